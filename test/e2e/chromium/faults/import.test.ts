import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect } from 'vitest';
import * as z from 'zod/mini';
import { itemSchema, type WrittenItem } from '../../../../lib/backup/item.ts';
import { readFile } from '../../../../lib/backup/read-file.ts';
import { BackupError } from '../../../../lib/backup/read-json.ts';
import {
  CASE_NAMES,
  type DrawnCase,
  deal,
  type Handed,
  makeCase,
} from '../../support/faults/files/cases.ts';
import { Dice } from '../../support/faults/files/dice.ts';
import type { HostileFile } from '../../support/faults/files/hostile.ts';
import {
  countsIn,
  expectNothingLost,
  expectOneEach,
  expectOnlyOf,
  expectTaken,
  expectWords,
} from '../../support/faults/import-oracle.ts';
import { ImportRound } from '../../support/faults/import-round.ts';
import { FaultRow, faultTimeout } from '../../support/faults/row.ts';
import { test } from '../../support/fixtures-chromium.ts';
import { ARTIFACTS } from '../../support/paths.ts';

const COUNTS = { tests: 500, soak: 20_000 };
const TIME = { timeout: faultTimeout(COUNTS, 1_500) };

/** So many cases in one profile. */
const IN_ONE_PROFILE = 125;

/** So many profiles are open at a time: each waits for its page and its worker by turns. */
const SIDE_BY_SIDE = 2;

/** Every so many files one is chosen by the browser's own dialog. */
const BY_DIALOG = 50;

/**
 * What worker and page may hold after hundreds of files, as multiples of what they held after the first
 * ones; in the page this test itself keeps all rows of the vault.
 */
const MOST = { worker: 2, page: 3 };

/** What became of a case. */
type End = 'refused' | 'nothing to do' | 'taken in';

interface Outcome {
  readonly end: End;
  /** The items that are to be in the vault. */
  readonly taken: readonly WrittenItem[];
  /** How many of them are said to be new; not told where they went past the page. */
  readonly added?: number;
}

/** What is in a file for our own reading of it, outside of the browser; undefined for large ones. */
async function readHere({ name, bytes, more }: HostileFile) {
  if (more) return undefined;
  try {
    return (await readFile(new File([new Uint8Array(bytes)], name))).items;
  } catch (error) {
    if (error instanceof BackupError) return error.message;
    throw error;
  }
}

/** Chooses a file, reads the plan, and has it carried out if there is anything to do. */
async function choose(
  { page }: ImportRound,
  file: HostileFile,
  byDialog: boolean,
): Promise<Outcome> {
  const read = await readHere(file);
  const shown = byDialog && !file.more ? await page.pick(file) : await page.give(file);
  expect(await page.harm()).toEqual([]);
  if (shown.step === 'refused') {
    expectWords(shown.words);
    const here = typeof read === 'object' ? `${read.length} items` : read;
    if (file.more === undefined) expect(here).toBe(shown.words);
    return { end: 'refused', taken: [] };
  }
  if (shown.step !== 'plan' || read === undefined || typeof read === 'string') {
    throw new Error(`The page shows ${JSON.stringify(shown)} for ${JSON.stringify(read)}`);
  }
  const counts = countsIn(shown.summary);
  const ok = read.flatMap((each) => (each.ok ? [each.item] : []));
  expect(counts.question).toBe(read.length);
  expect(counts.error ?? 0).toBe(read.length - ok.length);
  for (const reason of shown.reasons) expectWords(reason);
  if (!shown.canConfirm) {
    expect(counts.new ?? counts.merge).toBeUndefined();
    await page.leave('Cancel');
    return { end: 'nothing to do', taken: ok };
  }
  const done = await page.confirm();
  expect(done.step === 'failed' ? done.words : done.step).toBe('done');
  expect(await page.harm()).toEqual([]);
  await page.leave('Import another file');
  const { added = 0 } = countsOfDone(done.step === 'done' ? done.lines : []);
  return { end: 'taken in', taken: ok, added };
}

/** "2 questions added" as { added: 2 }. */
function countsOfDone(lines: readonly string[]): { added?: number } {
  const line = lines.find((each) => /questions? added/.test(each));
  return line === undefined ? {} : { added: Number.parseInt(line, 10) };
}

/** Hands items to the background as they are. */
async function send({ page }: ImportRound, items: readonly string[]): Promise<Outcome> {
  const reply = await page.send(items);
  if (!reply.ok) {
    expectWords(`${reply.message}.`);
    return { end: 'refused', taken: [] };
  }
  const schema = z.object({ answer: itemSchema });
  return { end: 'taken in', taken: items.map((raw) => z.parse(schema, JSON.parse(raw)).answer) };
}

/** One case from its seed to what the vault holds after it. */
async function strike(round: ImportRound, drawn: DrawnCase, number: number): Promise<End> {
  const { handed, answers } = await makeCase(drawn, round.here);
  try {
    const before = round.watch.questions();
    const { end, taken, added } =
      handed.by === 'file'
        ? await choose(round, handed.file, number % BY_DIALOG === 0)
        : await send(round, handed.items);
    const changed = await round.watch.look();
    const after = round.watch.questions();
    // Named and not shown: a row may be of megabytes.
    const names = changed.map(({ store, key }) => `${store} ${key}`);
    if (end !== 'taken in') expect(names).toEqual([]);
    expect(names.filter((name) => name.startsWith('staging '))).toEqual([]);
    if (added !== undefined) expect(after.size - before.size).toBe(added);
    expectNothingLost(before, after);
    const aliases = round.watch.names();
    expectOneEach(aliases);
    await expectTaken(taken, after, aliases);
    if (/^(JSON|zip) (cut|flipped)/.test(drawn.name)) expectOnlyOf(taken, answers);
    expect(await round.page.status()).toMatchObject({
      ok: true,
      value: { state: { kind: 'ready' } },
    });
    return end;
  } catch (error) {
    const file = await keep(handed, number);
    throw new Error(`Case ${number}, ${drawn.name} (seed ${drawn.seed}), kept as ${file}`, {
      cause: error,
    });
  }
}

/** Keeps what a failing case has handed in, to be looked at. */
async function keep(handed: Handed, number: number): Promise<string> {
  await mkdir(ARTIFACTS, { recursive: true });
  const name = handed.by === 'file' ? handed.file.name : 'items.json';
  const file = path.join(ARTIFACTS, `case-${number}-${name}`);
  await writeFile(file, handed.by === 'file' ? handed.file.bytes : handed.items.join('\n'));
  return file;
}

/** The cases of one profile, drawn before any is tried, so that a seed draws the same ones again. */
interface Share {
  readonly cases: readonly DrawnCase[];
  /** The number of its first case. */
  readonly first: number;
}

function* sharesOf(seed: number, wanted: number): Generator<Share> {
  const cases = deal(seed, wanted);
  for (let done = 0; done < wanted; done += IN_ONE_PROFILE) {
    const count = Math.min(wanted - done, IN_ONE_PROFILE);
    const drawn = Array.from({ length: count }, () => {
      const { value } = cases.next();
      if (!value) throw new Error('No case is left');
      return value;
    });
    yield { cases: drawn, first: done + 1 };
  }
}

/**
 * Tries the cases of one profile, one after the other.
 * @returns what its worker and its page hold at the end, as multiples of what they held once they had met
 *   each kind
 */
async function tryAll(round: ImportRound, { cases, first }: Share, row: FaultRow) {
  let heaps = { worker: 0, page: 0 };
  // Once each kind was met, as far as there are so many.
  const warm = Math.min(CASE_NAMES.length, Math.ceil(cases.length / 2));
  for (const [at, drawn] of cases.entries()) {
    const end = await strike(round, drawn, first + at);
    row.happened();
    row.tally(end);
    if (at + 1 === warm) heaps = await round.heaps();
  }
  expect(await round.lives()).toBe(true);
  const { worker, page } = await round.heaps();
  // All of it can be read, and leaves again.
  expect((await round.exported()).length).toBe(round.watch.questions().size);
  expect(round.run.errors).toEqual([]);
  return { worker: worker / heaps.worker, page: page / heaps.page };
}

test(
  'a mutated or hostile file is refused in words or taken in whole, and costs nothing that is here',
  TIME,
  async ({ site }) => {
    const row = new FaultRow('import of mutated and hostile files', COUNTS);
    const ofWorker = row.figures('memory of the worker after it, as a multiple of before', '×');
    const ofPage = row.figures('of the page', '×');
    const kinds = new Map<string, number>();
    const dice = new Dice(row.seed);
    const shares = [...sharesOf(row.seed, row.wanted)];
    try {
      for (let from = 0; from < shares.length; from += SIDE_BY_SIDE) {
        const rounds: [ImportRound, Share][] = [];
        try {
          for (const share of shares.slice(from, from + SIDE_BY_SIDE)) {
            rounds.push([await ImportRound.begin(site, dice), share]);
          }
          const tried = rounds.map(([round, share]) => tryAll(round, share, row));
          // None is left running where another fails.
          await Promise.allSettled(tried);
          for (const { worker, page } of await Promise.all(tried)) {
            ofWorker.push(Number(worker.toFixed(2)));
            ofPage.push(Number(page.toFixed(2)));
          }
        } finally {
          for (const [round] of rounds) await round.end();
        }
      }
      for (const { name } of shares.flatMap(({ cases }) => cases)) {
        kinds.set(name, (kinds.get(name) ?? 0) + 1);
      }
      const least = Math.floor(row.wanted / CASE_NAMES.length);
      for (const name of CASE_NAMES) expect(kinds.get(name), name).toBeGreaterThanOrEqual(least);
      expect(Math.max(...ofWorker)).toBeLessThan(MOST.worker);
      expect(Math.max(...ofPage)).toBeLessThan(MOST.page);
    } finally {
      row.tell();
    }
  },
);
