import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CUT_SECONDS, cutOf, proposeCut, sentencesFor } from '../../../lib/coaching/cuts';

const ANSWER = {
  goal: 'The bakery threw away a fifth of its bread each night. The owner wanted to halve that by summer. It was a family firm with three stores, and the youngest of them had opened the year before in a part of town where nobody knew us yet.',
  data: 'I weighed what was left for two weeks and wrote it down by kind and by hour.',
  role: 'I was the shift lead. I redrew the baking plan and taught it to four bakers.',
  challenges:
    'The bakers did not trust the sheet. I baked both ways for a week and let them compare.',
  results: 'The owner was glad. Waste fell from 20 to 9 percent in ten weeks.',
  learning: 'I would weigh sooner.',
};

const texts = (seconds: number | null) =>
  proposeCut(ANSWER, seconds).sentences.map(({ text }) => text);

test('half a minute says goal, own act and result', () => {
  expect(texts(30)).toEqual(
    expect.arrayContaining([
      'The bakery threw away a fifth of its bread each night.',
      'I redrew the baking plan and taught it to four bakers.',
      'Waste fell from 20 to 9 percent in ten weeks.',
    ]),
  );
});

test('the full version says everything, in order', () => {
  expect(proposeCut(ANSWER, null).sentences).toEqual(sentencesFor(ANSWER));
  expect(texts(null).at(-1)).toBe('I would weigh sooner.');
});

test('a longer version is never shorter, and stays within its time', () => {
  const [short, middle, full] = CUT_SECONDS.map((seconds) => proposeCut(ANSWER, seconds));
  expect(short?.spokenSeconds).toBeLessThanOrEqual(30);
  expect(middle?.spokenSeconds).toBeLessThanOrEqual(90);
  expect(short?.words ?? 0).toBeLessThan(full?.words ?? 0);
  expect(middle?.words ?? 0).toBeGreaterThanOrEqual(short?.words ?? 0);
});

test('no text is invented: each sentence stands where its offsets say', () => {
  const sections = fc.record({ goal: fc.string(), role: fc.string(), results: fc.string() });
  fc.assert(
    fc.property(sections, fc.constantFrom(...CUT_SECONDS), (answer, seconds) => {
      const { sentences } = proposeCut(answer, seconds);
      for (const { section, start, end, text } of sentences) {
        expect(section in answer).toBe(true);
        expect({ ...ANSWER, ...answer }[section as 'goal'].slice(start, end)).toBe(text);
      }
    }),
  );
});

test('words and time are those of the sentences chosen', () => {
  const chosen = sentencesFor(ANSWER).slice(0, 2);
  expect(cutOf(chosen, 30)).toEqual({
    seconds: 30,
    sentences: chosen,
    words: 19,
    spokenSeconds: 8,
  });
  expect(proposeCut({}, 30)).toEqual({ seconds: 30, sentences: [], words: 0, spokenSeconds: 0 });
});
