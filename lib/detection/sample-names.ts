import type { Line } from './lines';

const KIND =
  'sample|example|model|suggested|recommended|reference|strong|ideal|perfect|good|great|excellent|possible|complete|full|expert|official|polished|worked|illustrative|star|carl|soar|behaviou?ral|interview';
const ANSWER = '(?:answer|response|solution|story|narrative|reply|script)s?';
const METHOD = '(?:star|carl|soar)(?:\\+{1,2})?(?:[ -](?:method|format|style))?';
const SHOWN = '(?:examples?|samples?)';

/** "Sample Answer", "STAR example", "Example using STAR"; neither "quick answer" nor "weak answer". */
const NAME = `(?:(?:the|an?|our|my|one|another|here is an?) )?(?:${[
  `(?:(?:${KIND}|${METHOD})[ -]){1,4}${ANSWER}`,
  `${METHOD} ${SHOWN}`,
  `(?:answer|response|story) ${SHOWN}`,
  `${SHOWN} (?:of|using|with|in) (?:[^ :]{1,30} ){0,4}(?:${ANSWER}|${METHOD})`,
  "how (?:i|we)(?:'d|’d| would) answer(?: (?:it|this))?",
].join('|')})`;
/** Words that say the same only where they stand alone: "Answer by covering" is an instruction. */
const ALONE = `(?:the )?(?:solutions?|answer|${SHOWN})`;

const END = '(?= ?$| ?[:：(#.,–—]| -| \\d|\\d)';
const GOES_ON = '(?= (?:for|from|using|with|to|in|by|as|based|and)\\b)';
const HEADING = new RegExp(`^(?:${NAME}(?:${END}|${GOES_ON})|${ALONE}${END})`, 'i');

const MORE = '(?: ?#?\\d{1,2})?(?: ?\\([^()]{1,80}\\))?';
const LABEL = new RegExp(`^(?:${NAME}|${ALONE})${MORE} ?(?:$|[:：] ?)`, 'i');

/** No heading and no label is longer than this, in characters. */
const LONGEST = 160;
/** A title is the page's, and a page about sample answers is not one. */
const TITLE = 1;

/**
 * Whether a line names a sample answer: a heading ("Sample Answer (Nurse)", "Solution"), or a label in
 * running text ("Example answer:"). Gives what stands behind a label in the same line, else `''`.
 */
export function sampleNamed({ text, heading }: Line): { rest: string } | undefined {
  if (heading === TITLE) return undefined;
  if (heading > 0) {
    const isName = text.length <= LONGEST && !text.endsWith('?') && HEADING.test(text);
    return isName ? { rest: '' } : undefined;
  }
  const [label] = LABEL.exec(text.slice(0, LONGEST)) ?? [];
  return label === undefined ? undefined : { rest: text.slice(label.length) };
}
