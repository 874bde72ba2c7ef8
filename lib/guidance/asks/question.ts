import { kindOf } from './kinds';
import { sentencesOf, splitAsks, splitList } from './split';

/** How a question calls for a story. What it calls for is the whole answer, no single ask. */
const CALL =
  /^(?:(?:please|so|now|ok|okay|can|could|would) (?:you )?)?(?:tell (?:me|us)|walk (?:me|us)|talk (?:me|us|about)|describe|explain|share|give (?:me|us|an?)|think of|think about|recall|have you ever|name|pick|choose|take)\b/i;
const INTERROGATIVE =
  /^(?:and |or )?(?:what|which|who|whom|whose|why|how|when|where|whether|did|were|was|would)\b/i;
const REQUEST =
  /^(?:please )?(?:describe|explain|include|mention|cover|discuss|share|tell (?:me|us)(?: about)?|walk (?:me|us) through)\s+/i;

/** "your role", "the outcome", "how it ended"; not "a project you led", which is another story. */
const DETAIL = /^(?:your|the|any|how|what|why|whom?|which)\b/i;

/**
 * The single asks in a question's own words. The call for the story ("Tell me about a time …") is
 * none; what follows its colon, and every further question, is. None where all is one question.
 */
export function asksInQuestion(text: string): string[] {
  const asks: string[] = [];
  let calls = 0;
  for (const sentence of sentencesOf(text)) {
    const colon = sentence.search(/(?<=\S):\s/);
    if (CALL.test(sentence)) {
      calls++;
      if (colon >= 0) asks.push(...afterColon(sentence.slice(colon + 1).trim()));
      else if (calls > 1) asks.push(...requested(sentence));
      else asks.push(...splitAsks(sentence).slice(1).filter(isQuestion));
    } else if (colon >= 0 && !INTERROGATIVE.test(sentence)) {
      asks.push(...afterColon(sentence.slice(colon + 1).trim()));
    } else if (INTERROGATIVE.test(sentence)) {
      asks.push(...splitAsks(sentence));
    } else if (REQUEST.test(sentence)) {
      asks.push(...requested(sentence));
    }
  }
  return calls === 0 && asks.length < 2 ? [] : asks;
}

const isQuestion = (piece: string) => INTERROGATIVE.test(piece);

function afterColon(text: string): string[] {
  const questions = splitAsks(text);
  const [first] = questions;
  if (first === undefined) return [];
  // "goal, people, and what it changed": the items before the first question are a list.
  if (!isQuestion(first)) {
    const items = splitList(first);
    if (items.length > 1) return [...items, ...questions.slice(1)];
  }
  return questions.filter((piece) => isQuestion(piece) || kindOf(piece) !== undefined);
}

/** "Describe your role and the outcome": what of it we know how to look for. */
function requested(sentence: string): string[] {
  const pieces = splitList(sentence.replace(REQUEST, ''));
  return pieces.filter((piece) => DETAIL.test(piece) && kindOf(piece) !== undefined);
}
