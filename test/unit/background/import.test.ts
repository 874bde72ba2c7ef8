import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import * as z from 'zod/mini';
import { importRoutes } from '../../../lib/background/import-routes';
import { createImportService, isImporting } from '../../../lib/background/import-service';
import type { Client } from '../../../lib/messaging/client';
import type { ViewSender } from '../../../lib/messaging/senders';
import { importRequests, MAX_STAGED_CHARACTERS } from '../../../lib/messaging/view-import';
import { MAX_RULES } from '../../../lib/teaching/rules';
import { createTaughtStore } from '../../../lib/teaching/store';
import { ImportBusyError, runImport } from '../../../lib/view/importer';
import { everything } from '../vault/everything';
import { found, storage } from '../vault/support';
import { lockManager } from '../view/locks';
import { surroundings } from './support';

beforeEach(() => vi.stubGlobal('navigator', { locks: lockManager() }));
afterEach(() => vi.unstubAllGlobals());

const LIBRARY: ViewSender = {
  kind: 'view',
  page: 'library',
  placement: 'tab',
  tabId: 1,
  frameId: 0,
  documentId: undefined,
};

/** The vault with the requests of an import, and a client that asks them; `lose` names those lost. */
function world() {
  const { toViews } = surroundings();
  const base = storage();
  const vault = base.vault();
  const rulesChanged = vi.fn(async () => {});
  const taught = createTaughtStore();
  const routes = importRoutes(vault, createImportService({ vault, taught, rulesChanged }));
  const sent: string[] = [];
  const onTheWay = { change: (_: string, body: unknown): unknown => body };
  const client: Client = async (entry, body) => {
    const name = Object.values(importRequests).find((each) => each.name === entry.name)?.name;
    if (!name) throw new Error(`No request of an import: ${entry.name}`);
    sent.push(name);
    return z.parse(entry.response, await routes[name](onTheWay.change(name, body), LIBRARY));
  };
  return { ...base, vault, taught, rulesChanged, toViews, routes, sent, onTheWay, client };
}

const item = (text: string, goal: string) => ({ question: { text }, sections: { goal } });

const RULE = {
  id: 'rule-0001',
  where: { scope: 'page' as const, url: 'https://example.com/q/1' },
  what: { says: 'nothing' as const },
  title: 'A page',
  createdAt: 1,
  settled: true,
};

describe('an import', () => {
  test('goes in by pieces, whole, and views are told what changed under them', async () => {
    const { vault, client, toViews, sent } = world();
    const { record } = await vault.openQuestion({ ...found('Why us?'), keep: true });
    const goal = '𝕏'.repeat(MAX_STAGED_CHARACTERS);
    const items = [item('Why us?', goal), item('Why you?', 'I can.')];
    const progress = vi.fn();
    const done = await runImport(client, { items, rules: [] }, progress);
    expect(done).toEqual({ added: 1, merged: 1, identical: 0, rules: 0, rulesLeft: 0 });
    expect(sent.filter((name) => name === 'import.stage').length).toBeGreaterThan(3);
    expect((await vault.readDocument(record.id)).getText('goal').toString()).toBe(goal);
    expect(toViews).toHaveBeenCalledWith(
      expect.objectContaining({ event: 'answer.updated', questionId: record.id }),
    );
    expect(progress.mock.calls).toEqual([
      [1, 2],
      [2, 2],
    ]);
  });

  test.each<[string, (name: string, body: object) => unknown, string]>([
    [
      'a piece that is lost',
      (name, body) =>
        name === 'import.stage' && Reflect.get(body, 'part') === 1
          ? { ...body, importId: 'another-import' }
          : body,
      'missing-pieces',
    ],
    [
      'a letter that changes',
      (name, body) =>
        name === 'import.stage'
          ? { ...body, text: String(Reflect.get(body, 'text')).replace('I can', 'I ran') }
          : body,
      'conflict',
    ],
    [
      'what is no question',
      (name, body) => (name === 'import.stage' ? { ...body, text: '{"answer":{}}' } : body),
      'bad-message',
    ],
  ])('with %s on its way takes in nothing, and leaves nothing behind', async (_, change, code) => {
    const here = world();
    await here.vault.openQuestion({ ...found('Why us?'), keep: true });
    const before = await everything(here);
    here.onTheWay.change = (name, body) => change(name, Object(body));
    const items = [
      item('Why us?', 'x'.repeat(2 * MAX_STAGED_CHARACTERS)),
      item('Why you?', 'I can.'),
    ];
    const done = runImport(here.client, { items, rules: [] }, () => {});
    await expect(done).rejects.toMatchObject({ code });
    expect(await everything(here)).toBe(before);
  });

  test('waits for no other: the second is told, and asks for nothing', async () => {
    const { client, sent } = world();
    await navigator.locks.request('sidestory-import', async () => {
      expect(await isImporting()).toBe(true);
      const done = runImport(client, { items: [item('Why?', 'x')], rules: [] }, () => {});
      await expect(done).rejects.toBeInstanceOf(ImportBusyError);
    });
    expect(sent).toEqual([]);
    expect(await isImporting()).toBe(false);
  });

  test('drops what one that was stopped has left behind', async () => {
    const here = world();
    const left = { importId: 'stopped-import', item: 3, part: 0, parts: 1, text: '{}' };
    await here.vault.stage(left);
    await here.vault.stage({ ...left, importId: 'the-next-import', item: 0 });
    expect(await everything(here)).not.toContain('stopped-import');
  });

  test('brings in the rules that are not here, once', async () => {
    const { client, taught, rulesChanged } = world();
    const rules = [RULE];
    expect((await runImport(client, { items: [], rules }, () => {})).rules).toBe(1);
    expect((await runImport(client, { items: [], rules }, () => {})).rules).toBe(0);
    expect((await taught.all()).map(({ id }) => id)).toEqual([RULE.id]);
    expect(rulesChanged).toHaveBeenCalledOnce();
  });

  test('with more rules than there is room for takes the answers in all the same', async () => {
    const { client, taught } = world();
    const rules = Array.from({ length: MAX_RULES + 3 }, (_, i) => ({
      ...RULE,
      id: `rule-${1_000 + i}`,
      where: { scope: 'page' as const, url: `https://example.com/q/${i}` },
    }));
    const done = await runImport(client, { items: [item('Why us?', 'x')], rules }, () => {});
    expect(done).toMatchObject({ added: 1, rules: MAX_RULES, rulesLeft: 3 });
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    vi.spyOn(taught, 'addMissing').mockRejectedValue(new Error('No room'));
    const more = await runImport(client, { items: [item('Why you?', 'x')], rules }, () => {});
    expect(more).toMatchObject({ added: 1, rules: 0, rulesLeft: MAX_RULES + 3 });
  });
});
