import { mergeUpdates } from 'yjs';
import type { DetectedQuestion } from '../detection/detection';
import { toBase64 } from '../messaging/base64';
import type { Client } from '../messaging/client';
import { OrphanedError, RequestError } from '../messaging/envelope';
import { randomHex } from '../messaging/random';
import type { Committed } from '../messaging/view';
import { afterFrame, type Later } from './after-frame';
import type { Journal, JournalEntry } from './journal';
import { createObservable } from './observable';
import { isRepeatable, sendEdit } from './sender';
import { type Observable, type SaveState, STORAGE_FULL } from './services';

/** After an edit went unanswered or was refused for now: the waits before it is sent again, in milliseconds. */
const RETRY_MS = [0, 100, 400, 1_000, 2_000, 5_000];

/**
 * After an edit was refused for good, as far as anyone can tell: the waits before it is tried all the
 * same, in milliseconds. A newer worker may take it; the user can ask for a try at any time.
 */
const REFUSED_RETRY_MS = [5_000, 60_000, 600_000];

/** From this try on the user is told that the last ones failed. */
const TELL_AFTER_TRIES = 3;

/** An edit not acknowledged by then goes into the journal; most are acknowledged in a few ms. */
const NOTE_AFTER_MS = 40;

interface Edit {
  readonly editId: string;
  readonly update: Uint8Array;
}

/** What one answer's view has not had acknowledged yet, and the state of saving it. */
export interface Outbox {
  readonly save: Observable<SaveState>;
  /** Takes one local update; it is on its way when the frame is drawn that shows it. */
  add(update: Uint8Array): void;
  /** Sends now instead of after a wait; resolves once all is acknowledged or a try has failed. */
  flush(): Promise<void>;
  /** The view may end any moment: notes all that is not acknowledged in the journal. */
  note(): void;
  /** All that is not acknowledged, oldest first. */
  unsent(): JournalEntry[];
  /** Whether the vault's last word on any of that was a refusal, a full disk for one. */
  isRefused(): boolean;
}

/**
 * Batching: an edit is sent once the frame that shows it is drawn (`after-frame.ts`), so that the letter
 * never waits for its saving; what is typed in one frame, or while an edit is on its way, goes together. One edit is on its way at a time, and
 * it keeps its id until it is acknowledged, so that a repetition is recognized.
 */
export function createOutbox(parts: {
  client: Client;
  journal: Journal;
  questionId: string;
  /** For the journal, whose reader may find that the vault no longer knows the id. */
  question?: DetectedQuestion;
  onCommitted(committed: Committed): void;
  /**
   * The vault no longer knows the question (never written to, it was swept away after a week, or the
   * database was lost): has it taken in again, and gives its id and the whole of the answer.
   */
  takeInAgain(): Promise<{ questionId: string; update: Uint8Array }>;
  /** When an edit that has no other before it is sent. */
  later?: Later;
}): Outbox {
  const { client, journal, question, later = afterFrame } = parts;
  let { questionId } = parts;
  const save = createObservable<SaveState>({ kind: 'saved' });
  let waiting: Uint8Array[] = [];
  // Noted before their turn came: they keep the id under which they stand in the journal.
  const noted: Edit[] = [];
  let sending: Edit | undefined;
  let running = false;
  let due = false;
  let refused = false;
  let callOff = () => {};
  let wake: (() => void) | undefined;
  const tried: (() => void)[] = [];

  function take(): Edit | undefined {
    return noted.shift() ?? merge();
  }

  function merge(): Edit | undefined {
    if (waiting.length === 0) return undefined;
    const update = mergeUpdates(waiting);
    waiting = [];
    return { editId: randomHex(16), update };
  }

  async function run(): Promise<void> {
    if (due) callOff();
    due = false;
    running = true;
    for (;;) {
      sending ??= take();
      if (!sending) break;
      if (!(await deliver(sending))) break;
      journal.strike(sending.editId);
      sending = undefined;
    }
    running = false;
    if (!sending) save.set({ kind: 'saved' });
    settleTries();
  }

  /** Sends one edit until it is acknowledged; false when that can no longer happen here. */
  async function deliver(first: Edit): Promise<boolean> {
    let edit = first;
    const timer = setTimeout(() => noteEdit(edit), NOTE_AFTER_MS);
    let refusals = 0;
    try {
      for (let tries = 0; ; tries++) {
        try {
          parts.onCommitted(await sendEdit(client, { questionId, ...edit }));
          refused = false;
          return true;
        } catch (error) {
          if (error instanceof OrphanedError) {
            save.set({ kind: 'orphaned', unsent: true });
            return false;
          }
          refused = error instanceof RequestError;
          tell(error, tries);
          settleTries();
          const whole = isUnknown(error) ? await takeInAgain(edit) : undefined;
          // From now on this is what is sent, and sent again: a part of it alone would be a torso there.
          if (whole) {
            edit = sending = whole;
            noteEdit(whole);
          }
          await pause(isFinal(error) ? at(REFUSED_RETRY_MS, refusals++) : at(RETRY_MS, tries));
        }
      }
    } finally {
      clearTimeout(timer);
    }
  }

  /** The edit as part of the whole answer, from now on under the question's new id; undefined if that failed. */
  async function takeInAgain({ editId }: Edit): Promise<Edit | undefined> {
    try {
      const { questionId: id, update } = await parts.takeInAgain();
      questionId = id;
      return { editId, update };
    } catch {
      return undefined;
    }
  }

  /** One dead worker is nothing to speak of; a refusal, or several tries without an answer, is. */
  function tell(error: unknown, tries: number): void {
    if (!isRepeatable(error) || isFull(error) || tries + 1 >= TELL_AFTER_TRIES) {
      save.set({ kind: 'failed', reason: reasonOf(error) });
    }
  }

  function entryOf({ editId, update }: Edit): JournalEntry {
    return {
      questionId,
      ...(question && { question }),
      editId,
      update: toBase64(update),
      at: Date.now(),
    };
  }

  function noteEdit(edit: Edit): void {
    journal.note(entryOf(edit));
  }

  /** Gives what waits its turn an id, and returns it, if there is any. */
  function queueRest(): Edit | undefined {
    const rest = merge();
    if (rest) noted.push(rest);
    return rest;
  }

  const held = () => (sending ? [sending, ...noted] : noted);

  function pause(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, ms);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  function settleTries(): void {
    for (const resolve of tried.splice(0)) resolve();
  }

  return {
    save,
    add(update) {
      waiting.push(update);
      if (save.get().kind === 'saved') save.set({ kind: 'saving' });
      if (!running && !due) {
        due = true;
        callOff = later(() => void run());
      }
    },
    flush() {
      const nothing = !sending && noted.length === 0 && waiting.length === 0;
      if (!running && nothing) return Promise.resolve();
      const done = new Promise<void>((resolve) => tried.push(resolve));
      wake?.();
      if (!running) void run();
      return done;
    },
    note() {
      const rest = queueRest();
      for (const edit of held()) noteEdit(edit);
      if (!rest) return;
      // Sent past the queue: there may be no later.
      sendEdit(client, { questionId, ...rest }).then(
        () => journal.strike(rest.editId),
        () => {},
      );
    },
    unsent() {
      queueRest();
      return held().map(entryOf);
    },
    isRefused: () => refused,
  };
}

/** Refused, and the same edit would be refused again. */
function isFinal(error: unknown): boolean {
  return error instanceof RequestError && !isRepeatable(error) && !isUnknown(error);
}

/** One of growing waits; the last one from then on. */
function at(waits: readonly number[], index: number): number {
  return waits[Math.min(index, waits.length - 1)] ?? 0;
}

function isUnknown(error: unknown): boolean {
  return error instanceof RequestError && error.code === 'not-found';
}

function isFull(error: unknown): boolean {
  return error instanceof RequestError && error.code === 'storage-full';
}

/** A short phrase that follows "Not saved: ". */
function reasonOf(error: unknown): string {
  if (error instanceof RequestError) {
    if (isFull(error)) return STORAGE_FULL;
    // What a schema has to say goes on over several lines.
    const [words = ''] = error.message.split('\n');
    return isFinal(error) ? `${words}; copy your text` : words;
  }
  return 'the background does not answer; trying again';
}
