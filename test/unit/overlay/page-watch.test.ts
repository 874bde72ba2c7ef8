import { afterEach, describe, expect, test, vi } from 'vitest';
import * as prachub from '../../../lib/detection/detect';
import { none, type Reading, settled, single } from '../../../lib/detection/reading';
import { type PageDetector, watchPage } from '../../../lib/overlay/page-watch';
import { expectationOf } from '../detection/load';
import { LIST, leavePage, OTHER, openPage, pass, QUESTION } from './page';

let ending: AbortController;

afterEach(() => {
  ending.abort();
  leavePage();
});

function watch(detector: PageDetector = prachub) {
  ending = new AbortController();
  const onQuestion = vi.fn((_: Reading) => {});
  const onNone = vi.fn();
  const { again } = watchPage({ detector, signal: ending.signal, onQuestion, onNone });
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

  test('back from a page that is not read, which stood for a while, shows the question at once', async () => {
    const page = openPage('prachub/list', QUESTION);
    const question = settled(single('site', ['It asks.'], { text: 'Why did you leave?' }));
    const { onQuestion } = watch({
      claims: ({ href }) => href === QUESTION,
      detectInSlices: async () => ({ ...question, fingerprint: 'the same' }),
    });
    await pass(100);
    page.go(LIST);
    await pass(10_000);
    page.go(QUESTION);
    await pass(100);
    expect(onQuestion).toHaveBeenCalledTimes(2);
    // Soon left for another page, it may still stand there: then it is waited for.
    page.go(LIST);
    await pass(1_000);
    page.go(QUESTION);
    await pass(1_000);
    expect(onQuestion).toHaveBeenCalledTimes(2);
  });

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

describe('a page in which the generic reader finds nothing', () => {
  const nothing = settled(none('generic', ['Nothing is asked.']));
  const question = settled(single('generic', ['It asks.'], { text: 'Why did you leave?' }));

  const ADDRESS = 'https://forum.example/a';

  function openAnyPage() {
    const page = openPage('prachub/list', ADDRESS);
    const detectInSlices = vi.fn(async () => nothing);
    const { onQuestion, again } = watch({ claims: () => true, detectInSlices });
    const change = () => page.document.body.append(page.document.createElement('p'));
    return { page, detectInSlices, onQuestion, again, change };
  }

  test.each([1_000, 60_000])('is read again when its content comes %d ms later', async (late) => {
    const { detectInSlices, onQuestion, change } = openAnyPage();
    await pass(late);
    detectInSlices.mockResolvedValue(question);
    change();
    await pass(2_000);
    expect(onQuestion).toHaveBeenCalledTimes(1);
  });

  test.each([100, 3_000])(
    'and that changes every %d ms is read some times, ever more seldom, and then let alone',
    async (every) => {
      const { page, detectInSlices, again, change } = openAnyPage();
      const readings = async (ms: number) => {
        const before = detectInSlices.mock.calls.length;
        for (let passed = 0; passed < ms; passed += every) {
          await pass(every);
          change();
        }
        return detectInSlices.mock.calls.length - before;
      };
      await readings(60_000);
      expect(detectInSlices).toHaveBeenCalledTimes(6);
      expect(await readings(300_000)).toBe(0);
      page.go(`${ADDRESS}#answer`);
      expect(await readings(300_000)).toBe(0);
      again();
      await readings(60_000);
      // The change of address, too, had the page looked at once.
      expect(detectInSlices).toHaveBeenCalledTimes(13);
    },
  );

  test('and that asks and unasks without end is let alone too', async () => {
    const { detectInSlices, change } = openAnyPage();
    for (let i = 0; i < 3_000; i++) {
      detectInSlices.mockResolvedValue(i % 40 < 20 ? nothing : question);
      change();
      await pass(100);
    }
    expect(detectInSlices.mock.calls.length).toBeLessThan(60);
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
