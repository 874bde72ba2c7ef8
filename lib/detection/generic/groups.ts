import type { Judge, Judgment } from './judge';
import { ofUnit, quotedQuestions } from './quotations';
import { isWholeScene } from './scenes';
import { sentencesOf } from './sentences';
import { quotedIn, unquoted } from './title';
import { isSpoken, isSpokenUnit, isUnit } from './units';
import {
  asksForStory,
  endsScene,
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

/** A question in a line, and whether the line holds little else. */
interface Group {
  text: string;
  alone: boolean;
  likely: number;
}

/** The questions in a line: each begins with what could be asked alone, and its follow-ups belong to it. */
export function groupsIn(
  line: string,
  judge: Judge,
  labeled: boolean,
  isItem: boolean,
  isOwn = false,
): Group[] {
  const sentences = sentencesOf(line).flatMap(piecesOf);
  const first = sentences[0] ?? '';
  if (sentences.length === 1) return oneSentence(line, judge, labeled || isOwn);
  if (isWholeScene(sentences)) {
    const isOrdered = sentences.some(isSpoken);
    const { behavioral, likely } = isOrdered ? ofUnit(line, sentences, judge) : judge.of(line);
    return behavioral ? [{ text: line, alone: true, likely }] : [];
  }
  const spoken = sentencesOf(line);
  const isProse = spoken.length > 1 && !isItem && !isOwn && !isSpoken(spoken[0] ?? '');
  const quoted = isProse ? quotedQuestions(line, judge) : [];
  if (quoted.length > 0) return quoted.map((one) => ({ ...one, alone: false }));
  const led = isProse ? ledTo(line, judge) : undefined;
  if (led) return [led];
  const isOne = isItem || labeled || isOwn ? isUnit(spoken) : isSpokenUnit(spoken);
  const { behavioral, likely } = isOne ? ofUnit(line, spoken, judge) : NONE;
  if (behavioral) return [{ text: line, alone: true, likely }];
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
      !(behavioral && standsApart(sentence, sentences[at - 1] ?? ''))
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
    const isOrder =
      isAsked(first) && sentences.slice(1).every((one) => mayAsk(one) || isWanted(one));
    const { behavioral, likely } = judge.of(line);
    return (labeled || isOrder) && behavioral ? [{ text: line, alone: true, likely }] : [];
  }
  const last = groups.at(-1);
  const rest = sentences.slice(last?.to);
  const isTold =
    groups[0]?.from !== 0 ||
    sentences.some((sentence) => isNarrated(sentence) || isAdvice(sentence));
  // "Nervous? We practice until you are calm." asks nobody.
  const isParted = groups.slice(1).some(({ from }, at) => from > (groups[at]?.to ?? 0));
  const isRhetorical =
    !isItem &&
    !isStem(first) &&
    (isParted || (groups.length === 1 && rest.length > 0 && !rest.some(mayAsk)));
  return groups.flatMap(({ from, to, likely: own }, at): Group[] => {
    const text = unquoted(sentences.slice(from, to).join(' '));
    // Where it is all of the line, what is judged is all of it.
    const likely = text === line ? Math.max(own, judge.of(line).likely) : own;
    if ((!isTold && !isRhetorical) || labeled) {
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
    const asked = sentences[from] ?? '';
    if (isFollowUp(asked) && !namesOwn(asked, judge)) return [];
    const isSpoken = likely > SPOKEN && to - from === 1 && isClosed(sentences[from]);
    return introduces(before) || isIntroduction(sentences[from - 1] ?? '') || isSpoken
      ? [{ text, alone: false, likely }]
      : [];
  });
}

/**
 * Does a sentence begin another question than the one before it? After an order (“Describe a lesson that
 * fell flat.”) it is asked about what was ordered, unless it is an order itself or in the idiom.
 */
function standsApart(sentence: string, before: string): boolean {
  if (!standsAlone(sentence)) return false;
  if (/[?？]["”’]?$/.test(before)) return true;
  return isIdiom(sentence) || isStem(sentence) || asksForStory(sentence);
}

/** What stands in quotation marks after “They asked me:” hardly needs to be judged. */
function judgmentOf(sentence: string, before: string, judge: Judge): Judgment {
  const said = unquoted(sentence);
  const isAnnounced =
    /[:：]$/.test(before) &&
    introduces(before) &&
    (isClosed(sentence) || TOLD_BEFORE.test(before.slice(-80)));
  if (!isAnnounced || !(/[?？]$/.test(said) || isSpoken(said))) return judge.of(said);
  const { behavioral, likely } = judge.leniently(() => judge.of(said), true);
  return { behavioral, likely: behavioral ? Math.max(likely, ANNOUNCED) : likely };
}

const ANNOUNCED = 0.96;
/** How likely a sentence that prose quotes has to be, where nothing says that it was asked. */
const SPOKEN = 0.95;

/** “In my interviews it goes like this: Requirements change the day before release. What do you do?” */
function ledTo(line: string, judge: Judge): Group | undefined {
  const [, before = '', text = ''] =
    /^([^:：]{12,240}[:：])\s(["“]?\p{Lu}.{12,900})$/u.exec(line) ?? [];
  const sentences = sentencesOf(text);
  if (!text || !introduces(before) || !TOLD_BEFORE.test(before.slice(-80))) return undefined;
  if (sentences.length > 1 ? !isUnit(sentences) : !mayAsk(text)) return undefined;
  const { behavioral, likely } = judge.leniently(() => judge.said(text), true);
  return behavioral && likely > 0.2
    ? { text, alone: false, likely: Math.max(likely, ANNOUNCED) }
    : undefined;
}

const NONE: Judgment = { behavioral: false, likely: 0 };

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

const ABOUT =
  /\b(?:interviewers?|this question|these questions|(?<!\b(?:tell|give|show) (?:me|us) )your (?:answer|response|story)|STAR|(?:is|are) (?:an?|the|one of|another)\b.{0,30}\bquestions?)\b/i;

/** Begins it with an order to speak or to imagine? */
function isAsked(sentence: string): boolean {
  return ORDER.test(sentence) && !isAdvice(sentence) && !isNarrated(sentence);
}

const ORDER =
  /^(?:tell (?:me|us)|describe|give (?:me|us)|share|(?:walk|talk|take|run|bring) (?:me|us)|talk about|recall|recount|think (?:of|about|back)|imagine|suppose|picture)\b/i;

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
  if (!opening && isWhole(sentence)) return [sentence];
  const isAsking = mayAsk(before) && !/\b(?:asks?|asked|said|says?)[,:]?$/i.test(before);
  if (isAsking || !mayAsk(inner) || FOLLOWS.test(before)) return [sentence];
  const after = close > 0 ? rest.slice(close + 2).replace(/^[\s.,;)]{1,4}/, '') : '';
  return after ? [before, inner, ...piecesOf(after)] : [before, inner];
}

/** “Arguments at work: how do you usually react to them?” goes on after its colon, and tells nothing. */
function isWhole(sentence: string): boolean {
  const [, before = '', rest = ''] = /^([^:：]{3,160})[:：]\s(\p{Ll}.*)$/u.exec(sentence) ?? [];
  if (!rest || isNarrated(before) || introduces(`${before}:`.replace(/:$/, ''))) return false;
  return !TOLD_BEFORE.test(before) && !isAdvice(before);
}

/** What announces a question that somebody else asked. */
const TOLD_BEFORE =
  /\b(?:ask(?:s|ed|ing)?|questions?|prompts?|rounds?|says?|said|went|goes|wanted|they|he|she|interview\w{0,3}|first|second|third|next|last|then|finally|favou?rite|example|instance|this|these|probes?|follow-?ups?|tips?|notes?|answers?|hints?)\b|^\S+$/i;

/** "Here is the one they all ask." is followed by it. */
function isIntroduction(sentence: string): boolean {
  return /\b(?:asked|question|this one|here it is|went like this|was)\b.{0,40}$/i.test(sentence);
}

function oneSentence(line: string, judge: Judge, isOwn: boolean): Group[] {
  const quoted = quotedIn(line).filter((inner) => judge.asks(inner));
  const colon = isWhole(line) ? null : /^([^:：]{3,160})[:：]\s(.{10,})$/.exec(line);
  if (quoted.length > 0 && quoted.join('').length < line.length * 0.8) {
    const before = line.slice(0, line.indexOf(quoted[0] ?? ''));
    if (!introduces(before)) return [];
    return quoted.map((text) => ({ text, alone: false, likely: judge.of(text).likely }));
  }
  if (colon && !mayAsk(colon[1] ?? '')) {
    const [, before = '', rest = ''] = colon;
    const text = unquoted(rest);
    const isTold = TOLD_BEFORE.test(before) && introduces(`${before}:`);
    const read = () => judge.of(text);
    const { behavioral, likely } = isTold && mayAsk(text) ? judge.leniently(read, true) : read();
    if (behavioral) {
      const isTopic =
        before.length < 40 && !isNarrated(before) && !/\b(?:like|as|example|say)$/i.test(before);
      const sure = isTold && likely > 0.2 ? Math.max(likely, ANNOUNCED) : likely;
      return introduces(`${before}:`) || isTopic ? [{ text, alone: isTopic, likely: sure }] : [];
    }
  }
  const { behavioral, likely } = judge.of(line);
  const isSure = judge.isLenient || likely > 0.9;
  // Among its like, a long line that is surely a question stands for itself.
  const isLong = judge.isLenient && likely > 0.9 && line.split(' ').length > 7;
  const isBack = isSure ? pointsBack(line) : leansBack(line);
  const leans =
    !isOwn &&
    isBack &&
    !(isLong && !/^(?:and|so|then|but)\b/i.test(line)) &&
    !namesOwn(line, judge);
  if (!behavioral || (isNarrated(line) && !isSpoken(line)) || leans) return [];
  // "Describe a time you failed is a question that interviewers love" is about a question.
  const isOrder = ORDER.test(line) && likely > 0.9 && !ABOUT.test(line);
  const isMarked =
    /\?["”]?$|, (?:and |so )?(?:what|how|who|where) (?:now|next|then|do you|would you)\b[^.]{0,60}$/i.test(
      line,
    );
  if (isAdvice(line) && !isMarked && !isOrder && !isIdiom(line.slice(0, 60))) return [];
  return [{ text: line, alone: true, likely }];
}

const LATER =
  /^(.{12,200}?),? (?:and|but|or) (?:what|how|who|why|which|when|where|would|did|was|were|if)\b/i;
/** Somebody or something that a later word refers to. */
const NAMED =
  /\b(?:an?|some\w{0,8}|your|every\w{0,4}|two|another|one of|people|customers?|clients?|colleagues?|others|the (?:best|worst|last|first|one|most \w+|\w{2,10}est))\b.{2,120}?\b(?:they|them|their|theirs|he|him|his|she|her)\b|\b(?:an?|your|something|anything|the (?:best|worst|last|first|one|most \w+|\w{2,10}est)) .{2,120}?\b(?:its?|this|that)\b/i;

const SEVERAL =
  /\b(?:which|what|how many|several|many|all|most) \p{L}{3,20}s\b.{2,80}?\b(?:they|them|their)\b/iu;

/** “What did you stop doing in the past year, and how did people take it?” names what it refers to. */
function namesOwn(line: string, judge: Judge): boolean {
  const { likely } = judge.of(line);
  if (likely > 0.6 && /^what is it\b/i.test(line)) return true;
  if (likely > (judge.isLenient ? 0.5 : 0.9) && NAMED.test(line)) return true;
  if (judge.isLenient && likely > 0.3 && SEVERAL.test(line)) return true;
  const first = LATER.exec(line)?.[1];
  return first !== undefined && likely > 0.6 && !leansBack(first);
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
