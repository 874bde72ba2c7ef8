import { afterEach, describe, expect, test, vi } from 'vitest';
import * as prachub from '../../../lib/detection/detect';
import type { Reading } from '../../../lib/detection/reading';
import { watchPage } from '../../../lib/overlay/page-watch';
import { expectationOf } from '../detection/load';
import { LIST, leavePage, OTHER, openPage, pass, QUESTION } from './page';

let ending: AbortController;

afterEach(() => {
  ending.abort();
  leavePage();
});

function watch() {
  ending = new AbortController();
  const onQuestion = vi.fn((_: Reading) => {});
  const onNone = vi.fn();
  const { again } = watchPage({ detector: prachub, signal: ending.signal, onQuestion, onNone });
  const titles = () => onQuestion.mock.calls.map(([r]) => r.detection.questions[0]?.title);
  return { onQuestion, onNone, titles, again };
}

const textOf = (name: string) => expectationOf(name).detection.questions[0]?.title;
const FIRST = textOf('prachub/behavioral');
const SECOND = textOf('prachub/redesign');

describe('a question', () => {
  test('is reported once, however the page goes on', async () => {
    const page = openPage('prachub/behavioral', QUESTION);
    const { titles, onNone } = watch();
    await pass(100);
    expect(titles()).toEqual([FIRST]);
    for (let i = 0; i < 20; i++) {
      page.document.body.append(page.document.createElement('p'));
      await pass(300);
    }
    expect(titles()).toEqual([FIRST]);
    expect(onNone).not.toHaveBeenCalled();
  });

  test('is reported again where the page corrects itself', async () => {
    const page = openPage('prachub/behavioral', QUESTION);
    const { onQuestion } = watch();
    await pass(100);
    const line = [...page.document.querySelectorAll('p')].find((p) =>
      p.textContent?.startsWith('Company:'),
    );
    if (line) line.textContent = 'Company: Another';
    await pass(2_000);
    expect(onQuestion.mock.calls.map(([r]) => r.detection.questions[0]?.company)).toEqual([
      'Larkspur Robotics',
      'Another',
    ]);
  });

  test('that a page rewrites without end is read ever more seldom, until the page comes to rest', async () => {
    const page = openPage('prachub/behavioral', QUESTION);
    const { onQuestion } = watch();
    await pass(100);
    const line = [...page.document.querySelectorAll('p')].find((p) =>
      p.textContent?.startsWith('Company:'),
    );
    let round = 0;
    const rewrite = async (seconds: number) => {
      const before = onQuestion.mock.calls.length;
      for (let i = 0; i < seconds * 10; i++) {
        if (line) line.textContent = `Company: Number ${round++}`;
        await pass(100);
      }
      return onQuestion.mock.calls.length - before;
    };
    expect(await rewrite(30)).toBeLessThan(10);
    await pass(20_000);
    expect(await rewrite(2)).toBeGreaterThan(0);
  });

  test('whose content comes late is reported when it is there', async () => {
    const page = openPage('prachub/list', QUESTION);
    page.document.body.replaceChildren();
    const { titles } = watch();
    await pass(10_000);
    expect(titles()).toEqual([]);
    page.render('prachub/behavioral');
    await pass(2_000);
    expect(titles()).toEqual([FIRST]);
  });

  test('comes back from the back-forward cache', async () => {
    openPage('prachub/behavioral', QUESTION);
    const { titles, again } = watch();
    await pass(100);
    again();
    await pass(100);
    expect(titles()).toEqual([FIRST, FIRST]);
  });
});

describe('in-app navigation', () => {
  test('with the old content still there waits for the new', async () => {
    const page = openPage('prachub/behavioral', QUESTION);
    const { titles, onNone } = watch();
    await pass(100);
    page.go(OTHER);
    await pass(0);
    // The former question is taken away at once.
    expect(onNone).toHaveBeenCalledTimes(1);
    await pass(1_500);
    expect(titles()).toEqual([FIRST]);
    page.render('prachub/redesign');
    await pass(3_000);
    expect(titles()).toEqual([FIRST, SECOND]);
  });

  test('before this script came in: the old content of another kind is not the last word', async () => {
    const page = openPage('prachub/system-design', OTHER);
    const loaded = { name: OTHER, toJSON: () => ({}) };
    vi.spyOn(performance, 'getEntriesByType').mockReturnValue([
      { ...loaded, entryType: 'navigation', startTime: 0, duration: 0 },
    ]);
    page.go(QUESTION);
    const { titles } = watch();
    await pass(2_000);
    expect(titles()).toEqual([]);
    page.render('prachub/behavioral');
    await pass(3_000);
    expect(titles()).toEqual([FIRST]);
  });

  test('away from a question says so once, and looks at nothing more', async () => {
    const page = openPage('prachub/behavioral', QUESTION);
    const { titles, onNone } = watch();
    await pass(100);
    page.go(LIST);
    await pass(100);
    expect(onNone).toHaveBeenCalledTimes(1);
    page.document.body.append(page.document.createElement('p'));
    const look = vi.spyOn(page.document, 'querySelector');
    await pass(10_000);
    expect(look).not.toHaveBeenCalled();
    expect(titles()).toEqual([FIRST]);
  });

  test('while the page is still being read: what was read is not shown elsewhere', async () => {
    const page = openPage('prachub/behavioral', QUESTION);
    // Each step takes longer than a slice, so that the page goes on in between.
    let clock = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => (clock += 20));
    const { onQuestion } = watch();
    page.go(LIST);
    await pass(10_000);
    expect(onQuestion).not.toHaveBeenCalled();
  });

  test.each(['?view=text', '#answer', '?utm_source=x'])(
    'to %s of the same page changes nothing',
    async (more) => {
      const page = openPage('prachub/behavioral', QUESTION);
      const { titles, onNone } = watch();
      await pass(100);
      page.go(QUESTION + more);
      await pass(5_000);
      expect(titles()).toEqual([FIRST]);
      expect(onNone).not.toHaveBeenCalled();
    },
  );

  test('back and forth ends where it ends', async () => {
    const page = openPage('prachub/behavioral', QUESTION);
    const { titles, onNone } = watch();
    await pass(100);
    page.go(LIST);
    page.go(QUESTION);
    page.go(LIST);
    page.go(QUESTION);
    await pass(6_000);
    expect(titles().at(-1)).toBe(FIRST);
    expect(onNone).toHaveBeenCalledTimes(1);
  });
});

describe('a page that asks no question', () => {
  test('by its address: is not looked at', async () => {
    const page = openPage('prachub/list', LIST);
    const look = vi.spyOn(page.document, 'querySelector');
    const observe = vi.spyOn(page.window.MutationObserver.prototype, 'observe');
    const { onQuestion, onNone } = watch();
    await pass(10_000);
    expect(look).not.toHaveBeenCalled();
    expect(observe).not.toHaveBeenCalled();
    expect([onQuestion.mock.calls.length, onNone.mock.calls.length]).toEqual([0, 0]);
  });

  test('by its category: is let alone after one look', async () => {
    openPage('prachub/system-design', expectationOf('prachub/system-design').url);
    const { onQuestion, onNone } = watch();
    await pass(1_000);
    const again = vi.spyOn(document, 'querySelector');
    document.body.append(document.createElement('p'));
    await pass(10_000);
    expect(again).not.toHaveBeenCalled();
    expect([onQuestion.mock.calls.length, onNone.mock.calls.length]).toEqual([0, 0]);
  });
});

test('aborted, it hears and reports nothing more', async () => {
  const page = openPage('prachub/behavioral', QUESTION);
  const { onQuestion, onNone } = watch();
  ending.abort();
  page.go(LIST);
  page.go(QUESTION);
  await pass(10_000);
  expect([onQuestion.mock.calls.length, onNone.mock.calls.length]).toEqual([0, 0]);
});
