import { MAX_QUESTION_LENGTH } from '../limits';
import type { Block } from './blocks';
import type { Candidate } from './candidates';
import type { Page } from './page';
import { asksForStory, isClassic, isIdiom, isScene, isStem, isTechnicalSubject } from './wording';

/** “A time you failed”, among the points to be ready for. */
const POINTED =
  /^an? (?:time|situation|example|project|conflict|decision|mistake)\b[^.?!]*\byou\b[^.?!]*$/i;

/** What the questions themselves say of the page: several in the idiom of interviews are of one. */
export function impliedBy(candidates: readonly Candidate[], stated: 0 | 1 | 2): 0 | 1 | 2 {
  const own = candidates.filter(({ form, section }) => form !== 'told' && !section);
  const classic = own.filter(
    ({ text }) => isClassic(text) || asksForStory(text) || POINTED.test(text.slice(0, 200)),
  ).length;
  const strong = own.filter(({ text, likely }) => likely > 0.8 || isClassic(text)).length;
  if (stated === 0) return classic > 1 && strong > 3 ? 2 : classic > 1 && strong > 2 ? 1 : 0;
  return strong > 1 ? 2 : stated;
}

/** A heading that is numbered, labeled or quoted is no reader's question. */
const OWN_HEAD =
  /^(?:\(?#?\d{1,3}[.):]|q(?:uestion)?\b|pergunta|pregunta|frage\b|domanda|vraag|第?\d{1,2}[题、]|["“„«「])/i;

type Standing = Pick<Candidate, 'likely' | 'sorted'> & {
  form: 'title' | Candidate['form'];
  block?: Block;
};

/** The less a page has to do with interviews, the plainer its questions have to be. */
export function isAccepted(
  text: string,
  { form, likely, block, sorted }: Standing,
  page: Page,
): boolean {
  const { interview, technical } = page.context;
  if (text.length > MAX_QUESTION_LENGTH * 2) return false;
  if (sorted && interview === 2 && !isTechnicalSubject(text)) return true;
  if (isIdiom(text) && (!technical || isClassic(text))) {
    if (interview > 0 || form === 'labeled') return true;
    if (form === 'title') return isClassic(text) || !/^(?:have you )?ever\b/i.test(text);
    // Nothing else speaks of interviews, so it has to stand for itself.
    const isWhole = !block || block.text.length <= text.length + 8;
    return form === 'alone' && isWhole && isClassic(text);
  }
  if (technical && !isSurelyAsked(text, likely, block)) return false;
  // A guide's headings ask what its readers ask, unless it says that it lists questions.
  const isHead = (block?.heading ?? 0) > 1 && !page.context.lists;
  if (isHead && !asksForStory(text) && !isScene(text) && !OWN_HEAD.test(block?.text ?? ''))
    return likely > 0.97;
  if (interview === 2) return true;
  if (isScene(text)) return interview > 0;
  if (interview === 1) return isStem(text) || form === 'labeled' || likely > 0.9;
  const isHeading = (block?.heading ?? 0) > 0 && form !== 'title';
  if (form === 'title') return asksForStory(text) && !/^(?:have you )?ever\b/i.test(text);
  return (
    (form === 'labeled' || isHeading) &&
    (asksForStory(text) || (form === 'labeled' && likely > 0.95))
  );
}

/** On a page about a technical subject: what can be about none. */
function isSurelyAsked(text: string, likely: number, block: Block | undefined): boolean {
  return likely > 0.95 && (block?.heading ?? 0) === 0 && !isTechnicalSubject(text);
}

/** Plain enough to stand for a page: by its words, or because the page announces it. */
export function isPlain({ text, form, likely, block }: Candidate, { context }: Page): boolean {
  if (form === 'labeled' || context.lists || isIdiom(text) || isStem(text)) return true;
  if (isScene(text) || asksForStory(text)) return true;
  // A heading on a page about interviews is more often its author's question.
  if (form === 'told') return context.interview > 0 && likely > 0.95;
  return context.interview === 2 && likely > 0.9 && block.heading < 2;
}
