/**
 * The words by which a draft answers an ask, in groups. They are words of any profession, and none
 * of them judges how well something is answered, only that it is spoken of.
 */

const NUMBER_WORDS =
  'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|half|dozens?|(?:a|one|two) thirds?|a quarter|three quarters';

/** Digits that count something: no year, date, quarter, version or name. */
const DIGITS =
  '(?<![\\p{L}\\d.,/#-])[$€£]?\\s?(?!(?:19|20)\\d\\d(?![\\d.,]|\\s?%))\\d[\\d.,]{0,12}(?!/\\d)(?:\\s?%|\\p{L}{0,2}\\b)';

const AMOUNT = `(?:${DIGITS}|\\b(?:${NUMBER_WORDS})\\b)`;

const pattern = (source: string) => new RegExp(source, 'giu');
const words = (list: string) => pattern(`\\b(?:${list})\\b`);

/** Names of roles and groups; also "my manager", "our customers". */
const ROLES =
  'managers?|boss|directors?|vps?|ceo|cfo|cto|coo|head of|leads?|leadership|executives?|partners?|teams?|departments?|engineers?|engineering|developers?|designers?|analysts?|scientists?|researchers?|marketing|sales|legal|finance|support|operations|security|procurement|hr|colleagues?|teammates?|co-?workers?|peers?|interns?|supervisors?|foremen|foreman|owners?|customers?|clients?|users?|guests?|vendors?|suppliers?|contractors?|agency|agencies|board|council|committee|sponsors?|investors?|patients?|famil(?:y|ies)|nurses?|doctors?|physicians?|surgeons?|pharmacists?|therapists?|residents?|teachers?|students?|pupils?|parents?|principal|professors?|volunteers?|donors?|cashiers?|drivers?|mechanics?|union|landlord|neighbors?|officers?|staff|crew|stakeholders?|regulators?|auditors?';

export const EVIDENCE = {
  amounts: pattern(
    `${AMOUNT}|\\b(?:doubled|tripled|quadrupled|halved|twice as|no (?:complaints|errors|incidents|injuries))\\b`,
  ),
  beforeAfter: pattern(
    [
      `\\bfrom\\b[^.!?]{0,50}?${AMOUNT}[^.!?]{0,40}?\\bto\\b[^.!?]{0,30}?(?:${AMOUNT}|\\bunder\\b|\\bzero\\b|\\bnone\\b|\\bone\\b)`,
      `${AMOUNT}[^.!?]{0,60}?\\b(?:instead of|compared (?:with|to)|against|down from|up from|before|used to be|had been)\\b[^.!?]{0,40}?(?:${AMOUNT}|\\bone\\b)`,
      `\\b(?:had been|used to (?:be|take)|was|were|took|before)\\b[^.!?]{0,30}?${AMOUNT}[^.!?]{0,80}?\\b(?:now|today|after(?:ward)?s?|since then|by the end)\\b`,
    ].join('|'),
  ),
  people: words(ROLES),
  /** A name that does not begin the sentence: "asked Mira", "with Dr. Okafor". */
  names:
    /(?<=\b(?:with|from|by|asked|told|and|for|to|called|met|joined|convinced|paired) )\p{Lu}\p{Ll}+\b(?! \d)/gu,
  working: words(
    'met|meetings?|weekly|daily|together|agreed|agree|asked|showed|shared|invited|listened|talked|spoke|called|discussed|explained|told|presented|demos?|reviewed|paired|sat down|walked (?:them|her|him|everyone) through|persuaded|convinced|won over|on board|aligned|kept [^.!?]{1,40} informed|check-?ins?|stand-?ups?|workshops?|negotiated|proposed|promised|apologized|e-?mailed|wrote to|consulted|involved',
  ),
  saying: words(
    'said|told|wrote|asked|answered|replied|explained|admitted|announced|apologized|promised|suggested|proposed|called|e-?mailed|began with|my first sentence|let (?:them|her|him) know',
  ),
  disagreement: words(
    "disagree[ds]?|disagreement|objected|objections?|pushed back|push-?back|refused|insisted|argued|argument|opposed|against|worried|doubted|skeptical|resisted|resistance|wanted|complained|tension|clash(?:ed)?|conflict|upset|angry|furious|did not (?:like|want|agree|believe)|didn[’']t (?:like|want|agree|believe)|feared|afraid",
  ),
  goal: words(
    "goals?|aim(?:ed|ing)?|targets?|objectives?|purpose|tasks?|missions?|problems?|issues?|needed|need|had to|wanted|meant to|set out|supposed to|promised|asked (?:me|us) to|was asked|were asked|in order to|so that|because|complain(?:ed|ts?|ing)|broken|failing|lost|losing|gave up|missing|behind|too (?:slow|long|many|few|late|expensive)|could not|couldn[’']t|struggl(?:ed|ing)|trying to|responsible for|in charge of",
  ),
  stakes: words(
    'because|since|so that|otherwise|cost(?:s|ing)?|losing|lose|lost|los(?:s|ses)|worth|risk(?:ed)?|at stake|mattered|matter|depend(?:ed|s)? on|relied on|hung on|deadline|revenue|money|penalt(?:y|ies)|fines?|contract|safety|harm|dangerous|unsafe|injur(?:y|ies|ed)|churn(?:ed)?|leav(?:e|ing)|left|customers?|patients?|users?|would have|had we not|urgent|could not wait|until|stuck|mistakes?|errors?|important|dangers?|complaints?|every (?:day|week|month|second|third)|[$€£]\\s?\\d[\\d.,]{0,12}',
  ),
  sources: words(
    'data|logs?|surveys?|interview(?:s|ed)?|dashboards?|reports?|metrics?|tickets?|analytics|measured|measurements?|counted|looked (?:at|through|into)|read through|records?|recordings?|numbers|figures|charts?|audits?|feedback|quer(?:y|ied|ies)|observed|noticed|saw|watched|spreadsheets?|studies|study|stud(?:ied)|research|statistics|history|traced|traces|samples?|tracked|timed|benchmarks?|experiments?|reviews|asked [^.!?]{1,30} what|walked the|shadowed|complaints|test results|signals?|alerts?|evidence',
  ),
  /** "I wrote", not "I was", "I think" or "I wanted". */
  own: /\bI (?:(?:also|then|first|personally|alone|myself|finally|only|simply|immediately|quickly|therefore) )?(?!(?:was|were|am|think|thought|felt|feel|believed?|guess|had|have|knew|know|hoped?|wanted?|would|could|can|may|might|should|did|do|didn|wasn|couldn|liked?|hated?|wished|worried|saw|heard)\b)\p{Ll}{2,}|\bI was (?:the|a|an|responsible|in charge|accountable|answerable|on call|leading|lead)\b|\bmy (?:role|part|job|task|responsibility|work|contribution)\b|\bmyself\b/giu,
  /** A line of notes: "Led three engineers". */
  notes:
    /^[-–•* ]{0,4}(?:Led|Built|Wrote|Ran|Drove|Made|Set|Took|Held|Taught|Cut|Kept|Rebuilt|Rewrote|Brought|Found|Won|Began|Chose|Gave|Got|Sent|\p{Lu}\p{Ll}{2,}ed)\b/gu,
  decisions: words(
    'decided|decision|decide|chose|choose|choice|picked|settled on|opted|my call|the call|called it|approved|signed off|insisted|set the|prioriti[sz]ed|ruled|went with|stopped|canceled|cancelled|postponed|it was (?:up to me|mine)',
  ),
  leading: pattern(
    `\\b(?:I|we) (?:led|managed|coached|mentored|supervised|trained|hired|onboarded|delegated|assigned|guided|ran|coordinated|organi[sz]ed)\\b|\\bleading\\b|\\b(?:team|crew|group|shift) of\\b|\\breport(?:ed|ing|s)? to me\\b|\\bmy (?:team|reports|crew|shift)\\b|\\b(?:led|managed|mentored|coached|supervised) (?:\\p{Ll}+ ){0,2}(?:${AMOUNT}|people|team|others|engineers?|nurses?|staff|interns?)|\\bnobody reported to me\\b|\\bI (?:gave|handed|left) [^.!?]{1,40} to\\b`,
  ),
  trouble: words(
    "hard|harder|hardest|difficult|difficulty|tough|obstacles?|challenges?|problems?|trouble|stuck|blocked|blockers?|broke|broken|failed|failing|failure|crashed|leak(?:ed|s)?|refused|resisted|delayed?|late|behind|missing|missed|wrong|bugs?|outages?|timed out|shortages?|short of|ran out|not enough|sick|quit|resigned|withdrew|withdrawn|rejected|argued|disagreed|slow|slipped|lost|unexpected(?:ly)?|surprised?|suddenly|could not|couldn[’']t|nobody knew|unclear|conflicting|confus(?:ed|ing|ion)|pressure|complained|complaints?",
  ),
  acts: /\b(?:I|we|he|she|they) (?:(?:also|then|first|finally|therefore|quickly|both) )?(?!(?:need|want|seem|fail|lack|worri|look)ed\b)(?:\p{Ll}{2,}ed|wrote|rewrote|built|rebuilt|made|gave|took|cut|put|set|split|ran|held|led|brought|sent|found|told|taught|met|drew|kept|got|went|began|chose|spoke|sat|bought|hid|paid|swapped|broke|let)\b|\b(?:solved|fixed|resolved|replaced|solution|workaround) ?|\bby (?:\p{Ll}{2,}ing)\b/giu,
  alternatives: words(
    'instead(?: of)?|rather than|alternatives?|options?|considered|turned (?:it |them |that )?down|rejected|ruled out|decided against|weighed|traded|trade-?offs?|gave up|giving up|at the (?:cost|price|expense) of|in exchange|in return|sacrificed|accepted|the other way|could have|would have (?:been|meant|taken|cost)|left out|dropped|postponed|put off|compromise[ds]?|versus|vs|cheaper|quicker|simpler|over (?:a|the) (?:full|complete|quick)|not to|cut (?:the|two|three|scope)|price (?:was|we paid)|paid for it',
  ),
  reasons: words(
    'because|since|so that|in order to|the reason|reasons?|as it|for the sake of|mattered more|more important|priority|prioriti[sz]ed|optimi[sz]ed for|favou?red|preferred|therefore|which meant|to avoid|to keep|to protect|given that|due to|thanks to',
  ),
  checks: words(
    'tests?|tested|testing|pilot(?:ed|s)?|canary|canaries|trials?|tried (?!to\\b)\\p{L}+|prototypes?|mock-?ups?|checked|checks?|double-checked|audit(?:ed|s)?|reviewed|rehears(?:ed|al)|dry runs?|simulat(?:ed|ion|ions)|monitor(?:ed|ing)|watched|compared|comparison|sampled|spot checks?|measured|staging|proof|verified|validated|confirmed|proved|a\\/b|experiment(?:s|ed)?|control group|holdout|surveyed|asked [^.!?]{1,40} (?:whether|if|again)|ran [^.!?]{1,40} (?:beside|in parallel|against)|in parallel|side by side|dashboards?|alarms?|alerts?|counted',
  ),
  safeguards: words(
    'risks?|risky|roll(?:ed|ing)?[ -]?(?:it )?back|rollbacks?|revert(?:ed)?|feature flags?|flags?|behind a flag|gradual(?:ly)?|phased|phases?|in stages|step by step|first with|(?:one|a single|two|three) (?:store|ward|region|branch|team|class|customer|site|shift)s? first|backups?|back-?up plan|fallback|plan b|switch(?:ed)? back|go(?:ne)? back|way back|canary|pilot|contingency|insur(?:ed|ance)|in reserve|on standby|limits?|threshold|would have (?:stopped|taken|gone|sent|pulled|switched|called|closed|rolled|turned|reverted|paused)|behind a switch|stop rule|safety net|kept the old|old (?:way|process|system) (?:running|ready)|just in case|in case|rehears(?:ed|al)|spare',
  ),
  outcome: pattern(
    `${AMOUNT}|\\b(?:doubled|halved|fell|dropped|rose|grew|increased|decreased|improved|reduced|saved|shipped|launched|delivered|finished|completed|won|kept (?!\\p{L}{2,}ing)|renewed|passed|opened|reopened|recovered|stayed|returned|promoted|adopted|as a result|in the end|(?:it|that|this|which) work(?:ed|s)|led to|can now|could now|since then|ever since|today|no longer|stopped|succeeded|failed|lost|agreed|accepted|thanked|apologized|trust(?:s|ed)?|still (?:in use|runs|work)|on time|went live|became|settled)\\b`,
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
    'because|want(?:ed)?|drawn|excited|interest(?:ed|s)?|enjoy(?:ed)?|love[ds]?|care[ds]?|believe|values?|reason|fascinat\\p{L}{1,4}|hope|looking for|would like|matters to me|since I',
  ),
} as const;
