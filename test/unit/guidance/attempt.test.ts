import { expect, it } from 'vitest';
import { wordsToAttempt } from '../../../lib/guidance/attempt';

it.each([
  [[], 60],
  [['word '.repeat(20), 'word '.repeat(15)], 25],
  [['word '.repeat(60)], 0],
  [['word '.repeat(90)], 0],
  // A template that nobody has filled in.
  [[`We aimed for [target] ${'word '.repeat(90)}`], 60],
])('says what %j lacks to be a first attempt', (texts, words) => {
  expect(wordsToAttempt(texts)).toBe(words);
});
