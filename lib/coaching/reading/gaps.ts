import { findSlots } from '../../guidance/slots';
import { wordSet } from '../lexicon/phrases';
import type { Span } from './sentences';

const ASIDES = wordSet(
  `sic laughs laugh laughing laughter pause pauses sighs sigh applause inaudible redacted smiles smile
   chuckles crying crosstalk silence beat unclear gesture gestures nods shrugs ok x true false null
   undefined urgent external wip draft rfc`,
);
const ASIDE_PHRASES =
  /^(?:emphasis|italics|translated|translation|my emphasis|action required|name withheld|name changed|expletive|long pause|voice breaks|points|shows|see |cf\b|note:|edit|ibid|link|sic\b|\^|@|!)/i;
/** Markup and code between angle brackets, which is no gap. */
const TAGS = wordSet(
  `a b i p s u abbr article aside body br button canvas code dd details div dl dt em fieldset figure
   footer form h1 h2 h3 h4 h5 h6 head header hr html iframe img input label li link main meta nav ol
   option pre q script section select slot small span strong style sub summary sup svg table tbody td
   template textarea tfoot th thead title tr ul video audio t k v e string int integer number boolean void
   any object array list map set promise`,
);
/** What a gap is about, where only that tells it from an insertion of the writer's: "[He] left". */
const ABOUT =
  /\b(?:names?|metrics?|numbers?|figures?|dates?|amount|company|team|project|percent|percentage|results?|role|title|month|year|before|after|target|insert|your|x+|n|person|someone|value|kpi|reason|goal|outcome|number|example|details?|to do|todo|tbd|action|skill|tool|product|customer|client)\b/i;

const BRACKETED = /(?<![\w\])])\[([A-Za-z]{1,2})\](?![(\w[])/g;
const BRACES =
  /(?<![\w/$\\}])(?:\$?\{\{?[ \t]?([A-Za-z][\w .,/'-]{0,40}|\.\.\.)[ \t]?\}?\})(?![\w/])|%[A-Z][A-Z_]{2,20}%/g;
const ANGLES = /(?<![\w<])<{1,2}([A-Za-z][\w /'#-]{0,40})>{1,2}(?!\w)/g;
const WORDS =
  /\b(?:TBD|TBC|TBA|T\.B\.D\.|FIXME|XXX+|LOREM IPSUM|PLACEHOLDER)\b|\b(?:tbd|tbc)\b|\bTODO\b|\b[Tt]o be (?:filled in|determined|added|confirmed later)\b|\(?\b(?:insert|fill in|add) (?:[a-z]+ ){0,3}(?:here|later)\b\)?|\b[Ll]orem ipsum\b/g;
const LETTERS =
  /(?<![\w$€£])(?:[$€£]\s?[Xx]{1,4}|[$€£]\s?_{2,}|(?:[Xx]{1,3}|N{1,2}|Y{1,2})(?=\s?%|\s(?:percent|per cent)\b)|XX+(?=\s[a-z]))(?![A-Za-z])%?/g;
const BLANKS = /(?<!\w)_{3,}(?!\w)|(?<!\?)\?{3,}|(?<=\s|^)\?\?(?=%|\s|$)|(?<![\w.])\.{5,}/g;
/** Said of something that was undecided then, or of such words themselves. */
const TOLD =
  /(?:\b(?:was|were|still|remained|stayed|said|says|read|marked|as|listed|left|called|a|an|my|our|his|her|their|the|every|each|all|no|wrote|open|many|old|"|')) $|["'`]$/i;

/** The gaps in a plain text that were never typed over, in order. */
export function gapsIn(plain: string): Span[] {
  const gaps: Span[] = [...squareIn(plain)];
  for (const match of plain.matchAll(BRACES)) gaps.push(spanOf(match));
  for (const match of plain.matchAll(ANGLES)) {
    if (!isMarkup(match[1] ?? '', plain, match.index + match[0].length)) gaps.push(spanOf(match));
  }
  for (const match of plain.matchAll(WORDS)) {
    const before = plain.slice(Math.max(0, match.index - 12), match.index);
    const after = plain.slice(match.index + match[0].length, match.index + match[0].length + 12);
    if (
      TOLD.test(before) ||
      /^(?: (?:lists?|comments?|items?|column|board|notes?|labels?|marker)\b|s\b|")/i.test(after)
    )
      continue;
    gaps.push(spanOf(match));
  }
  for (const match of plain.matchAll(LETTERS)) gaps.push(spanOf(match));
  for (const match of plain.matchAll(BLANKS)) gaps.push(spanOf(match));
  return withoutOverlap(gaps.filter(({ start, end }) => !isCode(plain, start, end)));
}

function* squareIn(plain: string): Generator<Span> {
  for (const { from, to, label } of findSlots(plain)) {
    if (isAside(label) || plain[to] === '[' || plain[to] === ':') continue;
    if (isInserted(label, plain, from, to)) continue;
    yield { start: from, end: to };
  }
  for (const match of plain.matchAll(BRACKETED)) {
    const [, letters = ''] = match;
    const lead = lineBefore(plain, match.index);
    if (/^x$/i.test(letters) && /^\s*(?:[-*+]\s|\d+[.)]\s)?\s*$/.test(lead)) continue;
    if (/^[xyn]{1,2}$/i.test(letters)) yield spanOf(match);
  }
}

/** "[laughs]", "[PROJ-12]", "[a-z]", "["a", "b"]", "[0, n)": brackets with nothing to fill in. */
function isAside(label: string): boolean {
  const words = label.trim().toLowerCase();
  if (ASIDES.has(words) || ASIDE_PHRASES.test(words)) return true;
  return /^[A-Z][A-Z0-9]+-\d+$|^(?:.-.){1,3}$|^["'\d]|[;={}"]|^\w+\(\)|^\d/.test(label.trim());
}

/** The writer's word put into someone's speech: it stands in a quotation, or begins with a name. */
function isInserted(label: string, plain: string, from: number, to: number): boolean {
  if (ABOUT.test(label)) return false;
  const line = lineBefore(plain, from);
  const open = (line.match(/"/g)?.length ?? 0) % 2 === 1;
  return open && plain.slice(to, to + 600).includes('"');
}

function isMarkup(label: string, plain: string, end: number): boolean {
  const [name = ''] = label.toLowerCase().split(/[\s/]/);
  if (
    TAGS.has(name) &&
    !/^(?:number|title|string|label|figure|section|link|summary|details) \w/i.test(label)
  ) {
    return (
      !/^(?:number|title|figure|details|summary)$/i.test(label) ||
      plain.slice(end, end + 200).includes(`</${name}`)
    );
  }
  return (
    /^[A-Z][a-z]+[A-Z]/.test(label) ||
    /^ ?(?:tag|component|element|type)\b/.test(plain.slice(end, end + 12))
  );
}

/** Between back-ticks, on one line. */
function isCode(plain: string, start: number, end: number): boolean {
  const line = lineBefore(plain, start);
  if ((line.match(/`/g)?.length ?? 0) % 2 === 0) return false;
  const close = plain.slice(end, end + 200).indexOf('`');
  return close >= 0 && !plain.slice(end, end + close).includes('\n');
}

/** What stands before on the same line, as far as it matters. */
function lineBefore(plain: string, at: number): string {
  const before = plain.slice(Math.max(0, at - 600), at);
  return before.slice(before.lastIndexOf('\n') + 1);
}

function spanOf(match: RegExpExecArray): Span {
  return { start: match.index, end: match.index + match[0].length };
}

function withoutOverlap(gaps: Span[]): Span[] {
  gaps.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Span[] = [];
  for (const gap of gaps) if (gap.start >= (kept.at(-1)?.end ?? 0)) kept.push(gap);
  return kept;
}
