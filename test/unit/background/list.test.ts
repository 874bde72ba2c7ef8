import { beforeEach, describe, expect, test } from 'vitest';
import type { Detection } from '../../../lib/detection/detection';
import { fromPage, fromPanel } from '../messaging/support';
import { storage } from '../vault/support';
import { asPage, asView, surroundings, worker } from './support';

const TEXTS = ['Tell me about a failure.', 'Why do you want this job?', 'Describe a conflict.'];

const detection: Detection = {
  kind: 'list',
  site: 'generic',
  reasons: ['Three sentences are worded as questions.'],
  questions: TEXTS.map((text) => ({ text })),
};

let life: ReturnType<typeof worker>;
let vault: ReturnType<ReturnType<typeof storage>['vault']>;
let session: string;

async function ask(name: string, body: object): Promise<unknown> {
  const reply = await life.answer(asView(name, body, session), fromPanel(1));
  if (!reply.ok) throw new Error(reply.code);
  return reply.value;
}

beforeEach(async () => {
  surroundings();
  vault = storage().vault();
  life = worker(vault);
  const mounted = await life.answer(asPage('page.detected', { detection }), fromPage(1));
  expect(mounted).toMatchObject({ ok: true, value: { view: 'panel' } });
  const token = mounted.ok ? Reflect.get(Object(mounted.value), 'token') : undefined;
  const joined = await life.answer(asView('panel.join', { token }), fromPanel(1));
  expect(joined).toMatchObject({ ok: true, value: { opened: null, isList: true } });
  session = joined.ok ? String(Reflect.get(Object(joined.value), 'session')) : '';
});

describe('a page that lists questions', () => {
  test('shows them in order, none of them in the vault before the user acts', async () => {
    expect(await ask('list.show', {})).toMatchObject({
      list: TEXTS.map((text) => ({ text, words: 0, covered: 0, kept: false })),
    });
    for (const text of TEXTS) expect(await vault.findQuestion(text)).toBeUndefined();
  });

  test('opens the one that is picked, and that one again in a new frame', async () => {
    expect(await ask('list.pick', { index: 1 })).toMatchObject({
      record: { question: { text: TEXTS[1] } },
    });
    const context = await life.contexts.get(1);
    expect(context?.questionId).toBe((await vault.findQuestion(TEXTS[1] ?? ''))?.id);
    expect(context?.list).toHaveLength(3);
  });

  test('captures all of them', async () => {
    expect(await ask('list.capture', {})).toMatchObject({
      list: TEXTS.map((text) => ({ text, kept: true })),
    });
    for (const text of TEXTS) expect((await vault.findQuestion(text))?.keptAt).toBeDefined();
  });

  test('refuses a place that it does not have', async () => {
    await expect(ask('list.pick', { index: 3 })).rejects.toThrow('not-found');
  });
});
