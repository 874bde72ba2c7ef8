import { dueAt, type Every, intervalOf, waitAfter } from '../backup/due';
import {
  type BackupNote,
  type LastBackup,
  MAX_REASON,
  type MadeBackupFile,
  type RunningBackup,
} from '../backup/note';
import { createSerializer } from '../session/serialize';
import type { BackupMaker } from './backup-maker';
import type { BackupStore } from './backup-store';
import { isCanceled, wordsForDownload } from './download-words';
import type { Downloads } from './downloads';

export interface BackupParts {
  readonly store: BackupStore;
  readonly maker: BackupMaker;
  readonly downloads: Downloads;
  /** How often the user wants one. */
  every(): Promise<Every>;
  /** Whether the browser lets us save files. */
  allowed(): Promise<boolean>;
  /** Whether there are answers, and they can be trusted to be all. */
  hasAnswers(): Promise<boolean>;
  /** The clock, in milliseconds since the epoch. */
  now(): number;
}

/** A file that takes longer to make is given up, in milliseconds. */
const MAKING_MS = 30 * 60_000;

/** After the user has put a file away, in milliseconds. */
const CANCELED_MS = 24 * 60 * 60_000;

/** A worker that lives on looks again at least this often, in milliseconds. */
const LOOK_MS = 60 * 60_000;

/**
 * Makes backups when they are due. Everything it has to know is in the note, step by step, so that a
 * worker that dies leaves the rest to the next one; only what the browser itself calls complete counts
 * (docs/decisions/0015-automatic-backups.md).
 */
export function createBackupService(parts: BackupParts) {
  const { store, maker, downloads, now } = parts;
  const serialize = createSerializer();
  let timer: ReturnType<typeof setTimeout> | undefined;

  /** Runs a step on the note as it is; what it gives is stored, then a later look is planned. */
  const step = (next: (note: BackupNote) => Promise<BackupNote>): Promise<void> =>
    serialize('backup', async () => {
      const before = await store.read();
      const after = await next(before);
      if (after !== before) await store.write(after);
      clearTimeout(timer);
      const due = dueAt(await parts.every(), after, now());
      if (due === undefined) return;
      // One that is due and was not begun waits for something else.
      const wait = due > now() ? Math.min(due - now(), LOOK_MS) : LOOK_MS;
      timer = setTimeout(() => void check(), wait);
    });

  /** What has become of a backup that was begun. */
  async function settled(note: BackupNote): Promise<BackupNote> {
    const { running } = note;
    if (!running) return note;
    if (!running.file) {
      const late = now() - running.startedAt > MAKING_MS;
      if (!late && (await maker.isAlive())) return note;
      return failed(note, late ? 'it took too long' : 'it was stopped before the file was whole');
    }
    const found = await downloads.find(running);
    if (found?.state === 'in_progress') return note;
    if (found?.state !== 'complete' || found.bytes !== running.file.bytes) {
      const wait = isCanceled(found?.error) ? CANCELED_MS : undefined;
      return failed(note, wordsForDownload(found?.error), wait);
    }
    return finished(note, lastOf(running, running.file, found.name));
  }

  async function failed(note: BackupNote, reason: string, wait?: number): Promise<BackupNote> {
    await maker.stop();
    const tries = (note.failed?.tries ?? 0) + 1;
    const retryAt = now() + (wait ?? waitAfter(tries));
    const { running: _, ...rest } = note;
    return {
      ...rest,
      failed: { at: now(), reason: reason.slice(0, MAX_REASON), tries, retryAt },
    };
  }

  async function finished({ quietUntil }: BackupNote, last: LastBackup): Promise<BackupNote> {
    await maker.stop();
    return { last, ...(quietUntil !== undefined && { quietUntil }) };
  }

  async function begun(note: BackupNote, asked: boolean): Promise<BackupNote> {
    // Noted before anything is begun, so that one that takes the worker with it is a try as well.
    const running = { startedAt: now(), asked };
    await store.write({ ...note, running });
    try {
      await maker.start();
      return { ...note, running };
    } catch (error) {
      return failed(note, wordsOf(error));
    }
  }

  async function saved(note: BackupNote, running: RunningBackup, file: MadeBackupFile) {
    const handed = { ...running, file };
    await store.write({ ...note, running: handed });
    try {
      const downloadId = await downloads.start(file.url, file.name);
      return { ...note, running: { ...handed, downloadId } };
    } catch (error) {
      return failed(note, wordsForDownload(wordsOf(error)));
    }
  }

  /** Looks whether one is due, and what has become of one that was begun. */
  function check(): Promise<void> {
    return step(async (before) => {
      const note = await settled(before);
      const due = dueAt(await parts.every(), note, now());
      if (note.running || due === undefined || due > now()) return note;
      if (!(await parts.allowed()) || !(await parts.hasAnswers())) return note;
      return begun(note, false);
    }).catch((error: unknown) => {
      console.warn('[sidestory] Backing up failed; it is tried again later', error);
    });
  }

  return {
    check,

    /** Makes one at the user's word, due or not. */
    now: () =>
      step(async (before) => {
        const note = await settled(before);
        return note.running ? note : begun(note, true);
      }),

    /** The maker has made the file of the backup that was begun. */
    made: (file: MadeBackupFile) =>
      step(async (note) => {
        const { running, last } = note;
        // Said again, since the worker died before it could answer.
        if (running?.file?.url === file.url) return note;
        if (!running || running.file) {
          await maker.stop();
          return note;
        }
        // One that the user was handed may never have been saved: only our own is known to be there.
        const isSame = last?.saved === true && file.checksum === last.checksum;
        if (!running.asked && (file.answers === 0 || isSame)) {
          await maker.stop();
          const { running: _, failed: __, ...rest } = note;
          return { ...rest, sameAt: running.startedAt };
        }
        return saved(note, running, file);
      }),

    /** It could not. */
    failed: (reason: string) =>
      step(async (note) => (note.running && !note.running.file ? failed(note, reason) : note)),

    /** A page has handed the user a backup of everything. */
    noted: (file: Pick<LastBackup, 'name' | 'answers' | 'checksum'>) =>
      step(async ({ running, quietUntil }) => ({
        last: { ...file, at: now(), saved: false },
        ...(running && { running }),
        ...(quietUntil !== undefined && { quietUntil }),
      })),

    /** The user does not want to be reminded for as long as a backup is good. */
    quiet: () =>
      step(async (note) => {
        const interval = intervalOf(await parts.every()) ?? 0;
        return { ...note, quietUntil: now() + interval };
      }),
  };
}

export type BackupService = ReturnType<typeof createBackupService>;

function lastOf({ startedAt }: RunningBackup, made: MadeBackupFile, name: string): LastBackup {
  const { answers, checksum } = made;
  return { at: startedAt, name: name || made.name, answers, checksum, saved: true };
}

const wordsOf = (error: unknown) => (error instanceof Error ? error.message : String(error));
