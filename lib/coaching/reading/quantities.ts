import { NUMBER_WORD, PERSON, UNCOUNTED } from '../lexicon/numbers';
import { figureAt } from './figures';
import type { Span } from './sentences';
import { isTimeMark, measures } from './time-marks';

/** A quantity of an outcome: "40 %", "two hours", "$3k", "doubled", "a third fewer". */
export interface Quantity extends Span {
  /** `change` says by itself that something became more or less: "halved", "a third fewer". */
  readonly kind: 'number' | 'change';
}

/** The quantities in a plain text, in order. What merely holds a number is left out (see `figures`). */
export function quantitiesIn(plain: string): Quantity[] {
  const found: Quantity[] = [...changesIn(plain)];
  for (const match of plain.matchAll(/\d+(?:[.,]\d+)*/g)) {
    const end = figureAt(plain, match.index, match.index + match[0].length);
    if (end !== undefined) found.push({ start: match.index, end, kind: 'number' });
  }
  found.push(...wordsIn(plain));
  found.sort((a, b) => a.start - b.start);
  return found;
}

const PART =
  '(?:half|one half|a third|one third|a quarter|one quarter|(?:two|three|four|five|six|seven|eight|nine)[- ](?:thirds|quarters|fifths|fourths|sixths|eighths|tenths)|a (?:fifth|sixth|seventh|eighth|tenth|twentieth)|one[- ](?:fifth|sixth|tenth)|nine tenths)';

/** Words that carry a quantity without a number. */
const CHANGES = new RegExp(
  [
    '\\b(?:doubl|tripl|trebl|quadrupl|quintupl)(?:ed|es|ing)\\b(?! down| back| up)',
    `\\b(?:${NUMBER_WORD}|\\d+(?:\\.\\d+)?) times (?=as |more |fewer |faster |the |higher |what |our |less |better )`,
    '\\bhalv(?:ed|es|ing)\\b',
    '\\b(?:double|triple|twice|half)(?= (?:as|what|its|last|that|the (?:time|cost|price|effort|size|number|rate|usual|old|former|previous|work|money|space|staff|wait|people|volume|speed|staff|budget|load|hours|steps|errors|waste)))',
    '\\b(?:two|three|four|five|six|seven|eight|nine|ten|hundred)-?fold\\b|\\b\\d+-?fold\\b',
    `\\b(?:by|in|to|over|under|about|around|almost|nearly|roughly|only|just|than) ${PART}\\b(?! an? (?:hour|day|minute))`,
    `\\b(?<!\\b(?:first|second|other|better|latter) )${PART} (?:fewer|less|more|of|as|lower|higher|faster|shorter|smaller|off|down|quicker|cheaper|the)\\b`,
    '\\b(?:low |high |mid |strong )?(?:single|double|triple)[- ]digits?\\b',
    '\\b(?:five|six|seven|eight|nine)[- ]figures?\\b',
    `\\bfrom (?:several |many |a few |whole )?(?:seconds|minutes|hours|days|weeks|months|years) (?:down )?to (?:a few |mere |just |under an? |an? |one )?(?:milliseconds|seconds?|minutes?|hours?|days?|weeks?|months?)\\b`,
    `\\b(?:seconds|minutes|hours|days|weeks|months|an? (?:second|minute|hour|day|week|month)) (?:instead of|rather than|not|where it (?:was|took)|versus|vs) (?:\\w+ )?(?:seconds|minutes|hours|days|weeks|months|years|an? (?:minute|hour|day|week|month))\\b`,
    '\\b(?:zero|nil)\\b(?![- ](?:sum|day|tolerance|trust|hour))',
    '\\bnot (?:a single|one)\\b(?! of (?:my|our|the|us))',
    '\\b(?:number one|first|second|third|top|last) (?:place|in the (?:region|country|district|company|city|state|county|nation|league|network|division)|of (?:the )?(?:\\d+|[a-z]+(?:teen|ty)|ten|twelve))\\b',
    '\\bnone of the (?:\\d+|[a-z]+(?:teen|ty)|two|three|four|five|six|seven|eight|nine|ten|twelve)\\b',
    '\\bfrom last to\\b',
  ].join('|'),
  'gi',
);

function* changesIn(plain: string): Generator<Quantity> {
  for (const match of plain.matchAll(CHANGES)) {
    yield { start: match.index, end: match.index + match[0].length, kind: 'change' };
  }
}

const WORDS = new RegExp(`\\b${NUMBER_WORD}\\b(?:[- ]percent\\b)?`, 'gi');
const ONE =
  /\b(?:one (?:an? (?:day|week|month|year|shift|season|night)|percent|per cent|out of|in (?:two|three|four|five|six|seven|eight|nine|ten|twenty|\d+))|(?:to|under|below|than|about|only|just|of) (?:one|an?|a single) (?:second|minute|hour|day|week|month|complaint|error|return|defect|call|page|click)s?)\b|(?<=(?:^|[.;:!?\n] ?)(?:just |only )?)one (?:single )?(?:complaint|error|return|defect|incident|accident|failure|fall|case|objection|mistake|outage|absence)\b/gi;

function* wordsIn(plain: string): Generator<Quantity> {
  for (const match of plain.matchAll(WORDS)) {
    const end = match.index + match[0].length;
    if (isCount(plain, match.index, end)) yield { start: match.index, end, kind: 'number' };
  }
  for (const match of plain.matchAll(ONE)) {
    yield { start: match.index, end: match.index + match[0].length, kind: 'number' };
  }
}

const REFERS =
  /\b(?:the|these|those|our|my|his|her|their|both|other|us|you|them)(?: (?:other|first|last|past|next|same|whole))? $/i;
const NOT_COUNTED = new RegExp(
  `^(?:-(?:way|day|hour|week|month|year|minute|person|man|woman|member|bed|part|part|step|page|story|year-old|tier|star|room|point|sided|eleven|pizza)\\b| of (?:us|them|you|my|our|his|her|their)\\b| (?:${UNCOUNTED})\\b)`,
  'i',
);
const SAID = new RegExp(
  `^ (?:of (?:my|our|the) |other |senior |more |different )?(?:${PERSON}) (?:said|told|thanked|praised|mentioned|asked|liked|complimented|wrote|congratulated|noticed|thought|felt|loved|approached|hugged|commented)\\b`,
  'i',
);

/** Does a number in words count something, or only refer ("the two of us") or name ("Team Four")? */
function isCount(plain: string, start: number, end: number): boolean {
  const before = plain.slice(Math.max(0, start - 40), start);
  const after = plain.slice(end, end + 60);
  const unit = measures(after);
  if (REFERS.test(before) && !unit) return false;
  if (NOT_COUNTED.test(after) || SAID.test(after)) return false;
  if (/^[A-Z]/.test(plain.slice(start)) && /[A-Za-z,] $/.test(before)) return false;
  if (
    /\b(?:phase|day|week|number|plan|chapter|step|round|part|stage|team|line|level|grade) $/i.test(
      before,
    ) &&
    !unit
  )
    return false;
  return !isTimeMark(before, after);
}
