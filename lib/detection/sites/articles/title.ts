import { isAsked } from '../../ending';
import { asksForBehavior } from '../../stems';
import { cleanText } from '../../text';

/** A question as a title carries it. */
export interface TitleQuestion {
  text: string;
  /** The cheap rules of a page's script are sure that it is behavioral. */
  sure: boolean;
  /** It stands in quotation marks, or is an interviewer's by its first words: no writer's own. */
  told: boolean;
}

const DOUBLE = /["“„«]([^"“”„«»]{6,300})["”»]/g;
// An apostrophe inside a word ("someone's") closes nothing.
const SINGLE = /(?:^|[\s(:])['‘]((?:[^'’‘]|['’](?=\w)){6,300})['’](?=$|[^\w])/g;

/** "… and 9 Other Questions": the page lists others, whatever it quotes. */
const LISTS = /\bquestions\b|\band \d{1,3} (?:more|others?)\b/i;

const HOW_TO =
  /^(?:how (?:do|would|should|can|did|to) (?:(?:i|you|we) )?(?:best )?(?:answer|respond to)|the best (?:way to answer|answers? (?:to|for))|answering)(?: the)?(?: (?:common|classic|dreaded|tough|tricky|behaviou?ral|job|interview)){0,3}(?: question)?\s?[:,]?\s/i;
const SPOKEN =
  /^(?:tell (?:me|us)|describe|give (?:(?:me|us) )?an example|walk (?:me|us) through|talk about|share (?:a|an)|(?:can|could) you (?:tell|describe|give|share))\b/i;
/** Within quotation marks, writers leave the question mark out. */
const ASKING = /^(?:what|why|how|where|when|which|who|have you|do you|are you)\b(?:\s\S+){2}/i;
const LABEL = /^(?:(?:common|behaviou?ral|job)\s){0,2}(?:interview )?question\s?[:–—-]\s?/i;
const NUMBER = /^(?:q\s?)?\d{0,3}\s?[.:)]\s?(?=[^\s\d])|^q\d{1,3}\s(?=\S)/i;
const MAX_TITLE = 600;
const TAG = /^\[[^\]]{1,40}\]\s?/;
const NOTE = /\s?[([][^()[\]]{1,60}[)\]]\s?$/;
const TAIL =
  /(?:\s?[:|–—]\s?|\s-\s|,\s)(?:how (?:to|do|would|should|did|can|could) (?:(?:i|you|we|people) )?(?:answer|respond)|any (?:tips|advice|ideas)|\d{0,3}\+?\s?(?:(?:best|great|sample|example|model|strong|top)\s){0,3}(?:answers?|examples?|samples?|tips|guide)\b).{0,60}$/i;

/** Questions of the candidate's: nobody prepares an answer to them. */
export const REVERSED =
  /\bquestions? (?:(?:that )?(?:you|i|candidates?) (?:can |could |should |might )?|(?:for you )?to )ask(?:ed)?\b(?! (?:(?:a|an|your|the|every|potential|job) )?(?:candidates?|applicants?|interviewees?|employees?|in interviews? with))/i;

/** Does it begin as an interviewer's words do? A writer's own questions ("Did I blow it?") do not. */
export function isSpoken(text: string): boolean {
  return SPOKEN.test(text);
}

/** "Second round at Acorn: tell me about …" without what stands before an interviewer's words. */
export function withoutLead(text: string): string {
  const rest = /^[^:：?]{2,80}[:：]\s(.{8,})$/.exec(text)?.[1] ?? '';
  return isSpoken(rest) ? rest : text;
}

/** What stands in quotation marks and is worded as something to be asked. */
export function quotedQuestions(text: string): string[] {
  const bounded = text.slice(0, 2_000);
  const found = [...bounded.matchAll(DOUBLE), ...bounded.matchAll(SINGLE)];
  return (
    found
      .map(([, inner = '']) => cleanText(inner).replace(/[,;]$/, ''))
      // "Tell me about a time when …" is a kind of question, not one.
      .filter(
        (inner) => (isAsked(inner) || ASKING.test(inner)) && !/(?:\.\.|…|\bwhen)$/.test(inner),
      )
  );
}

/** A line without its number ("3. ", "Q1. ") or the label before it ("Interview Question: "). */
export function withoutNumber(line: string): string {
  return line.replace(NUMBER, '').replace(LABEL, '').trim();
}

/**
 * The one question that a title is about: what it quotes, or what is left without "How to answer",
 * "(With Examples)" and the like. Nothing where it quotes two, or speaks of questions.
 */
export function questionInTitle(whole: string): TitleQuestion | undefined {
  const title = whole.slice(0, MAX_TITLE);
  const quoted = quotedQuestions(title);
  const [text] = quoted;
  if (LISTS.test(title.replace(DOUBLE, '')) || quoted.length > 1) return undefined;
  if (text) return { text, sure: asksForBehavior(text), told: true };
  const bare = bareQuestion(title);
  if (!asksForBehavior(bare) || !isAsked(bare)) return undefined;
  return { text: bare, sure: false, told: isSpoken(bare) || HOW_TO.test(title) };
}

function bareQuestion(title: string): string {
  let text = withoutNumber(title.trim().replace(TAG, '')).replace(HOW_TO, '');
  text = withoutLead(text);
  for (let round = 0; round < 2; round += 1) text = text.replace(NOTE, '').replace(TAIL, '');
  // A question mark says where the question ends.
  const end = text.search(/[?？]/);
  return (end < 0 ? text : text.slice(0, end + 1)).trim();
}
