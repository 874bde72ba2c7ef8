import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readJson } from '../../../lib/backup/read-json';
import type { Client } from '../../../lib/messaging/client';
import { UnansweredError } from '../../../lib/messaging/envelope';
import { VaultError } from '../../../lib/vault/errors';
import { makeForBackground } from '../../../lib/view/backup-page';
import { exported } from '../backup/samples';

const RULE = {
  id: 'rule-0001',
  where: { scope: 'page', url: 'https://a.example/' },
  what: { says: 'nothing' },
  title: 'A page',
  createdAt: 1,
  settled: true,
};

let made: Blob | undefined;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    if (blob instanceof Blob) made = blob;
    return 'blob:made';
  });
});
afterEach(() => {
  vi.useRealTimers();
});

/** A background that dies over the first requests. */
function background(dies = 0) {
  let left = dies;
  const said: [string, unknown][] = [];
  const answer = async ({ name }: { name: string }, body: { from?: number }) => {
    left -= 1;
    if (left >= 0) throw new UnansweredError('The background was stopped');
    said.push([name, body]);
    if (name !== 'backup.source') return {};
    return { appVersion: '1.2.3', rules: body.from === 0 ? [RULE] : [], more: body.from === 0 };
  };
  return { client: answer as unknown as Client, said };
}

const reader = {
  async *exportAll() {
    yield exported('Why us?', { goal: 'Because.' });
    yield exported('Why you?', { goal: 'I can.' });
  },
};

test('the file is made of all answers and rules, and its address told', async () => {
  const { client, said } = background();
  await makeForBackground({ client, reader });
  const [name, body] = said.at(-1) ?? [];
  expect(name).toBe('backup.made');
  expect(body).toMatchObject({ url: 'blob:made', answers: 2, bytes: made?.size });
  const { items, rules } = await readJson((await made?.text()) ?? '');
  expect([items.length, rules]).toEqual([2, [RULE]]);
});

test('a worker that dies over it is told again until it answers', async () => {
  const { client, said } = background(12);
  const making = makeForBackground({ client, reader });
  await vi.advanceTimersByTimeAsync(10 * 60_000);
  await making;
  expect(said.map(([name]) => name)).toEqual(['backup.source', 'backup.source', 'backup.made']);
});

test('what cannot be read is told with its reason', async () => {
  const { client, said } = background();
  const broken = {
    // biome-ignore lint/correctness/useYield: it fails before it gives anything
    async *exportAll() {
      throw new VaultError('storage', 'they are being brought back');
    },
  };
  await makeForBackground({ client, reader: broken });
  expect(said.at(-1)).toEqual(['backup.failed', { reason: 'they are being brought back' }]);
});
