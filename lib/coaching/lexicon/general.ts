import { wordSet } from './phrases';

/**
 * General words: decisions, values, feelings, verdicts, the furniture of every project. A text of
 * which they are a large part names nothing particular, whatever it claims.
 */
export const GENERAL = wordSet(
  `decision decisions choice choices choose chose chosen approach approaches solution solutions option options
   strategy strategic strategies concept concepts principle principles priority priorities prioritize
   prioritized quality value values trust trusted honesty honest transparency safety leadership leader lead
   team teams teamwork people customer customers stakeholder stakeholders client clients everyone everybody
   nobody business company organization project projects process processes system systems success successful
   successfully result results goal goals objective objectives purpose vision mission culture attitude
   mindset responsibility responsible professional professionals professionally professionalism experience
   experienced experiences expertise knowledge skill skills communication communicate communicated
   communicating collaboration cooperation commitment dedication motivation motivated confidence confident
   convinced conviction sure certain clear clearly obvious obviously right wrong best good great better
   important importance necessary logical natural naturally reasonable fair fairly appropriate suitable correct
   correctly perfect perfectly ideal optimal effective effectively efficient efficiently efficiency flexible
   flexibility scalable modern innovative innovation tradition traditional technology budget schedule scope
   criteria criterion reason reasons reasoning rationale requirement requirements need needs needed risk
   risks challenge challenges situation situations circumstances matter matters aspect aspects factor factors
   perspective perspectives side sides advantage advantages disadvantages benefit benefits impact outcome
   outcomes improvement progress balance compromise trade-off trade-offs tradeoff tradeoffs consideration
   considerations consider considered feedback expectation expectations standards standard guidelines
   guideline regulations regulation policy policies plan plans planned planning prepared preparation
   care careful carefully thorough thoroughly always never really truly simply course believe believed belief
   feel felt feeling feelings gut heart instinct intuition proud pride happy satisfied pleased content glad
   grateful positive mood spirit life everything anything something nothing thing things way ways time help
   helped support supported supportive ensure ensured make made makes making work worked works working decide
   decided deciding know knew known understand understood understanding agree agreed agreement unanimous
   difficult hard easy easily simple simplicity overall general generally completely fully absolutely basis
   foundation mean means meant sense different differences difference fit future long-term sustainable
   sustainability smooth smoothly well fine luck lucky luckily fortunately hope hoped faith character human
   humans duty role career job profession craft trade lesson lessons truth open openness respect respected
   opinion opinions view views thought thoughts think thinking idea ideas moment moments day future power
   powerful strong strongly strength solid reliable proven professional serious seriously detail details
   discipline energy enthusiasm passion passionate inspired inspiring satisfaction implementation implement
   implemented launch launched product service services management manager managers director board committee
   leaders colleagues involved concerned aligned alignment board on-board aware awareness worth worthwhile
   convincing recommend recommended essential main major overall proper properly perfectly whole entire
   impressed impressive opportunity opportunities potential growth development direction straightforward
   reputation excellent wonderful beautiful brilliant bold brave calm happen happened prove proved proof
   validate validated validation confirm confirmed confirmation justified concern concerns worried worry
   problem problems issue issues manage managed handle handled satisfactory love loved enjoy enjoyed like
   liked regret regretted appreciated appreciate goodwill common environment conditions possible level focus
   focused area areas place kind sort part parts`,
);

/** Words that carry no meaning of their own. */
export const FUNCTION = wordSet(
  `a an the and or but nor of to in on at for with from by as that this these those it its it's is was were
   are be been being am i i'm i'd i've i'll me my mine myself we we'd we've we'll we're us our ours you your he him his she her they
   them their who whom whose which what when where how why not no so if then than there here have has had
   do did does done will would can could should may might must also very too just only all each both some any
   more most many much other another one into over after before because since while up out down off about
   again now still even both either neither such own same until during through between under without within
   get got go went going come came take took taken give gave given put say said says told tell that's didn't
   don't wasn't weren't couldn't wouldn't can't isn't aren't doesn't won't hadn't hasn't haven't yes oh well
   quite rather ever first`,
);
