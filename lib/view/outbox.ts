import { toBase64 } from 'lib0/buffer';
import { mergeUpdates } from 'yjs';
import type { Client } from '../messaging/client';
import { OrphanedError, RequestError } from '../messaging/envelope';
import { UNSENT_LOCK } from '../messaging/limits';
import type { Committed } from '../messaging/view';
import type { Journal } from './journal';
import { createObservable } from './observable';
import { isRepeatable, sendEdit } from './sender';
import type { Observable, SaveState } from './services';

/** After an edit went unanswered or was refused for now: the waits before it is sent again. */
const RETRY_MS = [0, 100, 400, 1_000, 2_000, 5_000];

/** From this try on the user is told that the last ones failed. */
const TELL_AFTER_TRIES = 3;

/** What one answer's view has not had acknowledged yet, and the state of saving it. */
export interface Outbox {
  readonly save: Observable<SaveState>;
  /** Takes one local update; it is on its way when this returns. */
  add(update: Uint8Array): void;
  /** Sends now instead of after a wait; resolves once all is acknowledged or a try has failed. */
  flush(): Promise<void>;
  /** Ends the waiting for further tries. */
  stop(): void;
}

/**
 * Batching: an edit is sent at once, in the task it was made in (the batching delay is 0 ms); what
 * is typed while one is on its way goes together in the next. One edit is on its way at a time, and
 * it keeps its id until it is acknowledged, so that a repetition is recognized.
 */
export function createOutbox(parts: {
  client: Client;
  journal: Journal;
  questionId: string;
  onCommitted(committed: Committed): void;
}): Outbox {
  const { client, journal, questionId } = parts;
  const save = createObservable<SaveState>({ kind: 'saved' });
  let waiting: { update: Uint8Array; key: string }[] = [];
  let running: Promise<void> | undefined;
  let wake: (() => void) | undefined;
  const tried: (() => void)[] = [];
  let stopped = false;
  let release: (() => void) | undefined;

  function hold(): void {
    if (release) return;
    const until = new Promise<void>((resolve) => {
      release = resolve;
    });
    void navigator.locks.request(UNSENT_LOCK, { mode: 'shared' }, () => until);
  }

  async function run(): Promise<void> {
    while (waiting.length > 0 && !stopped) {
      const batch = waiting;
      waiting = [];
      const update = mergeUpdates(batch.map((each) => each.update));
      const done = await deliver({ questionId, editId: crypto.randomUUID(), update });
      if (!done) {
        waiting = [...batch, ...waiting];
        return;
      }
      journal.strike(batch.map(({ key }) => key));
    }
    if (waiting.length > 0) return;
    save.set({ kind: 'saved' });
    release?.();
    release = undefined;
  }

  /** Sends one edit until it is acknowledged; false when that can no longer happen. */
  async function deliver(edit: { questionId: string; editId: string; update: Uint8Array }) {
    for (let tries = 0; ; tries++) {
      try {
        parts.onCommitted(await sendEdit(client, edit));
        return true;
      } catch (error) {
        if (error instanceof OrphanedError) {
          save.set({ kind: 'orphaned', unsent: true });
          return false;
        }
        if (!isRepeatable(error) || isFull(error) || tries + 1 >= TELL_AFTER_TRIES) {
          save.set({ kind: 'failed', reason: reasonOf(error) });
        }
        for (const resolve of tried.splice(0)) resolve();
        if (stopped) return false;
        await pause(RETRY_MS[Math.min(tries, RETRY_MS.length - 1)] ?? 0);
      }
    }
  }

  function pause(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, ms);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  function start(): void {
    running ??= run().finally(() => {
      running = undefined;
      for (const resolve of tried.splice(0)) resolve();
    });
  }

  return {
    save,
    add(update) {
      const key = journal.note(questionId, toBase64(update));
      waiting.push({ update, key });
      if (save.get().kind === 'saved') save.set({ kind: 'saving' });
      hold();
      start();
    },
    async flush() {
      if (!running && waiting.length === 0) return;
      wake?.();
      start();
      await new Promise<void>((resolve) => tried.push(resolve));
    },
    stop() {
      stopped = true;
      wake?.();
    },
  };
}

function isFull(error: unknown): boolean {
  return error instanceof RequestError && error.code === 'storage-full';
}

/** A short phrase that follows "Not saved: ". */
function reasonOf(error: unknown): string {
  if (error instanceof RequestError) {
    return error.code === 'storage-full' ? 'storage is full' : error.message;
  }
  return 'the background does not answer; trying again';
}
