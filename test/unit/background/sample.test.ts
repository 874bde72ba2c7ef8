import { beforeEach, describe, expect, test } from 'vitest';
import { MAX_SAMPLE } from '../../../lib/detection/limits';
import { fromNative, fromPage, fromPanel } from '../messaging/support';
import { storage } from '../vault/support';
import { asPage, asView, detection, surroundings, worker } from './support';

const ASKED = 'Tell me about a time you ended a quarrel.';
const LIST = ['Describe a plan that went wrong.', ASKED, 'Why do you want this job?'];
const SAMPLE = 'Two bakers wanted the same oven at five in the morning.';

let around: ReturnType<typeof surroundings>;
let life: ReturnType<typeof worker>;
let session: string;

/** A page of tab 1 says what it asks, and its panel joins; gives the id of what is open. */
async function open(found: object): Promise<string> {
  const mounted = await life.answer(asPage('page.detected', { detection: found }), fromPage(1));
  const token = mounted.ok ? Reflect.get(Object(mounted.value), 'token') : undefined;
  const joined = await life.answer(asView('panel.join', { token }), fromPanel(1));
  const value = joined.ok ? Object(joined.value) : {};
  session = String(Reflect.get(value, 'session'));
  return idOf(Reflect.get(value, 'opened'));
}

function idOf(opened: unknown): string {
  return String(Reflect.get(Object(Reflect.get(Object(opened), 'record')), 'id'));
}

const read = (questionId: string, from = fromPanel(1), body = {}) =>
  life.answer(asView('sample.read', { questionId, ...body }, session), from);

/** What the page's script gives when it is called. */
function pageGives(result: unknown): void {
  around.scripting.executeScript.mockImplementation(async (what) =>
    'func' in what ? [{ result }] : [{ result: undefined }],
  );
}

/** The calls that reached the page's script, with what it was told. */
const told = () =>
  around.scripting.executeScript.mock.calls.flatMap(([what]) =>
    'func' in what ? [Reflect.get(what, 'args')] : [],
  );

const NOTHING = { ok: true, value: {} };

beforeEach(() => {
  around = surroundings();
  life = worker(storage().vault());
  pageGives(SAMPLE);
});

describe('the page’s own sample', () => {
  test('is read in the page when its panel asks, by a script put in for it', async () => {
    const id = await open(detection(ASKED));
    expect(told()).toEqual([]);
    expect(await read(id)).toEqual({ ok: true, value: { sample: SAMPLE } });
    expect(around.scripting.executeScript).toHaveBeenCalledWith({
      target: { tabId: 1 },
      files: ['/sample.js'],
    });
    expect(told()).toEqual([[null]]);
  });

  test('is kept nowhere', async () => {
    const id = await open(detection(ASKED));
    await read(id);
    expect(JSON.stringify(await life.contexts.get(1))).not.toContain('bakers');
    const again = await life.answer(
      asView('question.open', { questionId: id }, session),
      fromPanel(1),
    );
    expect(JSON.stringify(again)).not.toContain('bakers');
  });

  test('of a list is that of the question that is open', async () => {
    await open({ ...detection(ASKED), kind: 'list', questions: LIST.map((text) => ({ text })) });
    const picked = await life.answer(
      asView('list.pick', { index: 1, text: LIST[1] }, session),
      fromPanel(1),
    );
    const id = idOf(picked.ok ? picked.value : undefined);
    expect(await read(id)).toEqual({ ok: true, value: { sample: SAMPLE } });
    expect(told()).toEqual([[{ texts: LIST, at: 1 }]]);
  });

  test('is not looked for beside a question that is not the page’s', async () => {
    await open(detection(ASKED));
    const pasted = await life.answer(
      asView('question.paste', { text: 'Why did you leave your last job?' }, session),
      fromPanel(1),
    );
    expect(await read(idOf(pasted.ok ? pasted.value : undefined))).toEqual(NOTHING);
    expect(await read(crypto.randomUUID())).toEqual(NOTHING);
    expect(told()).toEqual([]);
  });

  test('is not looked for once the page has gone on to another question', async () => {
    const id = await open(detection(ASKED));
    const next = { detection: detection('Describe a plan that went wrong.') };
    await life.answer(asPage('page.detected', next), fromPage(1));
    expect(await read(id)).toEqual(NOTHING);
    expect(told()).toEqual([]);
  });

  test.each([
    ['an object', { text: SAMPLE }],
    ['a number', 7],
    ['nothing', null],
    ['an empty text', ''],
    ['more than is read', 'x'.repeat(MAX_SAMPLE + 1)],
  ])('is none where the page’s script gives %s', async (_, result) => {
    const id = await open(detection(ASKED));
    pageGives(result);
    expect(await read(id)).toEqual(NOTHING);
    expect(told()).toHaveLength(1);
  });

  test('is none where the page takes no script', async () => {
    const id = await open(detection(ASKED));
    around.scripting.executeScript.mockRejectedValue(
      new Error('Cannot access contents of the page'),
    );
    expect(await read(id)).toEqual(NOTHING);
  });

  test('is read a bounded number of times a minute', async () => {
    const id = await open(detection(ASKED));
    for (let time = 0; time < 30; time += 1) await read(id);
    expect(told()).toHaveLength(20);
  });

  test('is not for pages, nor for a panel without a session, nor for another tab', async () => {
    const id = await open(detection(ASKED));
    const page = await life.answer(asPage('sample.read', { questionId: id }), fromPage(1));
    expect(page.ok).toBe(false);
    const asView2 = await life.answer(asView('sample.read', { questionId: id }), fromPage(1));
    expect(asView2.ok).toBe(false);
    session = 'none';
    expect((await read(id)).ok).toBe(false);
    expect(told()).toEqual([]);
    // The browser's own side panel names its tab; a tab about another question has nothing for it.
    expect(await read(id, fromNative(), { tabId: 2 })).toEqual(NOTHING);
    expect(await read(id, fromNative(), { tabId: 1 })).toEqual({
      ok: true,
      value: { sample: SAMPLE },
    });
  });
});
