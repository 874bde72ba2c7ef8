import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { COMPETENCIES } from '../../../lib/detection/detection';
import {
  allTrainingSentences,
  HELD_OUT_FILE,
  sentencesOf,
  TRAINING_FILES,
  trainingSentences,
} from '../../../training/data';
import { beginning, frame, masked } from '../../../training/rules';

const heldOut = sentencesOf(HELD_OUT_FILE);
const written = allTrainingSentences();
const training = trainingSentences();
const all = [...training, ...heldOut];

describe('the labeled sentences', () => {
  it('stand in the files that training and evaluation read, and in no others', () => {
    const folder = new URL('../../../training/sentences/', import.meta.url);
    const files = readdirSync(folder).filter((name) => name.endsWith('.jsonl'));
    expect(files.sort()).toEqual([...TRAINING_FILES, HELD_OUT_FILE].sort());
  });

  it('are many, of both classes and of every competency', () => {
    expect(all.length).toBeGreaterThanOrEqual(1_500);
    for (const set of [training, heldOut]) {
      const behavioral = set.filter((sentence) => sentence.behavioral).length;
      expect(behavioral / set.length).toBeGreaterThan(0.35);
      expect(behavioral / set.length).toBeLessThan(0.65);
      for (const competency of COMPETENCIES) {
        const own = set.filter(({ competencies }) => competencies[0] === competency);
        expect(own.length, competency).toBeGreaterThanOrEqual(15);
      }
    }
  });

  it('name a competency exactly where they are behavioral', () => {
    const odd = [...written, ...heldOut].filter(
      ({ behavioral, competencies }) => behavioral !== competencies.length > 0,
    );
    expect(odd).toEqual([]);
  });

  it('keep a fifth of what was first written aside', () => {
    const first = sentencesOf('behavioral.jsonl').length + sentencesOf('other.jsonl').length;
    expect(heldOut.length / (first + heldOut.length)).toBeGreaterThan(0.19);
  });

  it('are never the same with names, numbers and nouns masked', () => {
    const seen = new Map<string, string>();
    const same: string[] = [];
    for (const { text } of training) {
      const key = masked(text);
      const before = seen.get(key);
      if (before) same.push(`${before} | ${text}`);
      seen.set(key, text);
    }
    expect(same).toEqual([]);
  });

  it('do not begin with the same four words more than three times in a hundred', () => {
    const counts = new Map<string, number>();
    for (const { text } of all) {
      const key = beginning(text);
      if (key) counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    const common = [...counts].filter(([, count]) => count > all.length * 0.03);
    expect(common).toEqual([]);
  });

  it('that are trained on share no frame with those kept aside', () => {
    const frames = new Set(heldOut.map(({ text }) => frame(text)));
    expect(training.filter(({ text }) => frames.has(frame(text)))).toEqual([]);
  });
});

describe('the masking', () => {
  it.each([
    ['Tell me about a time in Berlin.', 'tell me about a _ in _'],
    ['Your 3 best friends?', 'your 0 best friends'],
    ['DESCRIBE A CONFLICT', 'describe a _'],
    ['I was late', 'i was late'],
  ])('masks %j', (text, expected) => {
    expect(masked(text)).toBe(expected);
  });
});
