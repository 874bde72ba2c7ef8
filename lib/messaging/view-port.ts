import { type Browser, browser } from 'wxt/browser';
import * as z from 'zod/mini';
import type { Reply } from './envelope';
import type { Transport } from './send';

/**
 * The line on which a view's requests travel: a port that stays open, since a single message opens
 * and closes a channel of its own and takes a millisecond longer each time (measured), and every key
 * is a request. The router on the other end is the same, sender check and all.
 */
const NAME = 'view';

const questionSchema = z.object({ id: z.int(), request: z.unknown() });
const answerSchema = z.object({ id: z.int(), reply: z.unknown() });

type Port = Browser.runtime.Port;

interface Waiting {
  resolve(reply: unknown): void;
  reject(error: Error): void;
}

/**
 * Opens a line, now and again whenever it was cut: a worker that dies cuts it, and what it had not
 * answered by then is rejected at once. The next request wakes it.
 */
export function createViewPort(): Transport {
  const waiting = new Map<number, Waiting>();
  let port: Port | undefined;
  let last = 0;

  function connect(): Port {
    const opened = browser.runtime.connect({ name: NAME });
    opened.onMessage.addListener((message: unknown) => {
      const answer = z.safeParse(answerSchema, message);
      if (!answer.success) return;
      const { id, reply } = answer.data;
      waiting.get(id)?.resolve(reply);
      waiting.delete(id);
    });
    opened.onDisconnect.addListener(cut);
    return opened;
  }

  function cut(): void {
    port = undefined;
    const left = [...waiting.values()];
    waiting.clear();
    for (const { reject } of left) reject(new Error('The background was stopped'));
  }

  return (request) =>
    new Promise((resolve, reject) => {
      last += 1;
      waiting.set(last, { resolve, reject });
      try {
        port ??= connect();
        port.postMessage({ id: last, request });
      } catch {
        cut();
      }
    });
}

/**
 * Answers what comes on such a line. Any script of ours could open one: who may ask for what is for
 * `answer` to decide, by the port's sender. A port of another name, and whatever is no request, is cut.
 */
export function serveViewPort(
  port: Port,
  answer: (request: unknown, sender: Browser.runtime.MessageSender) => Promise<Reply>,
): void {
  const { name, sender } = port;
  if (name !== NAME || !sender) {
    port.disconnect();
    return;
  }
  let isOpen = true;
  port.onDisconnect.addListener(() => {
    isOpen = false;
  });
  port.onMessage.addListener(async (message: unknown) => {
    const question = z.safeParse(questionSchema, message);
    if (!question.success) {
      port.disconnect();
      return;
    }
    const { id, request } = question.data;
    const reply = await answer(request, sender);
    if (isOpen) port.postMessage({ id, reply });
  });
}
