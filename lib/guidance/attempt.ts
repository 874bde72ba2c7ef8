import { findSlots } from './slots';
import { countWords } from './timing';

/** About half a minute of speech: too little to be an answer, enough to have tried one. */
const ATTEMPT_WORDS = 60;

/** How many of one's own words an answer still lacks to be a first attempt; 0 where it is one. */
export function wordsToAttempt(texts: readonly string[]): number {
  // A template that was inserted and not filled in is no attempt.
  const own = texts.filter((text) => findSlots(text).length === 0);
  return Math.max(0, ATTEMPT_WORDS - own.reduce((sum, text) => sum + countWords(text), 0));
}
