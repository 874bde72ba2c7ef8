import { MAX_QUESTION_LENGTH } from '../detection/detection';
import { cleanText } from '../detection/text';
import { RequestError } from '../messaging/envelope';

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
