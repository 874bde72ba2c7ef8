import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createBackupService } from '../../../lib/background/backup-service';
import type { FoundDownload } from '../../../lib/background/downloads';
import type { Every } from '../../../lib/backup/due';
import {
  type BackupNote,
  type MadeBackupFile,
  parseNote,
  type RunningBackup,
} from '../../../lib/backup/note';

const DAY = 24 * 60 * 60_000;

/** A profile and its browser, in which workers come and go. */
function profile() {
  const world = {
    now: Date.UTC(2026, 2, 5),
    every: 'weekly' as Every,
    allowed: true,
    hasAnswers: true,
    /** What the answers are. */
    checksum: 'sha256:first',
    stored: undefined as unknown,
    /** Whether something is making a file, or holds one. */
    alive: false,
    begun: 0,
    files: [] as FoundDownload[],
    urls: [] as string[],
    refusal: undefined as Error | undefined,
  };
  const parts = {
    store: {
      read: async () => parseNote(structuredClone(world.stored)),
      async write(note: BackupNote) {
        world.stored = JSON.parse(JSON.stringify(note));
      },
    },
    maker: {
      async start() {
        world.begun += 1;
        world.alive = true;
      },
      isAlive: async () => world.alive,
      async stop() {
        world.alive = false;
      },
    },
    downloads: {
      async start(url: string) {
        if (world.refusal) throw world.refusal;
        world.urls.push(url);
        const name = `saved-${world.urls.length}.json`;
        world.files.push({ state: 'in_progress', name, bytes: 0, error: undefined });
        return world.urls.length - 1;
      },
      find: async ({ downloadId, file }: RunningBackup) =>
        world.files[downloadId ?? world.urls.indexOf(file?.url ?? '')],
    },
    every: async () => world.every,
    allowed: async () => world.allowed,
    hasAnswers: async () => world.hasAnswers,
    now: () => world.now,
  };
  const file = (): MadeBackupFile => ({
    url: `blob:${world.begun}`,
    name: 'sidestory-2026-03-05.json',
    answers: 3,
    checksum: world.checksum,
    bytes: 100,
  });
  return {
    world,
    file,
    note: () => parseNote(world.stored),
    worker: () => createBackupService(parts),
    /** The browser has saved what it was given last, or has not. */
    end(state: FoundDownload['state'], bytes = 100, error?: string) {
      const last = world.files.length - 1;
      world.files[last] = { state, name: `saved-${last + 1}.json`, bytes, error };
    },
  };
}

/** A profile in which one backup was made by itself. */
async function backedUp() {
  const { worker, file, end, ...rest } = profile();
  const backups = worker();
  await backups.check();
  await backups.made(file());
  end('complete');
  await backups.check();
  return { worker, file, end, ...rest, backups };
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a backup that is due', () => {
  test('is made, saved and noted, and what held the file lets go of it', async () => {
    const { world, note } = await backedUp();
    expect(note()).toEqual({
      last: {
        at: world.now,
        name: 'saved-1.json',
        answers: 3,
        checksum: 'sha256:first',
        saved: true,
      },
    });
    expect(world.alive).toBe(false);
  });

  test('is made once, however often it is looked for and whoever dies meanwhile', async () => {
    const { worker, world, file, end } = profile();
    const first = worker();
    await Promise.all([first.check(), first.check(), first.check()]);
    for (let i = 0; i < 3; i++) await worker().check();
    expect(world.begun).toBe(1);
    await worker().made(file());
    // Said again, since the worker died before it answered.
    await worker().made(file());
    for (let i = 0; i < 3; i++) await worker().check();
    end('complete');
    for (let i = 0; i < 3; i++) await worker().check();
    expect([world.begun, world.urls.length]).toEqual([1, 1]);
  });

  test('is found again where the worker died before it could note what it had begun', async () => {
    const { worker, world, file, end, note } = profile();
    await worker().check();
    await worker().made(file());
    const { running: { downloadId: _, ...running } = { startedAt: 0, asked: false } } = note();
    world.stored = { running };
    end('complete');
    await worker().check();
    expect(note().last?.name).toBe('saved-1.json');
  });

  test.each([
    ['the browser does not allow it', { allowed: false }],
    ['there is nothing to back up', { hasAnswers: false }],
    ['the user wants none', { every: 'off' as const }],
  ])('is not made where %s', async (_, given) => {
    const { worker, world, note } = profile();
    Object.assign(world, given);
    await worker().check();
    expect([world.begun, note()]).toEqual([0, {}]);
  });

  test('comes by the clock in a worker that lives on', async () => {
    const { world, file } = await backedUp();
    world.checksum = 'sha256:second';
    expect(file().checksum).toBe('sha256:second');
    await vi.advanceTimersByTimeAsync(DAY);
    expect(world.begun).toBe(1);
    world.now += 7 * DAY;
    await vi.advanceTimersByTimeAsync(60 * 60_000);
    expect(world.begun).toBe(2);
  });
});

describe('where nothing has changed', () => {
  test('no file is saved, and none is made again before the interval is over', async () => {
    const { backups, world, file, note } = await backedUp();
    world.now += 8 * DAY;
    await backups.check();
    await backups.made(file());
    expect(world.urls).toHaveLength(1);
    expect(world.alive).toBe(false);
    expect(note()).toMatchObject({ sameAt: world.now, last: { name: 'saved-1.json' } });
    world.now += 6 * DAY;
    await backups.check();
    expect(world.begun).toBe(2);
    world.now += DAY;
    world.checksum = 'sha256:second';
    await backups.check();
    await backups.made(file());
    expect(world.urls).toHaveLength(2);
  });

  test('one is saved all the same at the user’s word', async () => {
    const { backups, world, file } = await backedUp();
    await backups.now();
    await backups.made(file());
    expect(world.urls).toHaveLength(2);
  });

  test('a file that the user was handed counts for as long as one does, and may never have been saved', async () => {
    const { worker, world, file, note } = profile();
    const backups = worker();
    await backups.noted({ name: 'mine.json', answers: 3, checksum: 'sha256:first' });
    await backups.check();
    expect(world.begun).toBe(0);
    world.now += 8 * DAY;
    await backups.check();
    await backups.made(file());
    expect(world.urls).toHaveLength(1);
    expect(note().running).toMatchObject({ file: { checksum: 'sha256:first' } });
  });
});

describe('what does not count as a backup', () => {
  test.each<[string, FoundDownload['state'], number, string | undefined, string]>([
    ['one that is cut short', 'interrupted', 40, 'FILE_NO_SPACE', 'the disk is full'],
    ['one that is complete but shorter', 'complete', 99, undefined, ''],
    ['one that a browser’s end has stopped', 'interrupted', 40, 'CRASH', 'stopped before'],
    ['one in a folder that is closed', 'interrupted', 0, 'FILE_ACCESS_DENIED', 'written to'],
  ])('%s', async (_, state, bytes, error, words) => {
    const { worker, world, file, end, note } = profile();
    await worker().check();
    await worker().made(file());
    end(state, bytes, error);
    await worker().check();
    expect(note().last).toBeUndefined();
    expect(note().failed).toMatchObject({ tries: 1, reason: expect.stringContaining(words) });
    expect(world.alive).toBe(false);
    world.now += 5 * 60_000;
    await worker().check();
    expect(world.begun).toBe(2);
  });

  test('one that is still being saved', async () => {
    const { worker, world, file, note } = profile();
    await worker().check();
    await worker().made(file());
    world.now += DAY;
    await worker().check();
    expect(note().last).toBeUndefined();
    expect(world.begun).toBe(1);
  });

  test('one of which the browser knows nothing any more', async () => {
    const { worker, world, file, note } = profile();
    await worker().check();
    await worker().made(file());
    world.files.length = 0;
    await worker().check();
    expect(note()).toMatchObject({ failed: { tries: 1 } });
    expect(note().running).toBeUndefined();
  });

  test('one whose maker is gone, as after a reload', async () => {
    const { worker, world, note } = profile();
    await worker().check();
    world.alive = false;
    await worker().check();
    expect(note().failed?.reason).toContain('stopped before');
    world.now += 5 * 60_000;
    await worker().check();
    expect(world.begun).toBe(2);
  });

  test('one that takes for ever', async () => {
    const { worker, world, note } = profile();
    await worker().check();
    world.now += 31 * 60_000;
    await worker().check();
    expect(note().failed?.reason).toContain('too long');
    expect(world.alive).toBe(false);
  });
});

describe('a try that fails', () => {
  test('is told with its reason, and leaves the last file what it was', async () => {
    const { backups, world, note } = await backedUp();
    world.now += 8 * DAY;
    await backups.check();
    await backups.failed('they are being brought back');
    expect(note()).toMatchObject({
      last: { name: 'saved-1.json' },
      failed: { reason: 'they are being brought back', tries: 1 },
    });
    expect(note().running).toBeUndefined();
  });

  test('refused by the browser at once, is told too', async () => {
    const { worker, world, file, note } = profile();
    world.refusal = new Error('Download canceled by policy');
    await worker().check();
    await worker().made(file());
    expect(note().failed?.reason).toContain('canceled by policy');
  });

  test('put away by the user, is not tried again that day', async () => {
    const { worker, world, file, end } = profile();
    await worker().check();
    await worker().made(file());
    end('interrupted', 0, 'USER_CANCELED');
    await worker().check();
    world.now += DAY - 1;
    await worker().check();
    expect(world.begun).toBe(1);
    world.now += 1;
    await worker().check();
    expect(world.begun).toBe(2);
  });

  test('is forgotten once one succeeds', async () => {
    const { worker, world, file, end, note } = profile();
    await worker().check();
    await worker().failed('no');
    world.now += 5 * 60_000;
    await worker().check();
    await worker().made(file());
    end('complete');
    await worker().check();
    expect(note().failed).toBeUndefined();
  });
});

test('a file that comes when none is awaited is let go of', async () => {
  const { worker, world, file, note } = profile();
  world.alive = true;
  await worker().made(file());
  expect([world.alive, world.urls, note()]).toEqual([false, [], {}]);
});

test('a reminder that is put away stays away for as long as a backup is good', async () => {
  const { backups, world, note } = await backedUp();
  await backups.quiet();
  expect(note()).toMatchObject({ quietUntil: world.now + 7 * DAY, last: { answers: 3 } });
});
