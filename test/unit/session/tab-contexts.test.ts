import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { createSerializer } from '../../../lib/session/serialize';
import { createTabContexts, type TabContext } from '../../../lib/session/tab-contexts';

const CONTEXT: TabContext = {
  windowId: 1,
  host: 'prachub.com',
  source: { url: 'https://prachub.com/', title: '', seenAt: 0 },
  reasons: [],
};

beforeEach(() => fakeBrowser.reset());

describe('tab contexts', () => {
  test('changes of one tab come one after the other', async () => {
    const contexts = createTabContexts();
    const add = (reason: string) =>
      contexts.update(7, (now = CONTEXT) => ({ ...now, reasons: [...now.reasons, reason] }));
    await Promise.all(['a', 'b', 'c', 'd'].map(add));
    expect((await contexts.get(7))?.reasons).toEqual(['a', 'b', 'c', 'd']);
  });

  test('one change that throws does not hold up the next', async () => {
    const contexts = createTabContexts();
    const failing = contexts.update(7, () => {
      throw new Error('x');
    });
    const next = contexts.update(7, () => CONTEXT);
    await expect(failing).rejects.toThrow('x');
    expect(await next).toEqual(CONTEXT);
  });

  test('outlive the worker; undefined removes', async () => {
    await createTabContexts().update(7, () => CONTEXT);
    expect(await createTabContexts().get(7)).toEqual(CONTEXT);
    await createTabContexts().update(7, () => undefined);
    expect(await createTabContexts().get(7)).toBeUndefined();
    expect(await createTabContexts().tabs()).toEqual([]);
  });

  test('showing names the tabs of a question, and nothing else in session storage', async () => {
    const contexts = createTabContexts();
    await contexts.update(1, () => ({ ...CONTEXT, questionId: 'question-1' }));
    await contexts.update(2, () => ({ ...CONTEXT, questionId: 'question-2' }));
    await contexts.update(3, () => ({ ...CONTEXT, questionId: 'question-1' }));
    await fakeBrowser.storage.session.set({
      'token:9': { ...CONTEXT, questionId: 'question-1' },
      'tab:4': { questionId: 'question-1' },
    });
    expect((await contexts.showing('question-1')).sort()).toEqual([1, 3]);
    expect((await contexts.tabs()).sort()).toEqual([1, 2, 3]);
  });
});

describe('the serializer', () => {
  test('runs tasks of one key in order, those of others meanwhile', async () => {
    const serialize = createSerializer();
    const log: string[] = [];
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const first = serialize('a', async () => {
      await held;
      log.push('a1');
    });
    const second = serialize('a', async () => void log.push('a2'));
    await serialize('b', async () => void log.push('b1'));
    release();
    await Promise.all([first, second]);
    expect(log).toEqual(['b1', 'a1', 'a2']);
  });

  test('gives each task’s own outcome', async () => {
    const serialize = createSerializer();
    const outcomes = await Promise.allSettled([
      serialize('a', async () => 1),
      serialize('a', () => Promise.reject(new Error('no'))),
      serialize('a', async () => 3),
    ]);
    expect(outcomes).toMatchObject([{ value: 1 }, { reason: { message: 'no' } }, { value: 3 }]);
  });
});
