import { type DetectedQuestion, MAX_QUESTION_LENGTH } from '../detection/detection';
import { cleanText } from '../detection/text';
import { RequestError } from '../messaging/envelope';

/**
 * A question as a page's script has reported it, with each of its texts made such text. The readers do
 * that already; a script that was taken over in the page need not have. Links that lead elsewhere than
 * to pages are left out.
 * @returns undefined when the question itself is nothing but what cannot be seen
 */
export function cleanQuestion(reported: DetectedQuestion): DetectedQuestion | undefined {
  const { title, context, company, role, category, difficulty, round } = reported;
  const facts = { title, context, company, role, category, difficulty, round };
  const known = Object.entries(facts).flatMap(([name, fact]) => {
    const clean = cleanText(fact ?? '');
    return clean === '' ? [] : [[name, clean]];
  });
  const { timeboxMinutes, competencies, prompts, related } = reported;
  const text = cleanText(reported.text);
  if (text === '') return undefined;
  return {
    text,
    ...Object.fromEntries(known),
    ...(timeboxMinutes && { timeboxMinutes }),
    ...(competencies && { competencies }),
    ...(prompts && {
      prompts: prompts.map((prompt) => ({
        ...prompt,
        title: cleanText(prompt.title),
        asks: prompt.asks.map(cleanText),
      })),
    }),
    ...(related && {
      related: related
        .filter(({ url }) => /^https?:$/.test(URL.parse(url)?.protocol ?? ''))
        .map((other) => ({ title: cleanText(other.title), url: other.url })),
    }),
  };
}

/**
 * Makes a captured or pasted text a question's text: invisible and direction-changing characters
 * out, white space collapsed. It stays text; nothing in it is ever interpreted.
 * @throws RequestError when nothing is left, or more than a question can hold
 */
export function cleanCapture(text: string): string {
  const clean = cleanText(text.slice(0, 10 * MAX_QUESTION_LENGTH)).trim();
  if (clean === '') throw new RequestError('bad-message', 'There is no text in it');
  if (clean.length > MAX_QUESTION_LENGTH) {
    throw new RequestError(
      'too-large',
      `This is too long for a question: ${clean.length} characters, at most ${MAX_QUESTION_LENGTH}. Select the question alone.`,
    );
  }
  return clean;
}
