import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createUpkeep } from '../../../lib/background/upkeep';
import { profile, textOf, write } from '../vault/profile';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
});

test('many changes make one copy, within five seconds of the first', async () => {
  const { keeper } = profile().worker();
  const copy = vi.spyOn(keeper, 'copy').mockResolvedValue();
  const upkeep = createUpkeep(keeper, async () => false);
  for (let i = 0; i < 10; i++) {
    upkeep.changed();
    await vi.advanceTimersByTimeAsync(400);
  }
  expect(copy).toHaveBeenCalled();
  expect(copy.mock.calls.length).toBeLessThan(3);
  await vi.advanceTimersByTimeAsync(5_000);
  expect(copy).toHaveBeenCalledTimes(2);
});

test('a copy that fails is no reason to stop', async () => {
  const { keeper } = profile().worker();
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  const copy = vi.spyOn(keeper, 'copy').mockRejectedValueOnce(new Error('full'));
  const upkeep = createUpkeep(keeper, async () => false);
  upkeep.changed();
  await vi.advanceTimersByTimeAsync(5_000);
  copy.mockResolvedValue();
  upkeep.changed();
  await vi.advanceTimersByTimeAsync(5_000);
  expect(copy).toHaveBeenCalledTimes(2);
});

test('a worker that starts catches up, after the first message it was started for', async () => {
  const { worker, lose, items } = profile();
  const first = worker();
  await write(first, 'Why us?', 'Not copied yet.');
  first.vault.close();
  const second = worker();
  createUpkeep(second.keeper, async () => false).started(second.vault);
  expect(items.size).toBe(0);
  await vi.advanceTimersByTimeAsync(1_000);
  vi.useRealTimers();
  await vi.waitFor(() => expect(items.has('witness')).toBe(true));
  second.vault.close();
  lose();
  expect(await textOf(worker(), 'Why us?')).toBe('Not copied yet.');
});

test('a closed tab ends the writing spell', async () => {
  const { worker } = profile();
  const { db, vault, keeper } = worker();
  const id = await write({ db, vault, keeper, onNews: vi.fn() }, 'Why us?', 'Text');
  createUpkeep(keeper, async () => false).closed(vault, id);
  vi.useRealTimers();
  await vi.waitFor(async () => expect(await db.versions.count()).toBe(1));
});

test('a worker that starts drops what a stopped import left, and nothing of one that began meanwhile', async () => {
  const { worker } = profile();
  const piece = { importId: 'stopped-import', item: 0, part: 0, parts: 1, text: '{}' };
  const first = worker();
  await first.vault.stage(piece);
  first.vault.close();
  const { db, vault, keeper } = worker();
  createUpkeep(keeper, async () => false).started(vault);
  await vault.stage({ ...piece, importId: 'import-of-now', item: 1 });
  const staged = async () => (await db.staging.toArray()).map(({ importId }) => importId).sort();
  expect(await staged()).toEqual(['import-of-now', 'stopped-import']);
  await vi.advanceTimersByTimeAsync(1_000);
  vi.useRealTimers();
  await vi.waitFor(async () => expect(await staged()).toEqual(['import-of-now']));
  expect(await vault.stagedItem('import-of-now', 1)).toBe('{}');
});
