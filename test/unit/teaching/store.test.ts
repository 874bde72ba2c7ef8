import { beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing';
import { ruleFor } from '../../../lib/teaching/pattern';
import { isMissing, MAX_RULES, type TaughtRule } from '../../../lib/teaching/rules';
import { createTaughtStore, readTaughtRules, watchTaughtRules } from '../../../lib/teaching/store';

const rule = (id: string, url = `example.com/${id}`): TaughtRule => ({
  id,
  where: { scope: 'page', url },
  what: { says: 'nothing' },
  title: '',
  createdAt: 0,
  settled: false,
});

let store: ReturnType<typeof createTaughtStore>;

beforeEach(() => {
  fakeBrowser.reset();
  store = createTaughtStore();
});

const ids = async () => (await store.all()).map(({ id }) => id);

describe('the rules as they are kept', () => {
  test('come back as they were added, also in another life of the worker', async () => {
    const question = {
      ...rule('rule-0002'),
      what: {
        says: 'question' as const,
        locator: [{ by: 'id' as const, id: 'prompt' }],
        text: 'Why us?',
        whole: true,
      },
    };
    await store.add(rule('rule-0001'));
    await store.add(question);
    expect(await createTaughtStore().all()).toEqual([rule('rule-0001'), question]);
  });

  test('are one for the same pages: the later word counts', async () => {
    const site = { scope: 'site' as const, host: 'example.com', path: '/a/*' };
    await store.add(rule('rule-0001', 'example.com/a'));
    await store.add({ ...rule('rule-0002'), where: site });
    await store.add(rule('rule-0003', 'example.com/a'));
    await store.add({ ...rule('rule-0004'), where: { ...site } });
    await store.add({ ...rule('rule-0005'), where: { ...site, path: '/b/*' } });
    expect(await ids()).toEqual(['rule-0003', 'rule-0004', 'rule-0005']);
  });

  test('moved onto the pages of another, takes its place, and counts as the newest', async () => {
    const at = (id: string, path: string): TaughtRule => ({
      ...rule(id),
      where: { scope: 'site', host: 'example.com', path },
      missedAt: 5,
    });
    await store.add(at('rule-0001', '/a/*'));
    await store.add(at('rule-0002', '/b/*'));
    await store.add(at('rule-0003', '/*/c'));
    await store.move('rule-0009', at('', '/b/*').where);
    expect(await ids()).toEqual(['rule-0001', 'rule-0002', 'rule-0003']);
    await store.move('rule-0001', at('', '/b/*').where);
    expect(await ids()).toEqual(['rule-0003', 'rule-0001']);
    expect(ruleFor(await store.all(), new URL('https://example.com/b/c'))?.id).toBe('rule-0001');
    expect((await store.all())[1]).not.toHaveProperty('missedAt');
  });

  test('made at once are all kept', async () => {
    await Promise.all(['rule-0001', 'rule-0002', 'rule-0003'].map((id) => store.add(rule(id))));
    expect(await ids()).toEqual(['rule-0001', 'rule-0002', 'rule-0003']);
  });

  test('are changed and taken out by id; an unknown one changes nothing', async () => {
    await store.add(rule('rule-0001'));
    await store.update('rule-0001', { missedAt: 5 });
    await store.update('rule-0009', { missedAt: 5 });
    expect((await store.all()).map(isMissing)).toEqual([true]);
    await store.remove('rule-0009');
    await store.remove('rule-0001');
    expect(await ids()).toEqual([]);
  });

  test.each([
    ['no list', { taught: 7 }],
    ['a time that no date reaches', { taught: [{ ...rule('rule-0001'), matchedAt: 1e300 }] }],
    ['a rule of another shape', { taught: [{ id: 'rule-0001' }] }],
    [
      'a question without a place',
      { taught: [{ ...rule('rule-0001'), what: { says: 'question', whole: true, locator: [] } }] },
    ],
    [
      'a way that is none',
      {
        taught: [
          {
            ...rule('rule-0001'),
            what: { says: 'question', whole: true, locator: [{ by: 'class', name: 'x' }] },
          },
        ],
      },
    ],
  ])('survive damage: %s costs none of the others', async (_, stored) => {
    const list = Array.isArray(stored.taught)
      ? [...stored.taught, rule('rule-0002')]
      : stored.taught;
    await browser.storage.local.set({ taught: list });
    expect(await ids()).toEqual(Array.isArray(stored.taught) ? ['rule-0002'] : []);
  });

  test('are no more than so many', async () => {
    const full = Array.from({ length: MAX_RULES }, (_, at) => rule(`rule-${1_000 + at}`));
    await browser.storage.local.set({ taught: full });
    await expect(store.add(rule('rule-9999'))).rejects.toMatchObject({ code: 'too-large' });
    await store.add(rule('rule-9998', full[0]?.where.scope === 'page' ? full[0].where.url : ''));
    expect(await store.all()).toHaveLength(MAX_RULES);
  });
});

test('those of a backup go beside those that are here, as far as there is room', async () => {
  const here = Array.from({ length: MAX_RULES - 2 }, (_, at) => rule(`rule-${1_000 + at}`));
  await browser.storage.local.set({ taught: here });
  const [first] = here;
  const same = { ...rule('rule-of-another'), where: first?.where ?? rule('').where };
  const more = ['rule-3001', 'rule-3002', 'rule-3003'].map((id) => rule(id));
  const given = [
    rule('rule-1000', 'example.com/x'),
    same,
    ...more,
    rule('x', 'example.com/rule-3001'),
  ];
  expect(await store.addMissing(given)).toEqual({ added: 2, left: 1 });
  expect(await store.all()).toEqual([...here, ...more.slice(0, 2)]);
  expect(await store.addMissing(given)).toEqual({ added: 0, left: 1 });
});

test('a view hears of each change until it stops', async () => {
  const heard = vi.fn();
  const stop = watchTaughtRules(heard);
  await store.add(rule('rule-0001'));
  await browser.storage.local.set({ settings: {} });
  await vi.waitFor(() => expect(heard).toHaveBeenCalledTimes(1));
  expect(heard).toHaveBeenCalledWith(await readTaughtRules());
  stop();
  await store.remove('rule-0001');
  expect(heard).toHaveBeenCalledTimes(1);
});
