import { hitsIn } from '../../classifier/lexicon';
import { wordsOf } from '../../classifier/words';
import type { Candidate } from '../candidates';
import type { Judge } from '../judge';
import type { Page } from '../page';
import { questionsIn } from '../title';
import { asksForStory, isAdvice, isClassic, isIdiom, isStem, mayAsk } from '../wording';
import type { Found, Own, Texts } from './sight';

/** What is true of a page that would ask something: each a few words, whose weight is learned. */
export function* factsOf(found: Found, own: Own, texts: Texts): Generator<string> {
  yield* ofPage(found);
  yield* ofTitle(found, texts);
  yield* ofWording(found, texts);
  yield* ofLists(found, texts);
  yield* ofPlaces(found, own, texts);
}

function* ofPage({ page, stated, detection }: Found): Generator<string> {
  const { context, controls, data } = page;
  const { kind, questions, reasons } = detection;
  yield `proposal ${kind}`;
  yield `proposal ${/, ([a-z ]+ rule)/.exec(reasons[0] ?? '')?.[1] ?? ''}`;
  if (kind === 'list')
    yield `questions ${questions.length < 4 ? 'few' : questions.length < 9 ? 'some' : 'many'}`;
  yield `interview ${stated}`;
  yield `implied ${context.interview}`;
  for (const { name } of context.signs) {
    yield `sign ${name}`;
    yield `sign ${name}, interview ${stated}`;
  }
  if (context.other) yield 'elsewhere';
  if (context.technical) yield 'technical';
  if (context.reversed) yield 'reversed';
  if (context.tagged) yield 'tagged';
  if (context.lists) yield 'lists';
  if (page.isBanked) yield 'banked';
  if (controls.radios > 3) yield 'radio buttons';
  if (controls.fields > 1) yield 'fields';
  for (const type of [...data.types].slice(0, 12)) yield `type ${type}`;
  if (data.questions.length > 0) yield 'data asks';
}

/** “Maria Alvarez on failure”: somebody is named whom the page is about. */
const NAMED =
  /\b(?!The |How |What |Why |When )\p{Lu}\p{Ll}+ (?:(?:van|de|von|al) )?\p{Lu}\p{Ll}{2,}(?=[,:’'”]|$| (?:on|talks|says|about|is|was)\b)/u;

function* ofTitle({ page, judge, stated }: Found, texts: Texts): Generator<string> {
  const [h1 = ''] = page.h1s;
  if (mayAsk(h1) && !asks(h1, judge)) {
    yield 'title asks something else';
    if (page.context.technical && !page.context.lists) yield 'technical title';
  }
  const titles = `${h1} ${texts.subject[0] ?? ''}`;
  if (/\d/.test(titles)) yield 'title counts';
  if (/["“«]/.test(titles)) yield 'title quotes';
  if (/\?/.test(titles)) yield 'title has a question mark';
  if (/^(?:how|why|what) (?:to|we|i)\b/i.test(h1)) yield 'title tells';
  if (/:/.test(h1)) yield 'title has parts';
  if (NAMED.test(h1)) yield `title names somebody, interview ${stated}`;
}

function asks(title: string, judge: Judge): boolean {
  return questionsIn(title).some((form) => judge.asks(form));
}

const YOU = /\b(?:you|your|yours|yourself)\b/i;
const THEY = /\b(?:she|he|her|his|him|they|their)\b/i;
const I = /\b(?:I|my|me|mine)\b/;
const WE = /\b(?:we|our|us)\b/i;

function* ofWording({ judge, stated }: Found, { question, asked }: Texts): Generator<string> {
  const likely = question.map((text) => judge.of(text).likely);
  const mean = likely.reduce((sum, each) => sum + each, 0) / Math.max(likely.length, 1);
  const least = Math.min(...likely, 1);
  yield `likely ${[0.3, 0.6, 0.8, 0.92, 0.98].filter((bound) => mean >= bound).length}`;
  yield `least likely ${[0.05, 0.5, 0.9].filter((bound) => least >= bound).length}`;
  yield `interview ${stated}, likely ${mean > 0.9}`;
  yield share('idiom', isIdiom, question);
  yield share('classic', isClassic, question);
  yield share('story', asksForStory, question);
  yield share('stem', isStem, question);
  yield share('question marks', (text) => /[?？]["”’)]?$/.test(text), question);
  yield share('you', (text) => YOU.test(text), question);
  yield share('they', (text) => THEY.test(text), question);
  yield share('I', (text) => I.test(text), question);
  yield share('we', (text) => WE.test(text), question);
  yield share('long', (text) => text.length > 160, question);
  yield `found of asked ${binOf(question.length / Math.max(question.length + asked.length, 1))}`;
}

const LISTS = [
  'technical',
  'field',
  'elsewhere',
  'exercise',
  'logistics',
  'employer',
  'classic',
  'experience',
  'advice',
];

/** How many of its questions have words of the lists that are not an interviewer's, and if its titles have. */
function* ofLists({ page, stated }: Found, { subject, question, asked }: Texts): Generator<string> {
  const named = listsIn([...subject, page.description].join(' '));
  const own = question.map(listsIn);
  const others = asked.map(listsIn);
  for (const list of LISTS) {
    const has = (lists: ReadonlySet<string>) => lists.has(list);
    const ofAll = binOf(
      (own.filter(has).length + others.filter(has).length) /
        Math.max(own.length + others.length, 1),
    );
    yield `${list} ${ofAll}`;
    yield share(`${list} of found`, has, own);
    if (!named.has(list)) continue;
    yield `${list} named, interview ${stated}`;
    yield `${list} named and ${ofAll}`;
  }
}

function listsIn(text: string): ReadonlySet<string> {
  return new Set(hitsIn(wordsOf(text.slice(0, 300))).map(({ list }) => list));
}

const FIRST = /^(?:[\p{L} .]{1,30}: )?["“]?(?:I|I[’']\w+|We|We[’']\w+|My|Our|When I|A:)\b/u;
const SPEAKER = /^[A-Z]{2,3}: /;

function* ofPlaces({ page, stated }: Found, own: Own, { answer, lead }: Texts): Generator<string> {
  const { blocks } = page;
  const { candidates, first } = own;
  if (answer.length > 1) {
    const told = answer.filter((text) => FIRST.test(text)).length / answer.length;
    yield `answers told ${binOf(told)}, interview ${stated}`;
  }
  if (isAnswered(own, page)) yield `answered, interview ${stated}`;
  yield share('answers in the first person', (text) => FIRST.test(text), answer);
  yield share('answers to the reader', (text) => isAdvice(text) || YOU.test(text), answer);
  yield share('answers are short', (text) => text.length < 50, answer);
  yield share('answers are quoted', (text) => /^["“«]/.test(text), answer);
  yield `first ${first < 0 ? 'nowhere' : first < 6 ? 'soon' : first < 20 ? 'later' : 'late'}`;
  if (blocks.length > 10 && first > blocks.length * 0.6) yield 'first near the end';
  const isLink = ({ block }: Candidate) => block.link === 'page';
  yield `interview ${stated}, links ${candidates.some(isLink)}`;
  yield share('links', isLink, candidates);
  yield share('in prose', ({ form }) => form === 'told', candidates);
  yield share('labeled', ({ form }) => form === 'labeled', candidates);
  yield share('headings', ({ block }) => block.heading > 0, candidates);
  yield share('items', ({ block }) => block.depth > 0, candidates);
  yield share('bold', ({ block }) => !block.heading && block.bold === block.text, candidates);
  yield share('whole', ({ block, text }) => block.text.length < text.length + 12, candidates);
  const start = lead.join(' ');
  yield `lead to you ${YOU.test(start)}`;
  yield `lead of me ${/\b(?:I|my|me|we|our)\b/.test(start)}`;
  yield `lead of them ${THEY.test(start)}`;
  if (start.length < 60) yield 'no lead';
  if (blocks.slice(0, 400).some(({ block }) => SPEAKER.test(block.text))) yield 'speakers';
}

/** How an answer of somebody who is interviewed begins, with or without a name before it. */
const ANSWERED =
  /^(?:(?:A|\p{Lu}[\p{L}.]{0,14}(?: \p{Lu}[\p{L}.]{0,14})?): )?(?:I|I[’']\w+|We|We[’']\w+|My|Our|When I|A:)\b/u;

/** Does an answer in the first person follow most questions? */
function isAnswered({ candidates }: Own, { blocks }: Page): boolean {
  if (candidates.length < 2) return false;
  const places = new Map(blocks.map(({ block }, at) => [block, at]));
  const answered = candidates.filter(({ block }) =>
    ANSWERED.test(blocks[(places.get(block) ?? 0) + 1]?.block.text ?? ''),
  );
  return answered.length * 2 >= candidates.length;
}

function share<T>(name: string, test: (each: T) => boolean, of: readonly T[]): string {
  return of.length === 0
    ? `${name} unknown`
    : `${name} ${binOf(of.filter(test).length / of.length)}`;
}

function binOf(part: number): string {
  if (part === 0) return 'none';
  if (part === 1) return 'all';
  return part < 0.34 ? 'few' : part < 0.67 ? 'half' : 'most';
}
