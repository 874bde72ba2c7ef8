import type { Steps } from '../steps';
import type { Block } from './blocks';
import { type Candidate, candidatesIn } from './candidates';
import type { Judge } from './judge';
import type { Page } from './page';
import { sentencesOf } from './sentences';
import { unquoted, withoutLabel } from './title';
import { isClassic, isPoint, mayAsk } from './wording';

/** Lines that a page sets alike, under one heading: items of a list, headings of a level, cells. */
interface Peers {
  head: string;
  /** Of the heading: 1 to 6, or 7. */
  level: number;
  places: number[];
  /** The page's whole lines of one shape, for those that have no peers under their own heading. */
  lone?: readonly number[];
}

const BLOCKS_A_STEP = 100;
const MAX_QUESTION_LINE = 600;

/**
 * The candidates, corrected by their peers: where most lines of a group are behavioral questions, or
 * its heading announces them, the others need less of the classifier's word; where few are, or the
 * heading names a technical subject, what is not in the idiom of interviews is dropped.
 */
export function* amongPeers(
  page: Page,
  judge: Judge,
  candidates: readonly Candidate[],
): Steps<Candidate[]> {
  const places = new Map(page.blocks.map(({ block }, at) => [block, at]));
  const found = new Map<number, Candidate[]>();
  for (const candidate of candidates) {
    const at = places.get(candidate.block) ?? 0;
    found.set(at, [...(found.get(at) ?? []), candidate]);
  }
  const look = (at: number) => {
    const entry = page.blocks[at];
    if (!entry) return;
    const own = judge.leniently(() => candidatesIn(entry.block, entry.section, false, judge));
    found.set(
      at,
      own.map((candidate) => ({ ...candidate, peer: true as const })),
    );
  };
  for (const peers of yield* peersOf(page)) {
    yield;
    const { head, places } = peers;
    const asked = places.filter((at) => found.get(at)?.some(({ form }) => form !== 'told'));
    if (peers.lone) {
      const isMost = asked.length > 3 && asked.length * 3 >= places.length * 2;
      for (const at of isMost ? peers.lone : []) if (!asked.includes(at)) look(at);
      continue;
    }
    const isWhole = asked.length === places.length && !TECHNICAL.test(head);
    if (isWhole && places.length < 3) continue;
    if (TECHNICAL.test(head) && !SOFT.test(head)) {
      for (const at of asked) keep(found, at, isClassic);
    } else if (isSupported(peers, asked.length, page, judge)) {
      const isStrong = asked.length > 2 && asked.length * 2 >= places.length;
      for (const at of asked) if (isStrong || isOwn(page, at)) join(found, at);
      for (const at of places) if (!asked.includes(at)) look(at);
    } else if (places.length > 3 && asked.length * 4 < places.length) {
      for (const at of asked) {
        keep(found, at, (text) => PERSONAL.test(text) && judge.of(text).likely > 0.8);
      }
    }
  }
  return [...found].sort(([a], [b]) => a - b).flatMap(([, each]) => each);
}

function keep(found: Map<number, Candidate[]>, at: number, rule: (text: string) => boolean): void {
  found.set(
    at,
    (found.get(at) ?? []).filter(({ text, sorted }) => sorted || rule(text)),
  );
}

/** A guide's headings ask what its readers ask, unless they are numbered or quoted. */
function isOwn({ blocks, context }: Page, at: number): boolean {
  const block = blocks[at]?.block;
  if (!block || block.heading === 0 || context.lists) return true;
  return withoutLabel(block.text) !== block.text || /^["“„«「]/.test(block.text);
}

/** Among its like, a question needs no more than to be likelier than not. */
function join(found: Map<number, Candidate[]>, at: number): void {
  found.set(
    at,
    (found.get(at) ?? []).map((candidate) =>
      candidate.likely > 0.5 ? { ...candidate, peer: true } : candidate,
    ),
  );
}

const TECHNICAL =
  /\b(?<!non-?)(?:technical(?! (?:program|project|product|account|support|sales|writer|recruiter|lead|manager|staff)\b)|coding|programming|system design|algorithms?|sql|python|java(?:script)?|machine learning|case (?:study|interview|questions)|brain ?teasers?|product sense|technologies|tools|(?<!self-)knowledge|clinical questions?)\b|^systems$/i;
const SOFT =
  /\bbehaviou?ral|\bsoft skills?|\bhr\b|\bleadership|\bsituational|\bculture|\bcompetenc|\bnon-?technical|\bvalues\b|\bhiring manager/i;
const ANNOUNCED =
  /\b(?:questions?|prompts?|asked|prepare|think about|be ready|remember|cover|talk about)\b/i;

function isSupported(
  { head, level, places }: Peers,
  asked: number,
  { context, blocks }: Page,
  judge: Judge,
): boolean {
  const all = places.length;
  const votes = places.map((at) => {
    const line = lineOf(blocks[at]?.block);
    return isPoint(line) && !mayAsk(line) ? 0.6 : judge.of(line).likely;
  });
  const support = votes.reduce((sum, vote) => sum + vote, 0) / all;
  if (asked === 0) return false;
  if (context.interview > 0 && (level > 1 || context.lists) && SOFT.test(head)) return true;
  if (context.interview > 0 && ANNOUNCED.test(head) && asked * 3 >= all) return true;
  const says = context.interview === 2 && context.lists && !context.technical;
  if (says && support > 0.3) return true;
  return asked > 1 && (asked * 2 >= all || (context.interview > 0 && support > 0.5));
}

/** The groups of two and more lines that are shaped like questions. */
function* peersOf({ blocks }: Page): Steps<Peers[]> {
  const groups = new Map<string, Peers>();
  const heads: { level: number; text: string; at: number }[] = [];
  for (const [at, { block, section }] of blocks.entries()) {
    if (at % BLOCKS_A_STEP === 0) yield;
    const level = levelOf(block);
    const asks = isAsking(block);
    if (level < 8) while ((heads.at(-1)?.level ?? 0) >= level) heads.pop();
    if (asks && section !== 'answer' && section !== 'reverse') {
      // A part that is no technical one only sorts the questions of the whole.
      const last = heads.at(-1);
      const isSorted = last?.level === 7 && PART.test(last.text) && !TECHNICAL.test(last.text);
      const head = isSorted ? heads.at(-2) : last;
      const key = `${head?.at}|${shapeOf(block)}`;
      const group = groups.get(key) ?? {
        head: head?.text ?? '',
        level: head?.level ?? 1,
        places: [],
      };
      group.places.push(at);
      groups.set(key, group);
    }
    if (level < 8) heads.push({ level, text: leadOf(block), at });
  }
  const all = [...groups.values()];
  return [
    ...all.filter(({ head, places }) => places.length > 1 || TECHNICAL.test(head)),
    ...acrossHeads(groups),
  ];
}

/** Lines of one shape under all headings, where under some of them stand only one or two. */
function acrossHeads(groups: ReadonlyMap<string, Peers>): Peers[] {
  const shapes = new Map<string, Peers[]>();
  for (const [key, group] of groups) {
    const shape = key.slice(key.indexOf('|'));
    if (!TECHNICAL.test(group.head)) shapes.set(shape, [...(shapes.get(shape) ?? []), group]);
  }
  return [...shapes.values()].flatMap((alike) => {
    const lone = alike.filter(({ places }) => places.length < 3).flatMap(({ places }) => places);
    const places = alike.flatMap((group) => group.places).sort((a, b) => a - b);
    return lone.length > 0 && alike.length > 1 ? [{ head: '', level: 1, places, lone }] : [];
  });
}

/** 1 to 6 of a heading, 7 of a line that serves as one, 8 of any other. */
function levelOf(block: Block): number {
  if (block.heading > 0) return block.heading;
  // What filters a list heads no part of it.
  if (block.tag === 'button') return 8;
  if (block.text.length > 160 || isAsking(block) || block.depth > 0) return 8;
  if (PART.test(block.text)) return 7;
  return block.bold === block.text || /[:：]$/.test(block.text) ? 7 : 8;
}

/** What leads to the lines below: of prose that does, its last sentence. */
function leadOf({ heading, text }: Block): string {
  return heading === 0 && /[:：]$/.test(text) ? (sentencesOf(text).at(-1) ?? text) : text;
}

/** A line that is no heading by its looks, and yet names a part of an interview. */
const PART =
  /^(?:(?:\d{1,2}[.)] ?)?(?:warm-?up|core|intro(?:duction)?|opening|closing|close|wrap-?up|general|technical|coding|behaviou?ral|situational|leadership|teamwork|culture|background|motivation)(?: questions?| round| part)?)[:：]?$/i;

/** What a block asks, where it asks: the words in bold before an answer, or all of it. */
function lineOf(block: Block | undefined): string {
  if (!block) return '';
  return unquoted(withoutLabel(block.bold.length > 12 ? block.bold : block.text));
}

function isAsking(block: Block): boolean {
  const { text, link, depth } = block;
  if (link === 'anchor' || text.length > MAX_QUESTION_LINE) return false;
  const line = lineOf(block);
  return (
    (mayAsk(line) || (depth > 0 && link === '' && isPoint(line))) &&
    !(MEANING.test(line) && !/\b(?:you|your)\b/i.test(line))
  );
}

const PERSONAL = /\b(?:you|your|yourself)\b/i;

/** “What is a panel interview?” explains a word. */
const MEANING =
  /^(?:what|how|when|where|why) (?:is|are|does|do) (?:a|an|i|it|behaviou?ral|they|interviewers?|employers?)\b/i;

function shapeOf({ tag, heading, depth, bold, text }: Block): string {
  return [tag, heading, depth, bold.length > 12, /^\(?\d{1,3}[.):]/.test(text)].join();
}
