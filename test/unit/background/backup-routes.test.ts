import { expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { backupRoutes } from '../../../lib/background/backup-routes';
import type { BackupService } from '../../../lib/background/backup-service';
import { MAX_MESSAGE_BYTES } from '../../../lib/messaging/limits';
import { isForFrames } from '../../../lib/messaging/reach';
import type { ViewSender } from '../../../lib/messaging/senders';
import { backupRequests } from '../../../lib/messaging/view-backup';
import type { TaughtRule } from '../../../lib/teaching/rules';

const FILE = {
  url: 'blob:chrome-extension://x/y',
  name: 'sidestory-2026-03-05.json',
  answers: 3,
  checksum: 'sha256:a',
  bytes: 100,
};
const { name, answers, checksum } = FILE;

/** A request of each name that its schema takes. */
const BODIES: Readonly<Record<keyof typeof backupRequests, unknown>> = {
  'backup.now': {},
  'backup.noted': { name, answers, checksum },
  'backup.quiet': {},
  'backup.source': { from: 0 },
  'backup.made': FILE,
  'backup.failed': { reason: 'no' },
};
const NAMES = Object.keys(backupRequests) as (keyof typeof backupRequests)[];
const MAKER_ONLY = ['backup.source', 'backup.made', 'backup.failed'];

function from(page: ViewSender['page'], placement: ViewSender['placement']): ViewSender {
  const tabId = placement === 'native' ? undefined : 7;
  return { kind: 'view', page, placement, tabId, frameId: undefined, documentId: undefined };
}

function routes(rules: readonly TaughtRule[] = []) {
  const done = vi.fn(async () => {});
  const backups: BackupService = {
    check: done,
    now: done,
    made: done,
    failed: done,
    noted: done,
    quiet: done,
  };
  return { done, routes: backupRoutes(backups, async () => rules) };
}

test.each(NAMES)('%s is refused to a panel in a page', (request) => {
  expect(isForFrames(request)).toBe(false);
});

test.each(NAMES)(
  '%s: a tab of ours may ask, but not say what only the maker knows',
  async (request) => {
    const asked = routes().routes[request](BODIES[request], from('library', 'tab'));
    if (MAKER_ONLY.includes(request))
      await expect(asked).rejects.toMatchObject({ code: 'forbidden' });
    else expect(await asked).toEqual({});
  },
);

test('only the hidden page itself is the maker, not the same page in a tab', async () => {
  const { done, routes: all } = routes();
  await expect(all['backup.made'](FILE, from('backup', 'tab'))).rejects.toMatchObject({
    code: 'forbidden',
  });
  await all['backup.made'](FILE, from('backup', 'native'));
  expect(done).toHaveBeenCalledExactlyOnceWith(FILE);
});

test.each([
  { ...FILE, url: 'https://a.example/' },
  { ...FILE, bytes: 0 },
  { ...FILE, answers: -1 },
  { ...FILE, name: '' },
])('what is no file of ours is refused: %j', async (body) => {
  const asked = routes().routes['backup.made'](body, from('backup', 'native'));
  await expect(asked).rejects.toMatchObject({ code: 'bad-message' });
});

test('rules come in pages that fit a message, all of them and in order', async () => {
  const rules = Array.from({ length: 60 }, (_, i): TaughtRule => {
    const where = { scope: 'page' as const, url: `https://a.example/${i}/${'x'.repeat(3_900)}` };
    return {
      id: `rule-${String(i).padStart(4, '0')}`,
      where,
      what: { says: 'nothing' },
      title: 'A page',
      createdAt: 1,
      settled: true,
    };
  });
  const ours = { manifest_version: 3, name: 'Sidestory', version: '1.2.3' } as const;
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue(ours);
  const { routes: all } = routes(rules);
  const came: unknown[] = [];
  for (let more = true; more; ) {
    const page = await all['backup.source']({ from: came.length }, from('backup', 'native'));
    expect(JSON.stringify(page).length).toBeLessThan(MAX_MESSAGE_BYTES);
    const parsed = backupRequests['backup.source'].response.parse(page);
    came.push(...parsed.rules);
    ({ more } = parsed);
  }
  expect(came).toEqual(rules);
});
