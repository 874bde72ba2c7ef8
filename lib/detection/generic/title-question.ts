import { agrees } from '../text';
import { isAccepted } from './accept';
import { type Candidate, questionsOf } from './candidates';
import type { Judge } from './judge';
import type { Page } from './page';
import { keyOf } from './select';
import { isLabeled, isToBeAnswered, questionsIn } from './title';
import { isIdiom, isStem, mayAsk } from './wording';

/** “Stop asking ‘Why us?’” asks for something else. */
const UNASKED = /\b(?:stop|quit|never|don[’']t|instead of|tired of) (?:asking|ask)\b/i;

/** “Going for supervisor?”, “Nervous about Monday?” ask the reader. */
const ELLIPSIS =
  /^(?:[a-z]{2,14}ing|nervous|ready|new|tired|stuck|worried|scared|anxious|curious|got|need|want|big|first)\b(?: (?!you\b|your\b|yourself\b)[\w'’-]{1,20}){0,6}\?$/i;

function isSame(one: string, other: string): boolean {
  const [a, b] = [keyOf(one), keyOf(other)];
  return a.startsWith(b) || b.startsWith(a) || agrees(one, other);
}

function isPlainly(text: string, judge: Judge): boolean {
  return isIdiom(text) || isStem(text) || judge.of(text).likely > 0.9;
}

/** A title that asks, and what. */
export interface Title {
  title: string;
  texts: string[];
  rule: string;
}

/** The one question, or several, that the page's data, its heading or its titles ask. */
export function titleQuestion(
  page: Page,
  candidates: readonly Candidate[],
  judge: Judge,
): Title | undefined {
  const { h1s, titles, siteName, data } = page;
  if (h1s.filter((h1) => asked(h1)).length > 1) return undefined;
  const shown = h1s[0] ?? '';
  if (page.context.lists) return undefined;
  const first = data.questions.length === 1 ? data.questions[0] : undefined;
  const isShown = first && (!shown || agrees(first.name, shown) || agrees(first.text, shown));
  const sources: [string, string][] = [
    ...(isShown ? [[first.name, 'structured data rule'] satisfies [string, string]] : []),
    ...h1s.slice(0, 3).map((h1): [string, string] => [h1, 'heading rule']),
    ...titles.map((title): [string, string] => [title, 'title rule']),
  ];
  const own = candidates.filter(
    ({ form, section, block }) => form !== 'told' && !section && block.heading !== 1,
  );
  const alone = new Set(own.map(({ text }) => keyOf(text)));
  for (const [title, rule] of sources) {
    if (UNASKED.test(title)) continue;
    const texts = asked(title);
    if (!texts) continue;
    const isShared = texts.some((text) => own.some((other) => isSame(other.text, text)));
    // What the page itself asks says more than a title that it does not show, or a weak one.
    const isWeak = !isToBeAnswered(title) && texts.every((text) => !isPlainly(text, judge));
    const isOther = rule === 'title rule' && shown !== '' && !agrees(title, shown);
    if (alone.size > 0 && !isShared && (isOther || isWeak)) continue;
    return { title, texts, rule };
  }
  return undefined;

  function asked(title: string): string[] | undefined {
    const { interview, technical, tagged } = page.context;
    const isNamed = tagged || isLabeled(title) || isToBeAnswered(title);
    const isSaid = interview === 2 && !technical && isNamed;
    for (const form of questionsIn(title, siteName)) {
      if (ELLIPSIS.test(form)) continue;
      const read = () => questionsOf(form, judge);
      const texts = (
        isSaid && /[?？]|\byou(?:r|rself)?\b/i.test(form) && mayAsk(form) && !/@/.test(form)
          ? judge.leniently(read)
          : read()
      ).filter((text) => isAccepted(text, { form: 'title', likely: judge.of(text).likely }, page));
      if (texts.length > 0) return texts.length === 1 ? [form] : texts;
    }
    return undefined;
  }
}
