import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { none, settled, single } from '../../../lib/detection/reading';
import { type PageDetector, watchPage } from '../../../lib/overlay/page-watch';
import { taughtFirst } from '../../../lib/overlay/taught';
import { startTaught } from '../../../lib/overlay/taught-script';
import type { PageRule } from '../../../lib/teaching/page-rules';
import { orphan } from '../messaging/support';
import { LIST, leavePage, openPage, pass, QUESTION } from './page';

const ASKED = 'What did you learn from a promise that you could not keep?';
const rule: PageRule = {
  id: 'rule-0001',
  where: { scope: 'site', host: 'prachub.com', path: '/interview-questions/*' },
  what: { says: 'question', locator: [{ by: 'id', id: 'taught' }], whole: true },
};
const envelope = z.object({ name: z.string(), body: z.unknown() });

/** What the page's own adapter says. */
const own: PageDetector = {
  claims: ({ href }) => href === QUESTION,
  detectInSlices: async () => settled(single('prachub', ['Own.'], { text: 'Its own question?' })),
};

let page: ReturnType<typeof openPage>;
let rules: PageRule[] | Promise<PageRule[]>;
let said: { name: string; body: unknown }[];

beforeEach(() => {
  page = openPage('prachub/behavioral', QUESTION);
  rules = [rule];
  said = [];
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(async (message: unknown) => {
    const { name, body } = z.parse(envelope, message);
    said.push({ name, body });
    return { ok: true, value: name === 'page.rules' ? await rules : {} };
  });
});
afterEach(() => {
  for (const name of ['taught', 'taught.running']) {
    Reflect.deleteProperty(globalThis, Symbol.for(`sidestory.${name}`));
  }
  leavePage();
});

const read = (url = QUESTION) => taughtFirst(own).detectInSlices(page.document, new URL(url));
const names = () => said.map(({ name }) => name);

function show(text: string | null): void {
  page.document.getElementById('taught')?.remove();
  if (text === null) return;
  const line = page.document.createElement('p');
  line.id = 'taught';
  line.textContent = text;
  page.document.body.append(line);
}

describe('a page’s own script', () => {
  test('reads as ever where there are no rules', async () => {
    expect(taughtFirst(own).claims(new URL(LIST))).toBe(false);
    expect((await read()).detection.questions[0]?.text).toBe('Its own question?');
  });

  test('reads by the rule, and waits for it', async () => {
    show(ASKED);
    startTaught();
    // Until it is known which rules there are, any page may have one.
    expect(taughtFirst(own).claims(new URL('https://prachub.com/about'))).toBe(true);
    const { detection } = await read();
    expect(detection).toMatchObject({ site: 'taught', questions: [{ text: ASKED }] });
    expect(taughtFirst(own).claims(new URL('https://prachub.com/about'))).toBe(false);
    expect(said).toContainEqual({ name: 'page.rule', body: { id: rule.id, found: true } });
  });

  test('stays quiet where there is nothing by the user’s word', async () => {
    rules = [{ ...rule, what: { says: 'nothing' } }];
    startTaught();
    expect((await read()).detection).toMatchObject({ kind: 'none', questions: [] });
  });

  test('reads as ever where the rules cannot be had', async () => {
    vi.spyOn(browser.runtime, 'sendMessage').mockRejectedValue(new Error('No worker'));
    startTaught();
    expect((await read()).detection.questions[0]?.text).toBe('Its own question?');
  });

  test('learns of new rules when the script is put in again', async () => {
    rules = [];
    startTaught();
    expect((await read()).detection.site).toBe('prachub');
    rules = [{ ...rule, what: { says: 'nothing' } }];
    startTaught();
    expect((await read()).detection.kind).toBe('none');
  });
});

test('a page is not refused by the former rules while the new ones are on their way', async () => {
  const url = 'https://prachub.com/about';
  page.go(url);
  show(ASKED);
  startTaught();
  await pass(10);
  const onQuestion = vi.fn();
  const ending = new AbortController();
  const detector = taughtFirst(own);
  const watch = watchPage({ detector, signal: ending.signal, onQuestion, onNone() {} });
  await pass(100);
  // The user has pointed: `again` comes before the rule that it is for.
  const made: PageRule = { ...rule, where: { scope: 'page', url: 'prachub.com/about' } };
  rules = new Promise((resolve) => setTimeout(() => resolve([made]), 30));
  startTaught();
  watch.again();
  await pass(10_000);
  ending.abort();
  expect(onQuestion).toHaveBeenCalledTimes(1);
});

describe('a rule that finds nothing', () => {
  test('leaves the page’s own reading, and says so once that has stood for a while', async () => {
    startTaught();
    const first = await read();
    expect(first.detection.questions[0]?.text).toBe('Its own question?');
    expect(first.detection.reasons[0]).toContain('no longer matches');
    expect(first.settled).toBe(false);
    expect(names()).not.toContain('page.rule');
    await pass(4_000);
    expect((await read()).settled).toBe(true);
    await pass(10_000);
    const told = said.filter(({ name }) => name === 'page.rule');
    expect(told).toEqual([{ name: 'page.rule', body: { id: rule.id, found: false } }]);
  });

  test('is not one whose content came late', async () => {
    startTaught();
    await read();
    await pass(1_000);
    show(ASKED);
    expect((await read()).detection.site).toBe('taught');
    await pass(10_000);
    const told = said.filter(({ name }) => name === 'page.rule');
    expect(told).toEqual([{ name: 'page.rule', body: { id: rule.id, found: true } }]);
  });

  test('of an address that was left is not told', async () => {
    rules = [rule];
    startTaught();
    await read();
    await read('https://prachub.com/interview-questions/another');
    await pass(10_000);
    expect(said.filter(({ name }) => name === 'page.rule')).toHaveLength(1);
  });

  test.each([
    ['the page', () => page.go('https://prachub.com/about')],
    ['the rule', () => startTaught()],
  ])('is not told once %s has gone', async (_, leave) => {
    startTaught();
    await read();
    await pass(500);
    rules = [];
    leave();
    await pass(10_000);
    expect(names()).not.toContain('page.rule');
  });

  test('stands while the page only writes its state into the address', async () => {
    startTaught();
    await read();
    page.go(`${QUESTION}#part`);
    await pass(10_000);
    expect(said).toContainEqual({ name: 'page.rule', body: { id: rule.id, found: false } });
  });
});

describe('where only a rule speaks for an address', () => {
  test('the page’s script is asked for, also after in-app navigation', async () => {
    rules = [{ ...rule, where: { scope: 'page', url: 'prachub.com/guides' } }];
    startTaught();
    await pass(10);
    expect(names()).toEqual(['page.rules']);
    page.go('https://prachub.com/guides');
    await pass(10);
    expect(names()).toEqual(['page.rules', 'page.claimed']);
  });

  test('a script that was cut off gives way to the new version’s', async () => {
    startTaught();
    await pass(10);
    const restore = orphan();
    startTaught();
    restore();
    startTaught();
    await pass(10);
    expect(names().filter((name) => name === 'page.rules').length).toBeGreaterThan(1);
    expect((await read(LIST)).detection).toEqual(none(undefined, []));
  });
});
