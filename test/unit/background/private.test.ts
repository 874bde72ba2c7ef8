import { beforeEach, expect, test, vi } from 'vitest';
import * as z from 'zod/mini';
import { joinedSchema } from '../../../lib/messaging/view';
import { fromNative, fromPage, fromPanel } from '../messaging/support';
import { storage } from '../vault/support';
import { asPage, asView, detection, surroundings, worker } from './support';

const Q1 = 'Tell me about a launch.';

let store: ReturnType<typeof storage>;
let life: ReturnType<typeof worker>;

beforeEach(() => {
  surroundings();
  store = storage();
  life = worker(store.vault());
});

async function ask(message: unknown, sender = fromPage()) {
  const reply = await life.answer(message, sender);
  if (!reply.ok) throw new Error(`${reply.code}: ${reply.message}`);
  return reply.value;
}

const mount = async (name: string, body: unknown = {}) =>
  z.parse(z.object({ token: z.optional(z.string()) }), await ask(asPage(name, body)));

const join = async (token: string | undefined) =>
  z.parse(joinedSchema, await ask(asView('panel.join', { token }), fromPanel()));

test('the side panel of a private window is not let in', async () => {
  const joining = () => life.answer(asView('panel.join', { windowId: 4 }), fromNative());
  expect(await joining()).toMatchObject({ ok: true });
  life.mayRunIn.mockResolvedValue(false);
  expect(await joining()).toMatchObject({ ok: false, code: 'forbidden' });
  expect(life.mayRunIn).toHaveBeenLastCalledWith(4);
});

test('where the browser keeps nothing a question opens for the view alone, the same each time', async () => {
  vi.spyOn(store.indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('No', 'InvalidStateError');
  });
  const { token } = await mount('page.detected', { detection: detection(Q1) });
  const { opened } = await join(token);
  expect(opened).toMatchObject({ unkept: true, record: { question: { text: Q1 } } });
  const { session } = await join((await mount('page.open')).token);
  const pasted = await ask(asView('question.paste', { text: Q1 }, session), fromPanel());
  expect(pasted).toMatchObject({ unkept: true, record: { id: opened?.record.id } });
});
