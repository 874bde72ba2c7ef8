import { readFile } from 'node:fs/promises';
import { writeJson } from '../../../../lib/backup/json.ts';
import type { ExportedAnswer } from '../../../../lib/vault/export.ts';
import { ChromiumRun } from '../chromium.ts';
import type { PagesServer } from '../pages-server.ts';
import { freshAnswer } from './files/answers.ts';
import type { Dice } from './files/dice.ts';
import type { HostileFile } from './files/hostile.ts';
import { heapOf } from './heap.ts';
import { ImportPage } from './import-page.ts';
import { VaultWatch } from './vault-watch.ts';

/** How many answers are there before anything is imported. */
const ANSWERS = 6;

/** What "Export" gives of all that is there. */
async function exported(run: ChromiumRun): Promise<ExportedAnswer[]> {
  const library = await run.open(run.address('library.html#export'));
  const [file] = await Promise.all([
    library.waitForEvent('download'),
    library.getByRole('button', { name: /^Download/ }).click(),
  ]);
  const text = await readFile(await file.path(), 'utf8');
  await library.close();
  return (JSON.parse(text) as { answers: ExportedAnswer[] }).answers;
}

/** A backup of so many questions that are nowhere yet. */
export async function freshFile(dice: Dice, count: number): Promise<HostileFile> {
  const answers: ExportedAnswer[] = [];
  for (let i = 0; i < count; i += 1) answers.push(await freshAnswer(dice));
  const head = { appVersion: '0.1.0', exportedAt: Date.now() };
  const { content } = await writeJson(head, answers, []);
  return { name: 'backup.json', bytes: new Uint8Array(await content.arrayBuffer()) };
}

/** A new profile with some answers, the library's import in it, and what an export of it has given. */
export class ImportRound {
  private constructor(
    readonly run: ChromiumRun,
    readonly page: ImportPage,
    readonly watch: VaultWatch,
    readonly here: readonly ExportedAnswer[],
  ) {}

  static async begin(site: PagesServer, dice: Dice): Promise<ImportRound> {
    const run = await ChromiumRun.launch({ site });
    const library = await run.open(run.address('library.html#import'));
    const page = await ImportPage.in(library);
    await page.give(await freshFile(dice, ANSWERS));
    await page.confirm();
    await page.leave('Import another file');
    const here = await exported(run);
    await (await run.worker()).evaluate(() => Reflect.set(globalThis, 'sidestoryLives', true));
    return new ImportRound(run, page, await VaultWatch.on(library), here);
  }

  /** What "Export" gives now. */
  exported(): Promise<ExportedAnswer[]> {
    return exported(this.run);
  }

  /** Megabytes that the scripts of the worker and of the library's page hold. */
  async heaps(): Promise<{ worker: number; page: number }> {
    const worker = await heapOf(this.run, 'service_worker');
    return { worker, page: await heapOf(this.run, 'page') };
  }

  /** Is the worker still the one that was there at the beginning? */
  async lives(): Promise<boolean> {
    const worker = await this.run.worker();
    return worker.evaluate(() => Reflect.get(globalThis, 'sidestoryLives') === true);
  }

  async end(): Promise<void> {
    await this.run.close();
    await this.run.remove();
  }
}
