import fc from 'fast-check';
import { expect } from 'vitest';
import { Dice } from '../../support/faults/files/dice.ts';
import { freshFile, ImportRound } from '../../support/faults/import-round.ts';
import { FaultRow, faultTimeout } from '../../support/faults/row.ts';
import { test } from '../../support/fixtures-chromium.ts';

const COUNTS = { tests: 6, soak: 100 };
const TIME = { timeout: faultTimeout(COUNTS, 20_000) };

/** Questions of one file. */
const QUESTIONS = 100;

/** When the worker is stopped, as a part of the time that such an import takes: over its staging and its commit. */
const when = fc.double({ min: 0, max: 1, noNaN: true });

/** Hands in a file of new questions, as far as its plan. */
async function plan(round: ImportRound, dice: Dice): Promise<void> {
  const shown = await round.page.give(await freshFile(dice, QUESTIONS));
  expect(shown.step).toBe('plan');
}

test(
  'an import whose worker is stopped at a random moment is taken in whole or not at all',
  TIME,
  async ({ site }) => {
    const row = new FaultRow('worker stopped while importing', COUNTS);
    const dice = new Dice(row.seed);
    const round = await ImportRound.begin(site, dice);
    try {
      await plan(round, dice);
      const began = performance.now();
      expect((await round.page.confirm()).step).toBe('done');
      const duration = performance.now() - began;
      await round.page.leave('Import another file');
      for (const part of row.draw(when)) {
        await plan(round, dice);
        await round.watch.look();
        const before = round.watch.questions().size;
        const had = async () => {
          await round.watch.look();
          return round.watch.questions().size - before;
        };
        const ended = round.page.confirm();
        let isOver = false;
        void ended.then(() => {
          isOver = true;
        });
        await new Promise((resolve) => setTimeout(resolve, part * duration));
        const isUnderWay = !isOver;
        await round.run.stopWorker();
        const { step } = await ended;
        if (isUnderWay) row.happened();
        row.tally(step === 'done' ? 'done all the same' : 'refused');
        expect(await had()).toBe(step === 'done' ? QUESTIONS : 0);
        // Pressed again it goes in, each question once.
        if (step !== 'done') expect((await round.page.confirm()).step).toBe('done');
        expect(await had()).toBe(QUESTIONS);
        await round.page.leave('Import another file');
      }
    } finally {
      await round.end();
    }
  },
);
