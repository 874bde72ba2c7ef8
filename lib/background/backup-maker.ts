import { browser } from 'wxt/browser';
import { MAX_REASON, type MadeBackupFile } from '../backup/note';
import { makeBackup } from '../backup/whole';
import { readTaughtRules } from '../teaching/store';
import type { VaultReader } from '../vault/reader';

/** Makes the file of a backup, and holds it until it is saved. What was made is told by other ways. */
export interface BackupMaker {
  /** Begins; resolves once it has begun. What an earlier one still holds is let go. */
  start(): Promise<void>;
  /** Whether one is at it, or holds a file. */
  isAlive(): Promise<boolean>;
  /** Lets go of the file, or gives it up. */
  stop(): Promise<void>;
}

const PAGE = '/backup.html';

/**
 * In Chrome a service worker has no `URL.createObjectURL`, and a `data:` address would stay, with every
 * answer in it, in the browser's list of downloads (measured). So a page that nobody sees makes the file.
 * It lives on when the worker dies, and wakes it when it is done.
 */
export function createHiddenMaker(): BackupMaker {
  const isAlive = async () => {
    const contextTypes = [browser.runtime.ContextType.OFFSCREEN_DOCUMENT];
    return (await browser.runtime.getContexts({ contextTypes })).length > 0;
  };
  const stop = async () => {
    // Without the permission, which may have been taken back meanwhile, there is nothing to close it by.
    if (await isAlive()) await browser.offscreen?.closeDocument();
  };
  return {
    async start() {
      await stop();
      await browser.offscreen.createDocument({
        url: browser.runtime.getURL(PAGE),
        reasons: [browser.offscreen.Reason.BLOBS],
        justification: 'Makes the file of a backup out of all answers.',
      });
    },
    isAlive,
    stop,
  };
}

/** How often a maker in the background shows the browser that it is at work, in answers. */
const SIGN_EVERY = 250;

/**
 * In Firefox the background is a page itself, and makes the file there.
 * @param done called with the file, or with why there is none
 */
export function createOwnMaker(
  reader: Pick<VaultReader, 'exportAll'>,
  done: (made: MadeBackupFile | { reason: string }) => void,
): BackupMaker {
  let current: { url?: string } | undefined;

  async function make(mine: { url?: string }): Promise<void> {
    const source = {
      answers: reader.exportAll(),
      rules: await readTaughtRules(),
      appVersion: browser.runtime.getManifest().version,
      exportedAt: Date.now(),
    };
    // Reading a database is no work that keeps a background alive; a call to the browser is.
    const sign = (read: number) => {
      if (read % SIGN_EVERY === 0) void browser.runtime.getPlatformInfo();
    };
    const { content, ...file } = await makeBackup(source, sign);
    if (mine !== current) return;
    mine.url = URL.createObjectURL(content);
    done({ ...file, url: mine.url, bytes: content.size });
  }

  const stop = async () => {
    if (current?.url !== undefined) URL.revokeObjectURL(current.url);
    current = undefined;
  };
  return {
    async start() {
      await stop();
      const mine = {};
      current = mine;
      make(mine).catch((error: unknown) => {
        const text = error instanceof Error ? error.message : String(error);
        if (mine === current) done({ reason: text.slice(0, MAX_REASON) });
      });
    },
    isAlive: async () => current !== undefined,
    stop,
  };
}
