import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { type BackupNote, parseNote } from '../../../lib/backup/note.ts';
import { ChromiumRun } from './chromium.ts';
import { grantedBuild } from './granted-build.ts';
import type { PagesServer } from './pages-server.ts';

const DAY_MS = 24 * 60 * 60_000;

/** What a page of the extension has of the browser. */
interface ExtensionPage {
  chrome: {
    storage: {
      local: {
        get(key: string): Promise<Record<string, unknown>>;
        set(items: object): Promise<void>;
      };
    };
    runtime: { sendMessage(message: unknown): Promise<unknown>; reload(): void };
  };
}

/** A browser that lets the extension save files, and the folder in which they land. */
export class BackupProfile {
  private constructor(
    readonly run: ChromiumRun,
    readonly downloads: string,
    private readonly extension: string,
    /** A page of the extension, to look at what it has stored. */
    readonly options: Page,
  ) {}

  static async launch(site: PagesServer): Promise<BackupProfile> {
    const extension = await grantedBuild('chrome');
    const downloads = await mkdtemp(path.join(tmpdir(), 'sidestory-downloads-'));
    const run = await ChromiumRun.launch({ site, extension, downloads });
    const options = await run.open(run.address('options.html'));
    const profile = new BackupProfile(run, downloads, extension, options);
    // Else the look at the worker's start might meet a half-written answer.
    await profile.store({ settings: { backupEvery: 'off' } });
    return profile;
  }

  /** Backups are wanted from the worker's next look on. */
  wanted(): Promise<void> {
    return this.store({ settings: { backupEvery: 'weekly' } });
  }

  private store(items: object): Promise<void> {
    return this.options.evaluate(async (all) => {
      const { chrome } = globalThis as unknown as ExtensionPage;
      await chrome.storage.local.set(all);
    }, items);
  }

  /** The backups in the folder, by name. */
  async files(): Promise<string[]> {
    const folder = path.join(this.downloads, 'Sidestory');
    const names = await readdir(folder).catch(() => []);
    return names.filter((name) => name.endsWith('.json')).sort();
  }

  read(name: string): Promise<string> {
    return readFile(path.join(this.downloads, 'Sidestory', name), 'utf8');
  }

  private stored(key: string): Promise<unknown> {
    return this.options.evaluate(async (name) => {
      const { chrome } = globalThis as unknown as ExtensionPage;
      return (await chrome.storage.local.get(name))[name];
    }, key);
  }

  async note(): Promise<BackupNote> {
    return parseNote(await this.stored('backup'));
  }

  /** Turns the clock: what was noted is so many days older. */
  async age(days: number): Promise<void> {
    const { last, sameAt, failed, ...rest } = await this.note();
    const older = (time: number) => time - days * DAY_MS;
    const backup = {
      ...rest,
      ...(last && { last: { ...last, at: older(last.at) } }),
      ...(sameAt !== undefined && { sameAt: older(sameAt) }),
      ...(failed && {
        failed: { ...failed, at: older(failed.at), retryAt: older(failed.retryAt) },
      }),
    };
    await this.store({ backup });
  }

  /** Until the last backup holds so many answers. */
  async backedUp(answers: number): Promise<void> {
    await expect.poll(async () => (await this.note()).last?.answers).toBe(answers);
  }

  /** The worker dies, and the user goes to another tab: all that wakes it. */
  async anotherTab(): Promise<void> {
    await this.run.stopWorker();
    await this.run.context.newPage();
  }

  /** Captures questions until there are so many, and waits until the witness has seen them. */
  async capture(count: number): Promise<void> {
    await capture(this.options, count);
    await expect.poll(() => this.stored('witness')).toMatchObject({ count });
  }

  /** Asks for a backup as “Back up now” does. */
  async ask(): Promise<void> {
    await this.options.evaluate(async () => {
      const { chrome } = globalThis as unknown as ExtensionPage;
      await chrome.runtime.sendMessage({ contract: 'view', name: 'backup.now', body: {} });
    });
  }

  /** Reloads the extension, which closes its pages; the same profile, seen from a new one. */
  async reload(): Promise<BackupProfile> {
    const { run, options } = this;
    const closed = options.waitForEvent('close');
    const reloading = options.evaluate(() => {
      (globalThis as unknown as ExtensionPage).chrome.runtime.reload();
    });
    // The page may be gone before it can answer.
    await Promise.all([closed, reloading.catch(() => undefined)]);
    const page = await run.context.newPage();
    const address = run.address('options.html');
    await expect.poll(() => page.goto(address).then(Boolean, () => false)).toBe(true);
    return new BackupProfile(run, this.downloads, this.extension, page);
  }

  async remove(): Promise<void> {
    await this.run.close();
    await this.run.remove();
    await rm(this.extension, { recursive: true });
    await rm(this.downloads, { recursive: true });
  }
}

/** Captures so many questions, by a page of the extension; the same ones each time. */
export async function capture(page: Page, count: number): Promise<void> {
  await page.evaluate(async (questions) => {
    const { chrome } = globalThis as unknown as ExtensionPage;
    for (let i = 1; i <= questions; i += 1) {
      const text = `Tell me about the time number ${i} when you had to change your mind.`;
      const body = { text };
      await chrome.runtime.sendMessage({ contract: 'view', name: 'question.paste', body });
    }
  }, count);
}
