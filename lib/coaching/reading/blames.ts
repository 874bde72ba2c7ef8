import { ANIMAL, EPITHET, GROUP, LOOSE_TRAIT, ROLE, TRAIT } from '../lexicon/people';
import type { Sentence } from './section';
import type { Span } from './sentences';

const BEING =
  "(?:was|were|is|are|'s|'re|has been|have been|had been|had always been|has always been|have always been|can be|could be|seemed|seems|seem|looked|turned out(?: to be)?|proved(?: to be)?|remained|became|stayed)";
const HOW =
  "(?:(?:just|simply|so|too|very|really|quite|rather|pretty|plain|plainly|completely|totally|utterly|absolutely|frankly|honestly|always|basically|generally|typically|notoriously|clearly|obviously|incredibly|extremely|a|an|the|bit|little|kind|sort|of|such|by nature|all|both|also|as|usual|well|known|to|be|most|somewhat|fairly|(?:well-meaning|friendly|sweet|rude|loud|slow|old|fat|dirty|rich|young|nice|kind|pretty|clever|loyal|weak) (?:and|but)|let us say|let's say|shall we say|naturally|inherently|fundamentally|hopelessly|famously|and|old|complete|total|real|right|bunch|lot|typical|utter|born|classic|proper|first-class|big|huge|one|run|by|led|full|nothing|but|deep down|at heart|inside|unfortunately|sadly|nice|friendly|in my view|in my opinion|for my taste),? ){0,5}";
const PERSON = `(?:he|she|(?:the|my|our|their|his|her|this|that|one|most|a|an|every|some|any) (?:[A-Za-z-]{1,20} ){0,2}(?:${ROLE})s?|(?:those|these|the|our|my|some|all|most|many) (?:[A-Za-z-]{1,20} ){0,2}(?:${GROUP})|management|headquarters|leadership|everyone else|everybody else|who)`;
/** What may stand between a subject and its verb: "the guys in IT", "the doctor, as always,". */
const AMONG =
  '(?:,? (?:there|here|themselves|himself|herself|(?:on|in|from|of|at|with|for|who) (?:[A-Za-z]{1,20} ){0,3}[A-Za-z]{1,20}))?(?:,[^,.;]{1,40},)?';
const BEHIND_PERSON = new RegExp(`\\b${PERSON}${AMONG} ?$`, 'i');
const BEHIND_HIM = new RegExp(
  `\\b(?:he|she|who|${PERSON}|[A-Z][a-z]{1,20}),?(?: is| was| were| are|'s)?(?: (?:simply|just|frankly|really))? ?$`,
);
/** Of whom something bad of people alone is said: any name will do, and "they". */
const BEHIND_ANYONE = new RegExp(
  `(?:(?:^|[.;:,] )(?:[A-Za-z]+ ){0,3}[a-z]+[^s]s(?: (?:who|from|in|of|at) [^,.;]{1,40})? ?$|\\b(?:they|you|(?:half|some|most|all|one) of (?:them|those|these|my|our|the) ?(?:[a-z]{1,20})?|(?:${ROLE})s?|${GROUP})|(?:^|[^A-Za-z])(?!(?:It|This|That|There|Nobody|None|Neither|What|Which|Data|Everything|Nothing|Something|All|I|We)\\b)[A-Z][A-Za-z]{1,20})${AMONG} ?$`,
);

/** "(He) was simply lazy", "(The vendor) is a bunch of amateurs". */
const CALLED = new RegExp(
  `(?:(?<=[a-z])|\\b)${BEING}(?:,[^,.;]{1,30},)? ${HOW}(?:[a-z-]{2,20},? (?:but|and|yet) (?:also |rather |totally )?)?(?:${TRAIT}|${EPITHET}|${ANIMAL})(?![\\w-]| (?:loading|evaluation|imports?|bugs?|questions?|idea|mistakes?|signal|server|spot|proof|data|code|errors?|tests?|thing|plan|way|e-?mails?|messages?|remarks?|comments?|words?|decisions?|answers?|jokes?|behaviou?rs?|moves?|notes?|posts?|times?|days?|requests?|rules?|to (?:ask|change|think|sign|leave|refuse) ?))`,
  'i',
);
const CALLED_LOOSELY = new RegExp(
  `(?:(?<=[a-z])|\\b)${BEING} ${HOW}(?:${LOOSE_TRAIT})(?![\\w-]| (?:about|on|at|in (?:the|testing|math|maths|defense)|that|after|when|because|with (?:his|her) (?:hands|wrist)|in pain))`,
  'i',
);
/** "Teenagers are irresponsible": of all of them, in the present. */
const ALL_ARE = new RegExp(
  `(?:^|[,;:.] )(?:all |most )?(?:${GROUP}) are (?:just |simply |all |so |too |really |always |naturally )*(?:irresponsible|unreliable|dishonest|stubborn|toxic|crazy|irrational|useless|hopeless|emotional|disorganized|cruel|heartless|bad|terrible|awful) *(?=[.,;!?]|$| and| at| by| when| people)`,
  'i',
);
/** "my lazy coworker", "those clueless people in marketing", "the idiots from IT". */
const NAMED = new RegExp(
  `\\b(?!dumb waiter)(?:${TRAIT}|useless|worthless|hopeless|toxic|unreliable|irresponsible|dishonest|nasty|impossible|stubborn old|horrible|terrible) (?:(?:old|young|new|senior|junior|little|sales|male|female|night|day|marketing|finance|external|offshore|middle|upper|project) ){0,2}(?:${ROLE}|${GROUP})s?\\b|\\b(?:the|those|these|my|our|their|some|such|a|an|of|two|by|with|like|that|this|bloody|born|notorious|by nature|what) (?:(?:arrogant|fat|stupid|pompous|ignorant|greedy|vain|incompetent|petty|bitter|bunch of|lot of|complete|total|real|little|old|lazy|bloody|utter|pair of|typical|first-class|born|notorious|chronic|well-known|known|certified|eternal|natural-born|bit of an?) ){0,2}(?:${EPITHET})\\b(?!-proof| proof| (?:test|farm|dog|pen|attack|tank|food|walker|milk|cheese|pulpit|pit|theater|radio))|\\b(?:those|these|like|such|what|bunch of|lot of|pack of) (?:a |an )?(?:${ANIMAL})\\b(?! (?:farm|feed|food|in the|were|came|had))|\\bthe (?:${TRAIT}) ones\\b|\\b(?:nightmare|disaster|joke) of an? (?:${ROLE})\\b`,
  'i',
);
/** "his incompetence", "the stupidity of the vendor", "an ego the size of a house". */
const QUALITIES =
  'incompetence|stupidity|laziness|ignorance|arrogance|idiocy|ineptitude|selfishness|immaturity|sloppiness|cowardice|greed|pettiness|vanity|cluelessness|unprofessionalism|mediocrity|small-mindedness|narrow-mindedness|pig-headedness|stubbornness|narcissism|conceit|complacency|hypocrisy|lack of (?:intelligence|work ethic|character|brains|talent|competence|professionalism|backbone|class|discipline|common sense|ability|integrity|morals|manners|brain)';
const QUALITY = new RegExp(
  `\\b(?:his|her|their|[A-Z][a-z]+'s|[a-z]+s'|[a-z]+'s) (?:[a-z-]+ ){0,2}(?:${QUALITIES}|egos?|mentality)\\b|\\b(?:sheer|plain|pure|utter|total|complete|their|typical) (?:${QUALITIES})\\b|\\bthe (?:${QUALITIES}) of (?:the|my|our|that|those|some|these|a|an|[A-Z])|\\b(?:has|have|had|with) an? (?:huge |big |enormous |inflated |fragile |massive )?ego\\b|\\b(?:nine-to-five|civil[- ]servant|victim|slave|herd|peasant) mentality\\b`,
  'i',
);
/** What someone is said to lack for good. */
const LACKS =
  /\b(?:lacks?|lacked|without any|(?:with|ha[sd]|have) no|(?:does|do|did)(?:n't| not) have|never had|ha(?:sn't|ven't) got|ha[sd]|have) (?:(?:the|any|a|an|an ounce of|much|real|basic|simple|a shred of|feeling for|idea of|interest in|proper|single|slightest) ){0,3}(?:intelligence|brains?(?! (?:tumor|injur|scan))|work ethic|backbone|spine|guts|morals?|manners|shame|conscience|common sense|intellect|what it takes|it in (?:him|her|them)|clue|class|moral compass|social skills|people skills|discipline|ambition|pride in (?:his|her|their) work|sense of (?!smell|touch|taste|direction)[a-z]+|decency|integrity|empathy|tact|honou?r|dignity|humility|compassion|imagination|talent|respect for (?:anyone|anything|others|women|people|authority)|character|real work|hard work|honest work|loyalty|brain cells?|culture)\b/i;
/** "had a sense of humor" praises: only what is denied is a lack. */
const HAS_IT = /^(?:ha[sd]|have) (?!no\b)(?!an? ounce)/i;
/** What a kind of people always does: in the present, since it is said to hold for ever. */
const ALWAYS =
  /\b(?:(?:only|always) (?:(?:care|cares|cared) (?:about|for)|(?:want|wants) (?:money|commission|fame|power|to (?:look|win|be right|be seen|go home|please))|(?:think|thinks) (?:of|about) (?:themselves|himself|herself|money|their|his own|her own|commission)|(?:see|sees) (?:problems|numbers|money|themselves)|look out for|looks out for|complain|complains|lie|lies|sleep|sleeps|blame|blames|promise|promises|overpromise|overpromises|exaggerate|exaggerates|make excuses|makes excuses|find an excuse|find excuses|have an excuse|thought of (?:themselves|himself|herself))|(?:see|sees|care|cares) only|(?:never|don't|doesn't|do not|does not|can't|cannot|won't|will never) (?:(?:really|even|actually|ever|simply|just|truly) ){0,2}(?:want to (?:work|learn|think|help|understand|get better)|like (?:to )?work|listen(?=[.,;!]| to any| and| because|$)|get it|learn(?=[.,;!]| anything| new|$)|care (?:about (?:school|quality|others|anyone|anything|anybody|their|his|her|the (?:job|work|patients|customers|team|company|kids|children)|work)|for (?:others|anyone|anything))|care(?=[.,;!]| less|$)|communicate(?=[.,;!]|$)|think(?=[.,;!]| for| straight| ahead| beyond| further|$)|understands?(?: (?:anything|how|people|business|technology|engineering|design|what|the (?:business|user|customer|real)))?(?=[ .,;!]|$)|listens(?=[ .,;!]|$)|learns(?=[ .,;!]|$)|thinks(?=[ .,;!]|$)|cares(?=[ .,;!]|$)|gets it|has a clue|have a clue|had a clue|takes responsibility|be trusted|be bothered|be expected|change(?=[.,;!]|$)|amount to|tell the truth|keep (?:a promise|promises|their word|his word|her word)|work(?: hard)?(?=[.,;!]|$)|take responsibility|be relied on|count to|handle pressure|handle stress))/i;
const BEHIND_KIND = new RegExp(
  `\\b(?:${GROUP}|they|he|she|management|sales|marketing|headquarters|legal|finance|hr|nobody)(?: (?:there|here|today|nowadays|these days|(?:in|at|from|on) (?:(?:that|this|the|our|their|those) )?[A-Za-z]{1,20}|over there|from (?:that|this|the|[A-Z])[A-Za-z]{0,20}(?: [a-z]{1,20})?|like (?:him|her|that|them|this)|of (?:that|this|his|her|their) (?:age|generation|kind|sort)|who [a-z]{1,20}))?,? (?:(?:just|simply|really|obviously|clearly|frankly|basically|all|as always|of course|honestly),? ){0,2}$`,
  'i',
);
/** "Bureaucrats like him don't …", "parents like that should …". */
const ONE_OF_THOSE = new RegExp(
  `\\bone of (?:those|these) (?:[a-z-]+ ){0,2}(?:${GROUP}) (?:who|that)\\b`,
  'i',
);
/** "Greedy as she is". */
const AS_SHE_IS = new RegExp(
  `\\b(?=[a-z-]{1,20}(?: [a-z-]{1,20}){0,2} as (?:he|she|they|always|ever)\\b)(?:${TRAIT}) as (?:he|she|they|always|ever)\\b`,
  'i',
);
const AS_THEY_ARE = new RegExp(
  `\\b(?:as|like) (?:all |most |many |so many )?(?:[a-z-]+ )?(?:${GROUP}) (?:(?:there|here) )?(?:usually |always |often |so often |mostly |simply |just |all |generally |tend to )+(?:are|be|do|will)\\b`,
  'i',
);
const LIKE_THEM = new RegExp(
  `\\b(?:${GROUP}) like (?:him|her|that|those|them|these)\\b(?= (?:do|don't|never|always|should|shouldn't|are|can't|cannot|will|won't|only|just|simply|have|has|think))`,
  'i',
);
/** "(He) is simply not made for work"; a cart that is not built for stairs is no person. */
const NOT_MADE =
  /(?:(?:is|was|were|are|'s|be|been) (?:[a-z]+ )?(?:not|never)|n't) (?:(?:really|simply|just|exactly|quite) ){0,2}(?:been )?(?:made (?:for|of the right)|built for)\b/i;
const DID_NOT_CARE =
  /\b(?:he|she|they|[A-Z][a-z]+|who|nurses|people|team|crew|staff|managers?|management|boss) (?:simply |just |really |clearly |obviously |frankly )*(?:did not|didn't|never|does not|doesn't|do not|don't) (?:really |even |actually |simply )?care(?:d|s)?(?=[.,;!]| about (?:anything|anyone|quality|the (?:work|job|team|customers?|patients?|company|project))| at all|$)/;
/** Said politely, or by the kind: "not made for work", "bless his heart", "that is how salespeople are". */
const POLITE: readonly RegExp[] = [
  /(?:\b(?:not|never|hardly|anything but)|n't) (?:(?:really|simply|just|exactly|quite|particularly|necessarily|what you would call|what i would call|precisely|always|terribly|exactly known as) ){0,2}(?:been )?(?:cut out (?:for|to)|born (?:for|to)|the brightest|the sharpest|the smartest|the quickest|the cleverest|the hardest[- ]working|the fastest thinker|the most (?:gifted|talented|hard-?working|diligent|intelligent|reliable|motivated|capable|competent|industrious|honest|driven|organized|dependable)|a (?:hard )?worker|a (?:details?|numbers?|morning|people'?s?) person|an? (?:genius|einstein|intellectual|rocket scientist|(?:natural |deep |great )?thinker|great mind|people person|team player|self-starter|early riser by nature|natural leader)|known for (?:his|her|their) (?:brains?|intelligence|diligence|speed|hard work|work ethic|honesty|wit|reliability|intellect)|blessed with|gifted with|leadership material|management material|over-?burdened with|(?:very |too |that |all that |overly |particularly |especially )?(?:bright|smart|clever|intelligent|gifted|capable|competent|talented)(?: enough)?(?: for| to|[.,;]|$)|up to (?:the job|much)|(?:his|her|their) (?:strength|strong suit|forte|strong point))(?![a-z])/i,
  /\bbless (?:his|her|their|its) (?:little |poor |sweet )?(?:hearts?|souls?|cotton)\b|\bgod love (?:him|her|them)\b/i,
  /\b(?:couldn't|could not|can't|cannot) (?:(?:simply|really|just) )?(?:care less|be bothered|think straight|count to (?:three|ten)|tie (?:his|her|their) (?:own )?shoe)|\bcould care less\b/i,
  /\b(?:that is|that's|this is|it is|it's|you know|we all know|everyone knows|everybody knows|knowing) (?:just |simply |exactly )?(?:how|what|the way) (?:[A-Za-z-]+ ){0,3}(?:people|salespeople|sales|engineers|developers|managers|they|he|she|women|men|doctors|nurses|lawyers|accountants|consultants|vendors|contractors|students|parents|boomers|millennials|folks|types|guys|bosses|teachers|bankers|artists|cooks|chefs|surgeons|drivers|kids|teenagers)(?: (?:like (?:him|her|that|them)|there|in [a-z]+|of (?:that|his|her|their) (?:age|generation|kind|sort)))? (?:are|is|tend to be|work|tick)(?: like)?(?=[.,;!?)]| and| so\b|$)/i,
  /\b(?:as|like) (?:all |most |many |so many |typical |other )?(?:salespeople|engineers|developers|managers|bosses|women|men|doctors|nurses|surgeons|lawyers|accountants|consultants|vendors|contractors|students|parents|teachers|older [a-z]+|younger [a-z]+|young people|old people|people (?:of|from) [a-z]+(?: [a-z]+)?|[a-z]+ folks|bureaucrats|academics|programmers|artists|foreigners|teenagers|millennials|(?:his|her|their|that) (?:kind|sort|generation|type)) (?:(?:there|here) )?(?:usually |always |often |so often |mostly |simply |just |all |generally )*(?:are|do|will|tend to|can be|is)\b/i,
  /\b(?:typical|typically|classic)(?:ly)? (?:(?:of|for) )?(?:an? )?(?:people|men|women|man|woman|engineers?|sales ?people|salesm[ae]n|sales|managers?|management|millennials?|boomers?|(?:his|her|that|their|my) (?:generation|kind|age|sort|type|background|boss|manager|country|culture)|gen z|consultants?|bureaucrats?|lawyers?|accountants?|government|contractors?|surgeons?|doctors|academics?|headquarters|offshore|foreigners|young people|people like|agency|corporate|marketing|hr|it people|it guys?|developers?|programmers?|southern|northern|german|french|italian|american|british|indian|russian|chinese|civil servants?)\b(?! (?:day|week|month|case|order|load|route|request|usage|patients?|customers?))/i,
  /\b(?:people|men|women|guys|types|folks|managers|engineers|bosses) like (?:him|her|them|that)\b|\bone of (?:those|these) (?:[a-z]+ ){0,2}(?:people|men|women|guys|managers|engineers|colleagues|types|doctors|nurses|teachers|parents|bosses|developers|customers|clients) (?:who|that)\b|\b(?:from|of|with) such (?:people|men|women|folks|types|characters)\b|\b(?:has|have) no (?:concept|notion|feel|feeling|understanding) (?:of|for) (?:money|time|work|reality|business|quality|numbers|deadlines|responsibility|others|people)\b|\bthe (?:laziest|dumbest|stupidest|rudest|meanest|greediest|vainest|sloppiest|sneakiest|most (?:incompetent|arrogant|lazy|stupid|selfish|ignorant|useless|clueless|unpleasant|difficult)) (?:[a-z]+ )?(?:people|person|man|woman|crew|team|lot|bunch|group|colleague|boss|manager|engineer|nurse|teacher|customer|client|class|staff|workers?|intern|guy)\b|\b(?:his|her|their) (?:kind|sort|ilk)\b(?! (?:of|enough))|\bwhat (?:else )?(?:do|did|can|could|would|should) (?:you|one|anyone|we) expect (?:from|of|with)\b|\bwhat (?:else )?(?:can|do|did) you expect\b|\b(?:shouldn't|can't|cannot|couldn't|could not|should not|must not) expect (?:much|more|better|anything|too much) (?:from|of)\b|\b(?:some|certain) (?:people|folks) (?:just |simply )?(?:don't have it|don't get it|never learn|can't be (?:helped|taught)|aren't (?:cut|made)|are (?:born|beyond|hopeless))\b|\battention span of an? |\bin (?:his|her|their) (?:nature|blood|genes|dna|bones)\b|\bby (?:nature|temperament|birth) (?:a |an )?(?:lazy|slow|selfish|difficult|careless|disorganized|dishonest|negative|idle|timid|weak|sloppy|rude|stubborn|bad|unreliable)|\bborn (?:lazy|negative|losers?|liars?|complainers?|stupid|pessimists?|tired|that way|to (?:lose|complain|follow))\b|\bwill never (?:amount to|change|learn|be (?:a |an )?(?:good|real|proper|great|any good|more than))|\b(?:and )?always will be\b(?=[.;,]|$)|\bonce an? ([a-z]+),? always an? \1|\bonly has (?:himself|herself) in mind|\b(?:kids|people|youth|workers|students|employees|young people) (?:today|nowadays|these days|of today) (?:are|have|just|don't|never|simply|only|want|can't|expect)/i,
  /\b(?:they|he|she|[a-z]+s) (?:is|are|was|were) (?:just |simply |exactly )?what (?:all |most |such )?(?:[a-z]+ )?[a-z]+s (?:always |usually |all )?are\b|\b(?:are|were) (?:all |simply |just )?[a-z]+s by (?:nature|birth|temperament)\b|\b(?:is|are|was|were|'s|'re) (?:simply |just |long |clearly )?(?:past|beyond) (?:learning|help|saving|teaching|caring|hope|changing|improving)\b|\b(?:are|were|is|was) (?:just |simply |basically |all |really )?like (?:small |little |spoil(?:ed|t) |stubborn |big |naughty )?(?:children|kids|sheep|cattle|mules|donkeys|toddlers|parrots|lemmings|babies)\b/i,
  /\b(?:thinks?|believes?|thought) (?:he|she|they)(?:'s|'re| is| are| was| were) (?:a |the )?(?:gods?|god's gift|kings?|queens?|royalty|better than|above|something better|too good)\b|\b(?:loyalty|honesty|punctuality|quality|hard work|work|effort|deadlines|cleanliness|respect|ethics|responsibility) (?:means nothing|is a foreign (?:word|concept)|is an unknown word|is beyond)(?: to| for)?\b|\b(?:his|her|their) (?:sort|kind|type) of (?:upbringing|background|people|person|education|family|milieu)\b|\b(?:don't|doesn't|do not|does not|never|nobody|no one) becomes? an? [a-z]+ (?:if|because|when|without)\b|(?:n't|\bnot|\bhardly) (?:exactly |really )?(?:rocket scientists|geniuses|einsteins|intellectuals|great minds|great thinkers|hard workers|team players|the (?:brightest|sharpest|smartest))\b|\b(?:young|old|older|younger|today's) [a-z]+s?(?:,? (?:today|nowadays|these days))? (?:can't|cannot|don't|won't|never|have no|are all|just want|only want)\b(?<=\b(?:today|nowadays|these days|today's)\b.{1,40})|\b(?:is|are|was|were|n't|not) (?:not |exactly |really )*the (?:fastest|quickest|hardest-working|most punctual|most reliable)(?=[,.;]| of (?:people|men|women|workers|colleagues))|\b(?:complains?|lies?|cheats?|quarrels?|argues?|exaggerates?) by nature\b|\bat (?:his|her|their|that) age,? (?:you|one|people|they|he|she|men|women) (?:don't|can't|cannot|no longer|never|won't|just|simply|do not)\b|\b(?:his|her|their|that|my parents') generation (?:doesn't|don't|never|has no|have no|just|simply|can't|cannot|won't|only)\b|\b(?:like|as) so many (?:of|from) (?:his|her|their|that) (?:age|generation|kind|background|sort|trade)\b|\b(?:that's|that is|it's|it is) (?:just |simply )?an? (?:woman|man|women|men|girl|boy|generation|generational|age|cultural|mentality|class)(?:'s)? thing\b|\bpeople (?:of|from) (?:that|this|his|her|their|those|the [a-z]+) (?:[a-z]+ )?(?:are|have|don't|do not|never|can't|only|just|always)(?= (?:all |just |simply |always |never |not )?(?:lazy|slow|rude|different|like that|difficult|stubborn|loud|cold|simple|no |the (?:fastest|brightest)|work|learn|listen|care))|\b([A-Z][a-z]+s)\b[^.;]{0,40}\b(?:are|were),? (?:well|just|simply|after all)?,? ?\1\b|\b(?:can't|cannot|couldn't|could not) stand (?:a |any |young |old |strong |other )?(?:women|woman|men|foreigners|people)\b|\bwithout a (?:clue|brain|spine|backbone|conscience)\b|\b(?:can't|cannot|shouldn't|couldn't|can hardly|could hardly) expect (?:an?|any|such an?|someone like) (?:[a-z]+ ){1,3}to (?:understand|know|get|think|appreciate|care|learn|see)\b|\bfull of (?:himself|herself|themselves)\b|\b(?:not|n't) the (?:type|sort|kind) (?:to|who) (?:think|work|learn|listen|care|read|help|plan|understand)\b|\b(?:come|comes|came|is|are|was|were) from (?:bad|poor|broken|uneducated|primitive|low) (?:families|homes|backgrounds|circumstances|stock)\b|\b(?:woman|man|lady|gentleman) of a certain age\b|\b(?:live|lives|lived|living) in (?:a|an|their own|his own|her own) (?:fantasy|dream|ideal|parallel|bubble)\b|\b(?:consider|considers|considered|fancies|fancied) (?:himself|herself|themselves) (?:something |to be )?(?:better|above|god|special|smarter|superior|a genius)\b|\bha(?:d|s|ve) an? (?:weak|bad|difficult|flawed|nasty|mean|rotten) (?:character|personality|nature|streak)\b|(?:n't|\bnot|\bnever) (?:exactly |really |quite )?the [a-z]+-[a-z]+ (?:type|sort|kind)\b|\bcan(?:'t|not) be taught\b|\ban old dog new tricks\b|\bpeaked (?:at|in) (?:school|high school|college)\b|\battention span of\b|\b(?:will|would) (?:say|do|promise|sell|sign) (?:just )?anything (?:for (?:money|a commission|a sale|a bonus)|to (?:close|win|sell|look|get))|\b(?:what|how) (?:[a-z-]+ ){0,2}(?:people|they|he|she|[a-z]+s) (?:are|is) like(?=[.,;!?]|$)|\b(?:you|one) (?:can't|cannot) teach (?:them|him|her|that sort|such people|people like)\b|\b(?:brains?|intelligence|intellect|personality|manners|wit|empathy|charm|sensitivity|imagination|social skills) of an? [a-z]+\b|\b(?:only|nothing but) (?:understands?|respects?|knows?) (?:force|pressure|money|a closed|the stick|shouting)\b|\bunderstands? (?:only|nothing but)\b|\btoo (?:delicate|precious|posh|spoiled) for (?:a|an|the|real|this|such|any)\b/i,
  /\b([A-Za-z]{3,20}) (?:was|were|is|are) (?:just |simply )?being \1(?![A-Za-z])/i,
  /\b(?:they|people|men|women|[a-z]+s) (?:are|were) all the same\b|\bas they all are\b|\bnot (?:his|her|their) (?:strength|hobby|strong suit|forte)\b|\b(?:kind|sort|type) of (?:person|man|woman|people|guy|manager|boss|colleague|customer|employee) (?:who|that) (?:never|always|only|just|simply|will never|can't|won't|would never|cannot|doesn't|don't|thinks|think)\b|\b(?:is|it's|was|are) (?:simply |just |in )?(?:their|his|her) nature\b|\bof the old school\b|\b(?:that's|that is|it's|it is|this is) (?:just |simply )?(?:who|what|how) (?:he|she|they|those people|these people) (?:is|are)(?: like)?\b(?=[.,;!?]|$)|\bas (?:sharp|bright|smart|quick|useful|helpful|reliable) as an? (?:butter|brick|rock|bag|box|doorknob|door|chocolate|sack|spoon|glass|broken|bowling|wet|stone|post|plank)\b|\b(?:understood?|understand|learn|learned|get it|got it|know better)\b[^.]{0,60}\bpoor (?:soul|thing|devil|fellow|guy)\b|\btypical (?:[a-z]+ )?(?:person|man|woman|people|guy|boy|girl|male|female)\b|\b(?:a few|some|several|two) (?:cards|sandwiches|bricks|fries|screws) (?:short|loose)\b|\b(?:the )?lights (?:are|were) on\b.*\bnobody|\b(?:nobody|no one) (?:is |was )?home (?:up there|upstairs|so to speak)\b|\bnot much (?:going on )?(?:upstairs|between (?:his|her|their) ears)\b|\bnot (?:playing with a full deck|the full)\b|\b(?:has|have|had) (?:absolutely |simply |really |basically )?no (?:clue|idea) (?:what (?:he|she|they) (?:is|are|was|were) doing|about anything|how to do (?:his|her|their) jobs?|of real|of business|of work|what work)|\bno idea of (?:real|hard|actual|honest) work\b|\bnever (?:done|did|worked) (?:an honest |a real |a full |a )?day(?:'s work)?\b|\bdidn't know (?:his|her|their) [a-z]+ from\b|\b(?:first|own) thing about (?:his|her|their) (?:job|trade|work)|\b(?:wrong|inferior|lower) (?:generation|sex|gender|race|class|breed)\b|\b(?:poor|bad) (?:breeding|upbringing)\b|\bnot (?:his|her|their) strength\b|\b(?:a nightmare|a pain|impossible|hell|a horror) to work (?:with|for)\b|\bego the size\b|\bwith (?:his|her|their) (?:limited|modest|small|tiny) (?:intelligence|abilities|mind|brains?|intellect|gifts|horizons?|talents?)\b|\bunder the sun\b.*\blazy|\b(?:work|thinking|honesty|punctuality|effort) (?:is|was) (?:simply |just )?(?:a foreign|an unknown|not in|beyond)|\b(?:live|lives|lived|living) (?:on another planet|in (?:an|their|his|her) (?:ivory tower|own world))\b|\bthe (?:weak|weakest) link\b|(?:\b(?:is|was|were|are|(?:ha[sd]|have) (?:always )?been)|'s|'re) (?:simply |just |basically |plainly |really |rather |always |by nature |naturally )*(?:a |an )?(?:miserable|bitter|pathetic|sad|evil|wicked|hateful|jealous|envious|unpleasant|grumpy|cold|lazy|bad|weak|poor|mediocre|terrible|awful|horrible|useless|lousy|hopeless|incompetent|slow|difficult|nasty|toxic|stubborn|arrogant|selfish|petty|small|limited|negative) (?:person|man|woman|human being|human|character|worker|colleague|engineer|developer|manager|boss|teacher|nurse|doctor|leader|employee|individual|people|guy|team player|communicator|listener|parent|cook|programmer|teammate|coworker|hire)\b/i,
];

/** The writer's own: "I was naive", "we were sloppy", "my own stupid mistake". */
const OWN =
  /\b(?:i|we) (?:was|were|am|are|felt|had been|have been|used to be|became|looked|must have been|acted|behaved|can be|could be|used to be)\b[^.;,]{0,24}$|\b(?:i'm|(?:i|we)'(?:d|ve) been|we're)\b[^.;,]{0,24}$|\b(?:my own|our own|myself|ourselves|on my part|of me)\b[^.;,]{0,24}$/i;
/** Denied, or someone's opinion that is told: "not because he was lazy", "I had thought her arrogant". */
const TOLD =
  /(?:\bnot\b|n't\b|\bnever\b|\bnobody\b|\bno one\b|\bnone\b|\bneither\b|\bnor\b|\bassum\w+|\bthought\b|\bthinking of\b|\bbeliev\w+|\bcall(?:ed|ing)?\b|\blabel\w*|\baccus\w+|\bas if\b|\bas though\b|\bwhether\b|\bif\b|\bstop(?:ped)?\b|\bjudg\w+|\bmistook\b|\bimpression\b|\bprejudice\b|\brumou?r\w*|\bsupposed\b|\breputation\b|\bsaid\b|\bsaying\b|\btold\b|\bfelt\b|\bfear\w*|\bafraid\b|\bworr\w+|\bsuspect\w*|\breaction\b|\btemptation\b|\bseen as\b|\bwritten off\b|\beasy to\b|\btempting\b|\brather than\b|\binstead of\b|\bwithout\b|\bwrongly\b|\bunfair\w*|\bc[oa]me across\b|\bmade me (?:look|feel|sound)|\bmake me\b|\bfeel like\b|\blook like\b|\bfelt like\b)/i;
const OPINION =
  /\b(?:assum\w+|thought|believ\w+|called|accus\w+|as if|whether|impression|prejudice|said|told|rather than|instead of|easy to|stopped)\b/i;
interface Blame {
  readonly pattern: RegExp;
  /** What has to stand right before it. */
  readonly behind?: readonly RegExp[];
  /** What before it shows that it is not the writer's own verdict. */
  readonly denied: RegExp;
}

const BLAMES: readonly Blame[] = [
  { pattern: CALLED, behind: [BEHIND_PERSON, BEHIND_ANYONE], denied: TOLD },
  { pattern: CALLED_LOOSELY, behind: [BEHIND_PERSON], denied: TOLD },
  { pattern: ALL_ARE, denied: TOLD },
  { pattern: NAMED, denied: TOLD },
  { pattern: QUALITY, denied: TOLD },
  { pattern: LACKS, denied: OPINION },
  { pattern: ALWAYS, behind: [BEHIND_KIND], denied: OPINION },
  { pattern: NOT_MADE, behind: [BEHIND_HIM], denied: OPINION },
  { pattern: LIKE_THEM, denied: OPINION },
  { pattern: AS_THEY_ARE, denied: OPINION },
  { pattern: ONE_OF_THOSE, denied: OPINION },
  { pattern: AS_SHE_IS, denied: OPINION },
  { pattern: DID_NOT_CARE, denied: OPINION },
  ...POLITE.map((pattern) => ({ pattern, denied: OPINION })),
];

/** How much before the words is looked at, in UTF-16 code units. */
const BEFORE = 120;

/** Where the sentence blames people for what they are; undefined if it does not. */
export function blameIn({ text, start }: Sentence): Span | undefined {
  for (const blame of BLAMES) {
    const found = blame.pattern.exec(text);
    if (!found) continue;
    const subject = subjectBefore(text, found.index, blame.behind);
    if (subject === undefined) continue;
    const words = text.slice(subject, found.index + found[0].length);
    const clause = clauseBefore(text, subject);
    if (blame.denied.test(clause) || isOwn(clause, words) || ofOneself(words)) continue;
    if (
      blame.pattern === LACKS &&
      HAS_IT.test(found[0]) &&
      !/\bno(?:body|t everyone| one) $/i.test(clause)
    )
      continue;
    if (!blame.behind && blame.denied === TOLD && TOLD.test(words)) continue;
    return { start: start + subject, end: start + subject + words.length };
  }
  return undefined;
}

/** Where the subject begins that stands before `at`; undefined if it is none that can be blamed. */
function subjectBefore(
  text: string,
  at: number,
  behind: readonly RegExp[] | undefined,
): number | undefined {
  if (!behind) return at;
  const from = Math.max(0, at - BEFORE);
  const before = text.slice(from, at);
  for (const pattern of behind) {
    const found = pattern.exec(before);
    if (found) return from + found.index + (/^[^A-Za-z]/.test(found[0]) ? 1 : 0);
  }
  return undefined;
}

function clauseBefore(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - 80), at);
  const signs = ['; ', ': ', ', but ', ', and ', ', so ', ', yet '];
  const turn = Math.max(...signs.map((sign) => before.lastIndexOf(sign)));
  return turn < 0 ? before : before.slice(turn + 1);
}

/** "I was an idiot", but not "I was surrounded by idiots". */
function isOwn(clause: string, words: string): boolean {
  if (/\b(?:i|we)(?: (?:just|simply|really|myself|ourselves))? $/i.test(clause)) return true;
  return OWN.test(clause) && !/^(?:by|with|among|for|against) /i.test(words);
}

function ofOneself(words: string): boolean {
  return /^(?:i|we|my own|our own)\b|\b(?:i|we) (?:was|were|am|are|had been|have been)\b|\bnot (?:because|that)\b/i.test(
    words,
  );
}
