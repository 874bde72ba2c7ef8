import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { classify, classifyWith } from '../../../lib/detection/classifier';
import { hashOf, STEPS, unpack } from '../../../lib/detection/classifier/model';
import { WEIGHTS } from '../../../lib/detection/classifier/weights/weights';
import { HELD_OUT_FILE, sentencesOf } from '../../../training/data';
import { type Figures, figuresOf, judge } from '../../../training/figures';
import { pack } from '../../../training/pack';
import { RECORDED } from '../../../training/recorded';
import { weightsFile } from '../../../training/weights-file';

const FILE = new URL('../../../lib/detection/classifier/weights/weights.ts', import.meta.url);
const models = {
  behavioral: unpack(WEIGHTS.behavioral),
  competency: unpack(WEIGHTS.competency),
};

describe('the weights', () => {
  it('are at most 40 kB gzipped', () => {
    expect(gzipSync(readFileSync(FILE), { level: 9 }).length).toBeLessThanOrEqual(40_000);
  });

  it('are what training makes of the data, byte for byte', () => {
    expect(readFileSync(FILE, 'utf8') === weightsFile()).toBe(true);
  }, 240_000);
});

describe('the sentences kept aside', () => {
  let figures: Figures;
  beforeAll(() => {
    figures = figuresOf(
      sentencesOf(HELD_OUT_FILE).map((sentence) => judge(models, sentence, classifyWith)),
    );
  });

  it('are told apart as well as was recorded', () => {
    expect(figures.precision).toBeGreaterThanOrEqual(RECORDED.precision);
    expect(figures.recall).toBeGreaterThanOrEqual(RECORDED.recall);
    expect(figures.f1).toBeGreaterThanOrEqual(RECORDED.f1);
  });

  it('have their first competency named as often as was recorded', () => {
    expect(figures.competency).toBeGreaterThanOrEqual(RECORDED.competency);
  });
});

describe('packing', () => {
  it('gives back what it took, but for rounding', () => {
    const rows = new Map([
      ['word far', [1.613, -0.213]],
      ['word near', [0, 3]],
      ['word small', [0.001, 0.001]],
    ]);
    const model = unpack(pack(rows, [0.5, -0.5], 0.01));
    expect(model.rows.has(hashOf('word small'))).toBe(false);
    expect(model.biases).toEqual([0.5, -0.5]);
    const weights = (name: string) =>
      model.weights.map((each) => each[model.rows.get(hashOf(name)) ?? -1]);
    // Kept by their square roots, each to half a step.
    const roots = weights('word far').map((weight) => Math.sqrt(Math.abs(weight ?? 0) / 3));
    expect(Math.abs((roots[0] ?? 0) - Math.sqrt(1.613 / 3))).toBeLessThanOrEqual(0.5 / STEPS);
    expect(Math.abs((roots[1] ?? 0) - Math.sqrt(0.213 / 3))).toBeLessThanOrEqual(0.5 / STEPS);
    expect(weights('word far').map((weight) => Math.sign(weight ?? 0))).toEqual([1, -1]);
    expect(weights('word near')).toEqual([0, 3]);
  });

  it('spreads names over the whole range', () => {
    const hashes = new Set(Array.from({ length: 5_000 }, (_, at) => hashOf(`word ${at}`)));
    expect(hashes.size).toBeGreaterThan(4_980);
  });
});

it('gives the same judgment each time', () => {
  const text = 'Tell me about a time you disagreed with your boss.';
  expect(classify(text)).toEqual(classify(text));
});
