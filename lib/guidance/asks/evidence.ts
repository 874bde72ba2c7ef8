/**
 * The words by which a draft answers an ask, in groups. They are words of any profession, and none
 * of them judges how well something is answered, only that it is spoken of.
 */

const NUMBER_WORDS =
  'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|half|dozens?|(?:a|one|two) thirds?|a quarter|three quarters';

/** What is told apart by a number, which then counts nothing: "room 204", "line 9". */
const NUMBERED =
  'version|room|hall|floor|level|window|gate|door|line|route|bus|tram|platform|track|lane|bay|dock|zone|block|building|site|ward|bed|station|pond|field|freezer|shelf|unit|team|group|class|grade|chapter|page|section|item|step|phase|round|number|article|form|street|highway|flight';

/** Digits that count something: no year, date, quarter, version or name. */
const MONTHS =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t(?:ember)?)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const DIGITS = `(?<![a-z\\d.,:/#-]|\\b(?:${NUMBERED}|${MONTHS}) )[$€£]?\\s?(?!(?:19|20)\\d\\d(?![\\d.,]|\\s?%))\\d[\\d.,]{0,12}(?![/:]\\d|\\.? (?:${MONTHS})\\b)(?:\\s?%|(?![abcd]\\b)[a-z]{0,2}\\b)`;

const AMOUNT = `(?:${DIGITS}|\\b(?:${NUMBER_WORDS})\\b)`;

// Without the flag `u`: to fold the case of all of Unicode makes such lists many times slower to build.
const pattern = (source: string) => new RegExp(source, 'gi');
const words = (list: string) => pattern(`\\b(?:${list})\\b`);

/** Names of roles and groups; also "my manager", "our customers". */
const ROLES =
  'managers?|boss|directors?|vps?|ceo|cfo|cto|coo|head of|leads?|leadership|executives?|partners?|teams?|departments?|engineers?|engineering|developers?|designers?|analysts?|scientists?|researchers?|marketing|sales|legal|finance|support|operations|security|procurement|hr|colleagues?|teammates?|co-?workers?|peers?|interns?|supervisors?|foremen|foreman|owners?|customers?|clients?|users?|guests?|vendors?|suppliers?|contractors?|agency|agencies|board|council|committee|sponsors?|investors?|patients?|famil(?:y|ies)|nurses?|doctors?|physicians?|surgeons?|pharmacists?|therapists?|residents?|teachers?|students?|pupils?|parents?|principal|professors?|volunteers?|donors?|cashiers?|drivers?|mechanics?|union|landlord|neighbors?|officers?|staff|crew|attorneys?|lawyers?|reviewers?|experts?|leaders?|headmaster|fathers?|mothers?|daughters?|sons?|wife|husband|brothers?|sisters?|planners?|schools?|quality|police|judge|mayor|chefs?|waiters?|pilots?|captain|purser|passengers?|farmers?|tenants?|members?|players?|coach(?:es)?|agents?|buyers?|bank|inspectors?|editors?|readers?|apprentices?|trainees?|deputy|tutors?|children|kids|carers?|midwives|midwife|accountants?|shareholders?|stakeholders?|regulators?|auditors?';

export const EVIDENCE = {
  amounts: pattern(
    `${AMOUNT}|\\b(?:doubled|tripled|quadrupled|halved|twice as|no (?:complaints|errors|incidents|injuries))\\b`,
  ),
  beforeAfter: pattern(
    [
      `\\bfrom\\b[^.!?]{0,50}?${AMOUNT}[^.!?]{0,40}?\\bto\\b[^.!?]{0,30}?(?:${AMOUNT}|\\bunder\\b|\\bzero\\b|\\bnone\\b|\\bone\\b)`,
      `${AMOUNT}[^.!?]{0,60}?\\b(?:instead of|compared (?:with|to)|versus|whereas|against|down from|up from|before|used to be|had been|had (?:taken|averaged|cost|needed)|became|up to|when the plan said|, (?:it )?was)\\b[^.!?]{0,40}?(?:${AMOUNT}|\\bone\\b)`,
      `\\b(?:had been|used to (?:be|take)|was|were|took|before)\\b[^.!?]{0,30}?${AMOUNT}[^.!?]{0,80}?\\b(?:now|today|after(?:ward)?s?|since then|by the end)\\b`,
      `${AMOUNT}\\s?(?:→|->)\\s?${AMOUNT}`,
    ].join('|'),
  ),
  people: words(ROLES),
  /** A name that does not begin the sentence: "asked Mira", "with Dr. Okafor". */
  names:
    /(?<=\b(?:with|from|by|asked|told|and|for|to|called|met|joined|convinced|paired) )\p{Lu}\p{Ll}+\b(?! \d)/gu,
  /** "Shift leaders, the tool shop, quality". */
  list: /^[^,;.:]{2,60}[,;] [^,;.:]{2,60}(?:[,;]| and) /gu,
  working: words(
    'went through|came along|talk(?:ed)? (?:to|with)|sat (?:with|next)|every (?:day|week|morning|evening|monday|tuesday|wednesday|thursday|friday|two weeks)|each (?:day|week|morning|friday|monday)|between (?:them|us)|let (?:them|him|her)|gave (?:them|him|her|each)|brought|in person|phoned?|wrote|answered|helped|with (?:him|her|them)|for (?:him|her|them)|kept (?:them|him|her|everyone)|listening|visit(?:ed)?|met|meetings?|weekly|daily|together|agreed|agree|asked|showed|shared|invited|listened|talked|spoke|called|discussed|explained|told|presented|demos?|reviewed|paired|sat down|walked (?:them|her|him|everyone) through|persuaded|convinced|won over|on board|aligned|kept [^.!?]{1,40} informed|check-?ins?|stand-?ups?|workshops?|negotiated|proposed|promised|apologized|e-?mailed|wrote to|consulted|involved',
  ),
  saying: words(
    'said|told|wrote|asked|answered|replied|explained|admitted|announced|apologized|promised|suggested|proposed|called|e-?mailed|began with|my first sentence|let (?:them|her|him) know',
  ),
  disagreement: words(
    "disagree[ds]?|disagreement|objected|objections?|pushed back|push-?back|refused|insisted|argued|argument|opposed|against|worried|doubted|skeptical|resisted|resistance|wanted|complained|tension|clash(?:ed)?|conflict|upset|angry|furious|did not (?:like|want|agree|believe)|didn[’']t (?:like|want|agree|believe)|feared|afraid",
  ),
  goal: words(
    "wish(?:ed)?|to (?:get|bring|keep|find|open|close|move|save|cut|raise|reduce|stop|have|make|finish|win)|asked|was to|were to|told to|ordered|wanted|only|without|short|vanished|complaint|denied|collapsed|scrap|dumped|goals?|aim(?:ed|ing)?|targets?|objectives?|purpose|tasks?|missions?|problems?|issues?|needed|need|had to|wanted|meant to|set out|supposed to|promised|asked (?:me|us) to|was asked|were asked|in order to|so that|because|complain(?:ed|ts?|ing)|broken|failing|lost|losing|gave up|missing|behind|too (?:slow|long|many|few|late|expensive)|could not|couldn[’']t|struggl(?:ed|ing)|trying to|responsible for|in charge of",
  ),
  stakes: words(
    'would|wanted|without|too (?:many|few|little|much|late)|vanish(?:ed)?|threat[a-z]{0,6}|covenant|clos(?:e|ed|ing)|died|dying|die|\\d[\\d.,]{0,12} ?(?:%|percent|euros?|dollars?|pounds?|francs?)|half of|one in (?:three|four|five|six|ten)|every (?:other|tenth|fifth|fourth)|only|on (?:our|my) (?:own|hands)|because|since|so that|otherwise|cost(?:s|ing)?|losing|lose|lost|los(?:s|ses)|worth|risk(?:ed)?|at stake|mattered|matter|depend(?:ed|s)? on|relied on|hung on|deadline|revenue|money|penalt(?:y|ies)|fines?|contract|safety|harm|dangerous|unsafe|injur(?:y|ies|ed)|churn(?:ed)?|leav(?:e|ing)|left|customers?|patients?|users?|would have|had we not|urgent|could not wait|until|stuck|mistakes?|errors?|important|dangers?|complaints?|every (?:day|week|month|second|third)|[$€£]\\s?\\d[\\d.,]{0,12}',
  ),
  sources: words(
    'forms?|exports?|exported|cameras?|footage|recorded|statements?|invoices?|receipts?|lists?|files?|notes?|letters?|sales|turnover|turned out|showed|shows|asked|heard|called|visited|opened|searched|maps?|plans?|minutes|scores?|grades?|census|forecasts?|temperature|weight|weighed|length|lab|blood|data|logs?|surveys?|interview(?:s|ed)?|dashboards?|reports?|metrics?|tickets?|analytics|measured|measurements?|counted|looked (?:at|through|into)|read through|records?|recordings?|numbers|figures|charts?|audits?|feedback|quer(?:y|ied|ies)|observed|noticed|saw|watched|spreadsheets?|studies|study|stud(?:ied)|research|statistics|history|traced|traces|samples?|tracked|timed|benchmarks?|experiments?|reviews|asked [^.!?]{1,30} what|walked the|shadowed|complaints|test results|signals?|alerts?|evidence',
  ),
  /** "I wrote", not "I was", "I think" or "I wanted". */
  own: /\bI (?:(?:also|then|first|personally|alone|myself|finally|only|simply|immediately|quickly|therefore) )?(?!(?:was|were|am|think|thought|felt|feel|believed?|guess|had|have|knew|know|hoped?|wanted?|would|could|can|may|might|should|did|do|didn|wasn|couldn|liked?|hated?|wished|worried|saw|heard|kind|sort|guess|as|just|always|myself|alone)\b)[a-z]{2,}|\bmyself\b/gi,
  /** A place rather than an act: answers what one was, and not what one did. */
  post: /\bI was (?:the|a|an|responsible|in charge|accountable|answerable|on call|leading|lead)\b|\bmy (?:role|part|job|task|responsibility|work|contribution)\b/gi,
  /** A line of notes: "Led three engineers". */
  notes:
    /^[-–•* ]{0,4}(?:Led|Built|Wrote|Ran|Drove|Made|Set|Took|Held|Taught|Cut|Kept|Rebuilt|Rewrote|Brought|Found|Won|Began|Chose|Gave|Got|Sent|\p{Lu}\p{Ll}{2,}ed)\b/gu,
  decisions: words(
    'was mine|mine (?:alone )?to|up to me|on me|I (?:set|refused|allowed|forbade|proposed|recommended|drew the line|let|kept|closed|opened|hired|hid|moved|changed|limited|banned|agreed|promised|turned|took (?:over|on|it|the)|gave (?:up|the|it)|made (?:the|a|it|sure)|put (?:it|the|a|them))|my (?:plan|rule|proposal|idea)|the order of|decided|decision|decide|chose|choose|choice|picked|settled on|opted|my call|the call|called it|approved|signed off|insisted|set the|prioriti[sz]ed|ruled|went with|stopped|canceled|cancelled|postponed|it was (?:up to me|mine)',
  ),
  leading: pattern(
    `\\b(?:I|we) (?:led|managed|coached|mentored|supervised|trained|hired|onboarded|delegated|assigned|guided|ran|coordinated|organi[sz]ed)\\b|\\bleading\\b|\\b(?:team|crew|group|shift) of\\b|\\breport(?:ed|ing|s)? to me\\b|\\bmy (?:team|reports|crew|shift)\\b|\\b(?:led|managed|mentored|coached|supervised) (?:[a-z]+ ){0,2}(?:${AMOUNT}|people|team|others|engineers?|nurses?|staff|interns?)|\\bnobody reported to me\\b|\\bI (?:gave|handed|left) [^.!?]{1,40} to\\b`,
  ),
  trouble: words(
    "but|however|although|denied|cried|shouted|angry|against|forbade|cracked|dumped|hid|threat[a-z]{0,6}|skipped|no (?:time|money|budget|access|room|one|way)|nobody|too (?:few|little|many|much|small)|unpaid|short-staffed|objected|worr(?:y|ied)|fear(?:ed)?|scared|mistakes?|errors?|died|fell|dropped|hard|harder|hardest|difficult|difficulty|tough|obstacles?|challenges?|problems?|trouble|stuck|blocked|blockers?|broke|broken|failed|failing|failure|crashed|leak(?:ed|s)?|refused|resisted|delayed?|late|behind|missing|missed|wrong|bugs?|outages?|timed out|shortages?|short of|ran out|not enough|sick|quit|resigned|withdrew|withdrawn|rejected|argued|disagreed|slow|slipped|lost|unexpected(?:ly)?|surprised?|suddenly|could not|couldn[’']t|nobody knew|unclear|conflicting|confus(?:ed|ing|ion)|pressure|complained|complaints?",
  ),
  acts: /\b(?:I|we|he|she|they) (?:(?:also|then|first|finally|therefore|quickly|both) )?(?!(?:need|want|seem|fail|lack|worri|look)ed\b)(?:[a-z]{2,}ed|wrote|rewrote|built|rebuilt|made|gave|took|cut|put|set|split|ran|held|led|brought|sent|found|told|taught|met|drew|kept|got|went|began|chose|spoke|sat|bought|hid|paid|swapped|broke|let)\b|\b(?:solved|fixed|resolved|replaced|solution|workaround) ?|\bby (?:[a-z]{2,}ing)\b/gi,
  alternatives: words(
    "would(?:[’']ve|n[’']t)|would have (?!liked)|middle road|was aware|risked|versus|offered|sooner|quick(?:er)?|cheap|rather|pressed for|knowing that|took the|meant that|by hand|a patch|although|than|price|paid|cost(?:s|ed)?|what many|left (?:it|the)|for now|at first|slower|faster|easier|safer|against|did not want|in favor of|the loss|might have|thought about|considering|ask(?:ed)? for more|would not have|without|instead(?: of)?|rather than|alternatives?|options?|considered|turned (?:it |them |that )?down|rejected|ruled out|decided against|weighed|traded|trade-?offs?|gave up|giving up|at the (?:cost|price|expense) of|in exchange|in return|sacrificed|accepted|the other way|could have|would have (?:been|meant|taken|cost)|left out|dropped|postponed|put off|compromise[ds]?|versus|vs|cheaper|quicker|simpler|over (?:a|the) (?:full|complete|quick)|not to|cut (?:the|two|three|scope)|price (?:was|we paid)|paid for it",
  ),
  reasons: words(
    'than|worth|matter(?:s|ed)|would have|in favor of|so (?:we|I|they|it|he|she)|for fear of|but there|safer|cheaper|faster|knowing that|did not want|depended|needs?|needed|because|since|so that|in order to|the reason|reasons?|as it|for the sake of|mattered more|more important|priority|prioriti[sz]ed|optimi[sz]ed for|favou?red|preferred|therefore|which meant|to avoid|to keep|to protect|given that|due to|thanks to',
  ),
  checks: words(
    'drills?|stopwatch|repeated|every [a-z]+ (?:minutes?|hours?|days?)|each (?:value|step|case|time)|two versions|before the rest|before (?:everyone|everybody|any(?:one|body|thing)) [^.!?]{1,40}|(?:two|second|other) sources|for mistakes|counters?|by lot|simulations?|recalculated|without (?:seeing|knowing)|talked through|outside (?:engineer|expert|reader)|then (?:two|three|four|five|ten|everywhere|all)|read to|red line|at random|scored|look(?:ed)? at|every (?:day|week|month|morning|evening|night|shift|monday|tuesday|wednesday|thursday|friday|saturday|sunday|quarter|other)|each (?:day|week|month|morning|evening|night|shift|monday|tuesday|wednesday|thursday|friday|quarter)|to break it|second (?:person|signature|pair of eyes|reader|nurse)|went (?:over|through)|goes (?:over|through)|control(?:s|led)?|inspect(?:ed|ion|ions|or|ors)|auditors?|proofread|blind|word search|for (?:a|one|two|three|four|six|eight) (?:days?|weeks?|months?)|the first (?:few )?(?:days?|weeks?|months?|nights?)|kept an eye|asked (?:him|her|them|two|three|a|an|the|my)|called (?:him|her|them|back|each)|showed (?:it|him|her|them)|read (?:it|them) (?:aloud|back|again)|weighed|if (?:it|they|one|any|more|the) [^.!?]{1,40} (?:would|we)|tests?|tested|testing|pilot(?:ed|s)?|canary|canaries|trials?|tried (?!to\\b)[a-z]+|prototypes?|mock-?ups?|checked|checks?|double-checked|audit(?:ed|s)?|reviewed|rehears(?:ed|al)|dry runs?|simulat(?:ed|ion|ions)|monitor(?:ed|ing)|watched|compared|comparison|sampled|spot checks?|measured|staging|proof|verified|validated|confirmed|proved|a\\/b|experiment(?:s|ed)?|control group|holdout|surveyed|asked [^.!?]{1,40} (?:whether|if|again)|ran [^.!?]{1,40} (?:beside|in parallel|against)|in parallel|side by side|dashboards?|alarms?|alerts?|counted',
  ),
  safeguards: words(
    'if (?:we|it|they|one|any|more|that|the|he|she) had|had (?:it|we|there|one|any|they|he|she|the)\b[^.!?]{1,60}would|if (?:it|any|one|more|they|the)|otherwise|back to the|until|before (?:it|any|we|the)|new rule|second (?:person|signature|nurse|reader)|cap|worst case|undo|undone|reversible|emergency|agreed (?:beforehand|in advance)|small(?:est)? first|one (?:week|month|night|day|class|line|region|client) (?:first|only)|for the first|risks?|risky|roll(?:ed|ing)?[ -]?(?:it )?back|rollbacks?|revert(?:ed)?|feature flags?|flags?|behind a flag|gradual(?:ly)?|phased|phases?|in stages|step by step|first with|(?:one|a single|two|three) (?:store|ward|region|branch|team|class|customer|site|shift)s? first|backups?|back-?up plan|fallback|plan b|switch(?:ed)? back|go(?:ne)? back|way back|canary|pilot|contingency|insur(?:ed|ance)|in reserve|on standby|limits?|threshold|would have (?:stopped|taken|gone|sent|pulled|switched|called|closed|rolled|turned|reverted|paused)|behind a switch|stop rule|safety net|kept the old|old (?:way|process|system) (?:running|ready)|just in case|in case|rehears(?:ed|al)|spare',
  ),
  outcome: pattern(
    `${AMOUNT}|\\b(?:doubled|halved|fell|dropped|rose|grew|increased|decreased|improved|reduced|saved|shipped|launched|delivered|finished|completed|won|kept (?![a-z]{2,}ing)|renewed|passed|opened|reopened|recovered|stayed|returned|promoted|adopted|as a result|in the end|(?:it|that|this|which) work(?:ed|s)|led to|can now|could now|since then|ever since|today|no longer|stopped|succeeded|failed|lost|agreed|accepted|thanked|apologized|trust(?:s|ed)?|still (?:in use|runs|work)|on time|went live|became|settled)\\b`,
  ),
  lessons: words(
    'learn(?:ed|t)?|lessons?|taught (?:me|us)|realized|since then|ever since|next time|from then on|now I|I now|would (?:do|have|start|ask|begin|not|never)|differently|in hindsight|looking back|earlier next|habit|changed how|do it again|again because|never again',
  ),
  times: words(
    '(?:in |on |by |since |until |before |after )?(?:january|february|march|april|may|june|july|august|september|october|november|december)|(?:19|20)\\d\\d|q[1-4]|(?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve|several|a few|a|the first|the next|last) (?:minutes?|hours?|days?|nights?|weeks?|weekends?|months?|quarters?|years?|shifts?)|monday|tuesday|wednesday|thursday|friday|saturday|sunday|overnight|the same day|on time|early|late',
  ),
  order: words(
    'first|second|then|before|after that|priorit(?:y|ies|i[sz]ed)|most (?:urgent|important)|ranked|postponed|dropped|put off|wait(?:ed)?|later|ahead of|sorted|list|top of',
  ),
  feelings: words(
    'felt|feel|feeling|nervous|anxious|angry|frustrat(?:ed|ing)|proud|ashamed|embarrass(?:ed|ing)|relieved|afraid|scared|disappointed|glad|happy|upset|worried|calm|stressed|overwhelmed|hurt',
  ),
  wishes: words(
    'because|want(?:ed)?|drawn|excited|interest(?:ed|s)?|enjoy(?:ed)?|love[ds]?|care[ds]?|believe|values?|reason|fascinat[a-z]{1,4}|hope|looking for|would like|matters to me|since I',
  ),
} as const;
