import { type Mock, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing';
import * as z from 'zod/mini';
import { type Client, createClient } from '../../../lib/messaging/client';
import { viewRequests } from '../../../lib/messaging/view';
import type { Later } from '../../../lib/view/after-frame';
import { openAnswer } from '../../../lib/view/answer-session';
import { createViewEvents } from '../../../lib/view/events';
import { createJournal, type Journal } from '../../../lib/view/journal';
import { asPage, detection, surroundings, worker } from '../background/support';
import { fromBackground, fromPage, fromPanel } from '../messaging/support';
import { storage } from '../vault/support';

/** What becomes of one message. Without any of these it arrives at once, and once. */
export interface Fault {
  readonly lose?: 'request' | 'reply' | undefined;
  /** The sender never hears, instead of hearing that the port was closed. */
  readonly silent?: boolean | undefined;
  readonly twice?: boolean | undefined;
  /** Milliseconds on the way there and back; what is slower is overtaken. */
  readonly there?: number | undefined;
  readonly back?: number | undefined;
}

const forever = new Promise<never>(() => {});

/** Nothing is drawn here, so no edit waits for that. */
export const atOnce: Later = (task) => {
  task();
  return () => {};
};

type Listener = Parameters<typeof browser.runtime.onMessage.addListener>[0];

const envelope = z.object({
  contract: z.optional(z.string()),
  session: z.optional(z.string()),
  body: z.optional(z.object({ token: z.optional(z.string()) })),
});

/** The tabs of the world: a question is met in each, and a panel is open in its page. */
const TABS = [1, 2, 3];

/**
 * A real vault behind the real router, views with real sessions, and between them a transport that
 * loses, delays, doubles and reorders messages. Timers are faked by the caller.
 */
export function world() {
  // All that a view's side asks of a window. A whole DOM brings typed arrays of its own.
  vi.stubGlobal('window', new EventTarget());
  vi.stubGlobal('document', Object.assign(new EventTarget(), { hidden: false }));
  const around = surroundings();
  const store = storage();
  let vault = store.vault();
  let life = worker(vault);
  let lives = 1;
  let faults: Fault[] = [];
  let eventFaults: Fault[] = [];
  let onFault = () => {};
  const sizes: number[] = [];
  const tabOf = new Map<string, number>();
  const views = new Set<Listener>();
  const handling = new Set<Promise<unknown>>();

  vi.spyOn(browser.runtime.onMessage, 'addListener').mockImplementation((l) => void views.add(l));
  const sent: Mock<(message: unknown) => Promise<unknown>> = vi.fn((message) =>
    isEvent(message) ? publish(message) : request(message),
  );
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation((m: unknown) => sent(m));

  /** What becomes of the next message. */
  function next(queue: Fault[]): Fault {
    const fault = queue.shift() ?? {};
    if (fault.lose || fault.twice || fault.there || fault.back) onFault();
    return fault;
  }

  /** As it travels: JSON, and measured. */
  function travel(message: unknown): unknown {
    const json = JSON.stringify(message);
    sizes.push(new TextEncoder().encode(json).length);
    return JSON.parse(json);
  }

  async function publish(message: unknown): Promise<void> {
    const copy = travel(message);
    for (const view of views) {
      const fault = next(eventFaults);
      if (fault.lose) continue;
      const tell = () => void view(copy, fromBackground(), () => {});
      for (let i = 0; i < (fault.twice ? 2 : 1); i++) void wait(fault.there).then(tell);
    }
  }

  async function request(message: unknown): Promise<unknown> {
    const fault = next(faults);
    const copy = travel(message);
    await wait(fault.there);
    const mine = lives;
    if (fault.lose === 'request') return closed(fault);
    const who = sender(copy);
    const reply = handle(copy, who);
    if (fault.twice) void handle(copy, who);
    const answered = travel(await reply);
    await wait(fault.back);
    // What a dead worker would have said, nobody hears.
    if (fault.lose === 'reply' || mine !== lives) return closed(fault);
    return answered;
  }

  function handle(copy: unknown, who: Parameters<typeof life.answer>[1]) {
    const reply = life.answer(copy, who);
    handling.add(reply);
    void reply.finally(() => handling.delete(reply));
    return reply;
  }

  function sender(message: unknown) {
    const { session, body } = z.parse(envelope, message);
    return fromPanel(tabOf.get(session ?? body?.token ?? '') ?? 0);
  }

  async function openView(tabId = 1) {
    const text = 'Tell me about a launch.';
    const said = asPage('page.detected', { detection: detection(text) });
    const reply = await handle(said, fromPage(tabId));
    const mounted = z.object({ token: z.string() });
    const { token } = z.parse(mounted, reply.ok ? reply.value : undefined);
    tabOf.set(token, tabId);
    let session: string | undefined;
    const ask = createClient('view', () => session);
    let gone = false;
    const client: Client = async (entry, body) => {
      if (gone) await forever;
      const value = await ask(entry, body);
      if (gone) await forever;
      return value;
    };
    const joined = await client(viewRequests['panel.join'], { token });
    session = joined.session;
    if (session !== undefined) tabOf.set(session, tabId);
    if (!joined.opened) throw new Error('no question');
    const before = new Set(views);
    const events = createViewEvents();
    const [listener] = [...views].filter((each) => !before.has(each));
    const kept = createJournal();
    const journal: Journal = {
      ...kept,
      note: (entry) => (gone ? undefined : kept.note(entry)),
      strike: (editId) => (gone ? undefined : kept.strike(editId)),
    };
    const answer = await openAnswer(joined.opened, { client, events, journal, later: atOnce });
    return {
      ...answer,
      client,
      journal,
      text: (section = 'goal') => answer.doc.getText(section).toString(),
      type: (words: string, section = 'goal', at = answer.doc.getText(section).length) =>
        answer.doc.getText(section).insert(Math.min(at, answer.doc.getText(section).length), words),
      /** The page or the browser ends it: from now on it does and hears nothing. */
      vanish() {
        if (listener) views.delete(listener);
        gone = true;
      },
    };
  }

  return {
    ...around,
    storage: store,
    sent,
    sizes,
    openView,
    tabs: TABS,
    get life() {
      return life;
    },
    get vault() {
      return vault;
    },
    /** The worker is killed; the next message wakes another. */
    kill() {
      onFault();
      lives++;
      vault = store.vault();
      life = worker(vault);
    },
    /** What becomes of the next messages. */
    disturb(requests: readonly Fault[], events: readonly Fault[] = []) {
      faults = [...requests];
      eventFaults = [...events];
    },
    /** Has each fault told in the moment it strikes. */
    watchFaults(heard: () => void) {
      onFault = heard;
    },
    /** Until nobody waits for a time to come but views that vanished, at the latest after so much of it. */
    async settle(ms: number): Promise<void> {
      const end = Date.now() + ms;
      for (;;) {
        await turns();
        while (handling.size > 0) await Promise.all(handling);
        await turns();
        if (vi.getTimerCount() === 0 || Date.now() >= end) return;
        await vi.advanceTimersToNextTimerAsync();
      }
    },
    /** Lets time pass, and all that is under way go on. */
    async pass(ms = 0): Promise<void> {
      for (let left = ms, i = 0; left > 0 || i < 3; left -= 50, i++) {
        await turns();
        // Hashing takes real time, however little, which on a busy machine is long.
        while (handling.size > 0) await Promise.all(handling);
        await turns();
        await vi.advanceTimersByTimeAsync(Math.max(0, Math.min(50, left)));
      }
    },
  };
}
export type World = ReturnType<typeof world>;
export type View = Awaited<ReturnType<World['openView']>>;

async function turns(): Promise<void> {
  for (let turn = 0; turn < 6; turn++) await new Promise((resolve) => setImmediate(resolve));
}

/** Timers that a test moves on; the database's own, which are immediates, go on by themselves. */
export function fakeTimers(): void {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
}

export const reset = () => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  fakeBrowser.reset();
};

function isEvent(message: unknown): boolean {
  return typeof message === 'object' && message !== null && 'event' in message;
}

async function wait(ms: number | undefined): Promise<void> {
  if (ms) await new Promise((resolve) => setTimeout(resolve, ms));
}

function closed({ silent }: Fault): Promise<never> {
  if (silent) return forever;
  return Promise.reject(new Error('The message port closed before a response was received.'));
}
