import type { Block } from './blocks';
import type { Judge, Judgment } from './judge';
import type { Section } from './sections';
import { sentencesOf } from './sentences';
import { isLabeled, quotedIn, unquoted, withoutLabel } from './title';
import {
  endsScene,
  holdsAsking,
  introduces,
  isAdvice,
  isFollowUp,
  isIdiom,
  isNarrated,
  isStem,
  isWanted,
  leansBack,
  mayAsk,
  pointsBack,
  setsScene,
  standsAlone,
} from './wording';

/** A question that a block asks, and how it stands there. */
export interface Candidate {
  text: string;
  block: Block;
  section: Section | undefined;
  /**
   * `labeled` by the page as the question; `alone` in its block; `told` in prose that says it was
   * asked. What prose only mentions is no candidate.
   */
  form: 'labeled' | 'alone' | 'told';
  likely: number;
}

const MAX_QUESTION = 5_000;

/** The questions of one block that could each be asked alone. */
export function candidatesIn(
  block: Block,
  section: Section | undefined,
  labeled: boolean,
  judge: Judge,
): Candidate[] {
  if (block.text.length > MAX_QUESTION || block.link === 'anchor') {
    if (block.link !== 'anchor' || block.heading === 0) return [];
  }
  if (!holdsAsking(block.text) && !judge.isLenient) return [];
  const parts = partsOf(block);
  const read = (part: string) => candidatesInPart(part, block, section, labeled, judge);
  const candidates = parts.flatMap(read);
  // Of several that one line numbers, most speak for the rest.
  const isSeries = parts.length > 2 && candidates.length > 1 && candidates.length < parts.length;
  if (!isSeries) return candidates;
  return judge.leniently(() => parts.filter((part) => mayAsk(withoutLabel(part))).flatMap(read));
}

function candidatesInPart(
  part: string,
  block: Block,
  section: Section | undefined,
  labeled: boolean,
  judge: Judge,
): Candidate[] {
  const label = labeled || isLabeled(part);
  const line = withoutTopic(withoutNote(withoutLabel(part)));
  if (STAR.test(line)) return [];
  const whole = unquoted(line);
  const isItem = block.tag !== 'p' && block.tag !== 'div';
  const isQuoted = whole !== line;
  const read = () => groupsIn(whole, judge, label, isItem, isQuoted);
  // What a page announces as the question hardly needs to be judged.
  const groups = labeled && mayAsk(whole) ? judge.leniently(read, isQuoted) : read();
  return groups.map(({ text, alone, likely }) => ({
    text,
    block,
    section,
    form: !alone ? 'told' : label ? 'labeled' : 'alone',
    likely,
  }));
}

const INLINE = /(?:^|\s)(?:\(?(?:[1-9]|1\d)[).]|\([a-j]\))\s(?=["“]?\p{Lu})/gu;

/** “Ownership – Tell me …”: a topic, not what makes of the question something else. */
const TOPIC = /^([^.?!:：“"]{2,40}?)(?:[:：]|\s[–—-])\s(?=["“]?\p{Lu}|["“])/u;
const NO_TOPIC =
  /\b(?:tips?|notes?|hints?|answers?|examples?|instead|avoid|bad|weak|good|better|sample|context|follow|probes?|say|like|why|situation|task|action|result|not|never|don[’']t|how|what|learn|also|yesterday|tomorrow|previous|next|last|related|see|more)\b/i;

function withoutTopic(line: string): string {
  const [head = '', topic = ''] = TOPIC.exec(line) ?? [];
  const rest = line.slice(head.length);
  const isTopic =
    topic.split(' ').length < 6 && !NO_TOPIC.test(topic) && !mayAsk(topic) && !isNarrated(topic);
  return head && isTopic && mayAsk(rest) ? rest : line;
}

/** What a line that is known to be a title asks, each question with its follow-ups. */
export function questionsOf(line: string, judge: Judge): string[] {
  return groupsIn(unquoted(line), judge, false, true)
    .filter(({ alone }) => alone)
    .map(({ text }) => text);
}

/** A block's own parts: a question in bold before its answer, or a list numbered within one line. */
function partsOf({ text, bold, heading }: Block): string[] {
  const numbers = !/[\da-j][).] /.test(text) ? [] : [...text.slice(0, 3_000).matchAll(INLINE)];
  if (numbers.length > 1) {
    return numbers.map((found, at) => text.slice(found.index, numbers[at + 1]?.index).trim());
  }
  const points = text.length < 2_000 ? text.split(/\s[•▪●◦]\s/) : [];
  if (points.length > 2) return points;
  const isLead = heading === 0 && bold.length > 12 && bold.length < text.length - 2;
  if (isLead && mayAsk(withoutLabel(bold)) && text.startsWith(bold)) {
    const rest = text.slice(bold.length).replace(/^[\s:–—-]{1,9}/, '');
    // What only names the question in bold ("Question:") is its label.
    return rest && /[.?!:"”]$/.test(bold) ? [bold, rest] : [text];
  }
  return [text];
}

/** Without the source that a list names after a question: "… failed? (Acme, L5)", "… failed? – Acme". */
function withoutNote(line: string): string {
  return line
    .replace(/([.?!。？]["”’]?)\s?[([][^()[\]]{1,60}[)\]]$/u, '$1')
    .replace(/([?？]["”’]?)\s?[–—|·•-]\s?[^?]{1,60}$/u, '$1')
    .replace(/\s?(?:↗|→|»|▼|▾|\+|›)$/u, '');
}

interface Group {
  text: string;
  alone: boolean;
  likely: number;
}

/** The questions in a line: each begins with what could be asked alone, and its follow-ups belong to it. */
function groupsIn(
  line: string,
  judge: Judge,
  labeled: boolean,
  isItem: boolean,
  isOwn = false,
): Group[] {
  const sentences = sentencesOf(line).flatMap(piecesOf);
  const first = sentences[0] ?? '';
  if (sentences.length === 1) return oneSentence(line, judge, labeled || isOwn);
  const groups: { from: number; to: number; likely: number }[] = [];
  for (const [at, sentence] of sentences.entries()) {
    const open = groups.at(-1);
    const { behavioral, likely } = judgmentOf(sentence, sentences[at - 1] ?? '', judge);
    const next = open && open.to === at;
    const inScene = next && isSceneOnly(sentences.slice(open.from, at));
    if (inScene) {
      open.to = at + 1;
    } else if (
      next &&
      !isClosed(sentences[at - 1]) &&
      mayAsk(sentence) &&
      !(behavioral && standsAlone(sentence))
    ) {
      if (/\?["”]?$/.test(sentence) || isFollowUp(sentence) || isWanted(sentence)) open.to = at + 1;
    } else if (next && isWanted(sentence) && !isAdvice(sentence)) {
      open.to = at + 1;
    } else if (behavioral || (/\?["”]?$/.test(sentence) && scenesBefore(sentences, at) < at)) {
      const from = scenesBefore(sentences, at);
      const scene = sentences.slice(from, at + 1).join(' ');
      const isOne = behavioral || judge.asks(scene) || (from < at && endsScene(sentence));
      if (isOne && (behavioral || !isFollowUp(sentence) || from < at)) {
        groups.push({ from: Math.max(from, open?.to ?? 0), to: at + 1, likely });
      }
    }
  }
  if (groups.length === 0) {
    // A question in two halves, told only as a whole.
    return labeled && judge.asks(line) ? [{ text: line, alone: true, likely: 0.5 }] : [];
  }
  const last = groups.at(-1);
  const rest = sentences.slice(last?.to);
  const isProse =
    groups[0]?.from !== 0 ||
    sentences.some((sentence) => isNarrated(sentence) || isAdvice(sentence));
  // "Nervous? We practice until you are calm." asks nobody.
  const told = groups.slice(1).some(({ from }, at) => from > (groups[at]?.to ?? 0));
  const isRhetorical =
    !isItem &&
    !isStem(first) &&
    (told || (groups.length === 1 && rest.length > 0 && !rest.some(mayAsk)));
  return groups.flatMap(({ from, to, likely }, at): Group[] => {
    const text = unquoted(sentences.slice(from, to).join(' '));
    if ((!isProse && !isRhetorical) || labeled) {
      // Nothing but the question, and what its asker adds.
      const whole =
        groups.length === 1 && rest.every((tail) => !isNarrated(tail) && !isAdvice(tail));
      const end = whole && rest.length <= 2 && from === 0 && rest.some(mayAsk) ? line : text;
      return [{ text: end, alone: true, likely }];
    }
    const before = sentences.slice(0, from).join(' ');
    const isPlain = isStem(first) || isItem || rest.every(mayAsk);
    if (from === 0 && at === 0 && !isNarrated(first) && isPlain)
      return [{ text, alone: true, likely }];
    if (groups.length > 1 && at > 0 && groups[at - 1]?.to === from) {
      return introduces(sentences.slice(0, groups[0]?.from).join(' '))
        ? [{ text, alone: false, likely }]
        : [];
    }
    if (isFollowUp(sentences[from] ?? '')) return [];
    return introduces(before) || isIntroduction(sentences[from - 1] ?? '')
      ? [{ text, alone: false, likely }]
      : [];
  });
}

/** The parts of a story, each explained by what it answers. */
const STAR =
  /^(?:\(?[star]\)?\s?[-–—:]\s?|the )?(?:situation|task|action|result|learning|reflection)s?\s?[:：–—-]/i;

/** What stands in quotation marks after “They asked me:” hardly needs to be judged. */
function judgmentOf(sentence: string, before: string, judge: Judge): Judgment {
  const said = unquoted(sentence);
  const isAnnounced = /[:：]$/.test(before) && isClosed(sentence) && introduces(before);
  if (!isAnnounced || !/[?？]$/.test(said)) return judge.of(said);
  const { behavioral, likely } = judge.leniently(() => judge.of(said), true);
  return { behavioral, likely: behavioral ? Math.max(likely, ANNOUNCED) : likely };
}

const ANNOUNCED = 0.96;

/** A scene that has come to no question yet. */
function isSceneOnly(sentences: readonly string[]): boolean {
  return (
    setsScene(sentences[0] ?? '') && !sentences.some((sentence) => /[?？]["”’]?$/.test(sentence))
  );
}

/** What is all in quotation marks has ended with them. */
function isClosed(sentence = ''): boolean {
  return /^["“„«].{1,2000}["”“»]$/.test(sentence);
}

const FOLLOWS = /^(?:(?:possible |likely )?follow[- ]?ups?|probes?|bonus)\b[^:]{0,20}[:：]?$/i;

/** A sentence that quotes or announces a question, parted from it: ‘They asked: “Why us?”’ */
function piecesOf(sentence: string): string[] {
  const found = /^([^:：“"„«]{3,240}?)(?:[:：]\s?|,?\s)(["“„«]?.{8,})$/.exec(sentence);
  const opening = /[\s(](["“„«])(?=\S)/.exec(sentence);
  const colon = /[:：]\s/.exec(sentence);
  const at = opening ? opening.index + 1 : colon ? colon.index + 2 : 0;
  if (!found || at < 4) return [sentence];
  const before = sentence.slice(0, at).trim();
  const rest = sentence.slice(at);
  const close = opening ? rest.slice(1).search(/["”“»](?=$|[\s,.;)?!])/) : -1;
  const inner = close > 0 ? rest.slice(0, close + 2) : rest;
  const isAsking = mayAsk(before) && !/\b(?:asks?|asked|said|says?)[,:]?$/i.test(before);
  if (isAsking || !mayAsk(inner) || FOLLOWS.test(before)) return [sentence];
  const after = close > 0 ? rest.slice(close + 2).replace(/^[\s.,;)]{1,4}/, '') : '';
  return after ? [before, inner, ...piecesOf(after)] : [before, inner];
}

/** "Here is the one they all ask." is followed by it. */
function isIntroduction(sentence: string): boolean {
  return /\b(?:asked|question|this one|here it is|went like this|was)\b.{0,40}$/i.test(sentence);
}

function oneSentence(line: string, judge: Judge, isOwn: boolean): Group[] {
  const quoted = quotedIn(line).filter((inner) => judge.asks(inner));
  const colon = /^([^:：]{3,160})[:：]\s(.{10,})$/.exec(line);
  if (quoted.length > 0 && quoted.join('').length < line.length * 0.8) {
    const before = line.slice(0, line.indexOf(quoted[0] ?? ''));
    if (!introduces(before)) return [];
    return quoted.map((text) => ({ text, alone: false, likely: judge.of(text).likely }));
  }
  if (colon && !mayAsk(colon[1] ?? '')) {
    const [, before = '', rest = ''] = colon;
    const text = unquoted(rest);
    const { behavioral, likely } = judge.of(text);
    if (behavioral) {
      const isTopic =
        before.length < 40 && !isNarrated(before) && !/\b(?:like|as|example|say)$/i.test(before);
      return introduces(`${before}:`) || isTopic ? [{ text, alone: isTopic, likely }] : [];
    }
  }
  const { behavioral, likely } = judge.of(line);
  const isSure = judge.isLenient || likely > 0.9;
  const leans = !isOwn && (isSure ? pointsBack(line) : leansBack(line));
  if (!behavioral || isNarrated(line) || leans) return [];
  // "Describe a time you failed is a question that interviewers love" is about a question.
  if (isAdvice(line) && !/\?["”]?$/.test(line) && !isIdiom(line.slice(0, 60))) return [];
  return [{ text: line, alone: true, likely }];
}

/** Where the scene begins that the question at `at` closes: at the first sentence that sets one. */
function scenesBefore(sentences: readonly string[], at: number): number {
  let from = at;
  for (let back = at - 1; back >= 0 && at - back < 8; back -= 1) {
    const sentence = sentences[back] ?? '';
    if (/[?？]["”’]?$/.test(sentence) || isNarrated(sentence) || isAdvice(sentence)) break;
    if (setsScene(sentence)) from = back;
  }
  return from;
}
