import * as Y from 'yjs';
import type { Client } from '../messaging/client';
import { OrphanedError } from '../messaging/envelope';
import { isOrphaned } from '../messaging/send';
import { type Opened, type ViewEvent, viewRequests } from '../messaging/view';
import type { Later } from './after-frame';
import { carry } from './carry';
import type { ViewEvents } from './events';
import type { Journal } from './journal';
import { createObservable } from './observable';
import { createOutbox } from './outbox';
import { createRowJoiner } from './row-joiner';
import { isRepeatable, withTimeout } from './sender';
import type { AnswerSession, SaveState } from './services';
import { openUnkept } from './unkept-session';

/** Marks what came from the vault, so that it is not sent back to it. */
const FROM_VAULT = Symbol('from the vault');

/** The waits before rows that did not come are asked for again, in milliseconds. */
const PULL_AGAIN_MS = [0, 100, 1_000, 5_000];

/**
 * Opens an answer in this view: fetches the rest of its rows, then keeps the working copy and the
 * vault in step. Edits go out through the outbox; what others commit comes in as events. A gap in
 * the sequence numbers, a return from the back-forward cache or from another tab means that events
 * may have been missed, and the rows since are pulled.
 */
export async function openAnswer(
  opened: Opened,
  parts: { client: Client; events: ViewEvents; journal: Journal; later?: Later },
): Promise<AnswerSession> {
  const { client, events, journal, later } = parts;
  const { record } = opened;
  if (opened.unkept) return openUnkept(opened);
  let questionId = record.id;
  const doc = new Y.Doc();
  const join = createRowJoiner((update) => {
    try {
      Y.applyUpdate(doc, update, FROM_VAULT);
    } catch (error) {
      // As in the vault, a damaged row costs none of the others.
      console.warn('[sidestory] A row of this answer cannot be read', error);
    }
  });
  let lastSeq = 0;
  let pulling: Promise<void> | undefined;
  let again = false;
  const ending = new AbortController();

  function take(rows: Opened['page']['rows']): void {
    for (const row of rows) {
      join(row);
      lastSeq = Math.max(lastSeq, row.seq);
    }
  }

  async function pullAll(): Promise<void> {
    for (let more = true; more; ) {
      const body = { questionId, after: lastSeq };
      const page = await withTimeout(client(viewRequests['answer.pull'], body));
      if (ending.signal.aborted) return;
      take(page.rows);
      more = page.more;
    }
  }

  /** The same until it is answered, since nothing else may come that shows the gap. */
  async function pullUntilAnswered(): Promise<void> {
    for (let tries = 0; !ending.signal.aborted; tries++) {
      try {
        return await pullAll();
      } catch (error) {
        noteOrphan(error);
        if (!isRepeatable(error)) return;
        const wait = PULL_AGAIN_MS[Math.min(tries, PULL_AGAIN_MS.length - 1)];
        await new Promise((resolve) => setTimeout(resolve, wait));
      }
    }
  }

  /** Fetches what was missed; one fetch at a time, and once more if another was asked for. */
  function pull(): Promise<void> {
    again = pulling !== undefined;
    pulling ??= pullUntilAnswered().finally(() => {
      pulling = undefined;
      if (again) void pull();
    });
    return pulling;
  }

  const outbox = createOutbox({
    client,
    journal,
    questionId,
    question: record.question,
    ...(later && { later }),
    onCommitted({ seq, previousSeq }) {
      if (previousSeq > lastSeq) void pull();
      else lastSeq = Math.max(lastSeq, seq);
    },
    async takeInAgain() {
      const { question } = record;
      const again = await client(viewRequests['question.again'], { question });
      questionId = again.record.id;
      lastSeq = 0;
      take(again.page.rows);
      if (again.page.more) void pull();
      return { questionId, update: Y.encodeStateAsUpdate(doc) };
    },
  });
  // Once known to be cut off, this view stays so; what it still holds is told apart at that moment.
  const orphaned = createObservable<SaveState | undefined>(undefined);

  function noteOrphan(error: unknown): void {
    if (!(error instanceof OrphanedError)) return;
    const unsent = outbox.save.get().kind !== 'saved';
    orphaned.set({ kind: 'orphaned', unsent });
  }

  doc.on('update', (update: Uint8Array, origin: unknown) => {
    if (origin === FROM_VAULT) return;
    outbox.add(update);
    // Typed after the view was found to be cut off: now it does hold something unsent.
    if (orphaned.get()) noteOrphan(new OrphanedError());
  });

  function hear(event: ViewEvent): void {
    if (event.event === 'flush') {
      outbox.note();
      void outbox.flush();
    }
    // What was acknowledged after the last copy is lost there, and here still.
    if (event.event === 'vault.changed' && event.restored) {
      outbox.add(Y.encodeStateAsUpdate(doc));
      void pull();
    }
    if (event.event !== 'answer.updated' || event.questionId !== questionId) return;
    if (event.seq <= lastSeq) return;
    if (event.previousSeq > lastSeq || !event.rows) void pull();
    else take(event.rows);
  }
  const unlisten = events.listen(hear);

  take(opened.page.rows);
  // Also where these were all: others may have been committed before this view listened.
  const rest = pull();
  if (opened.page.more) await rest;

  function lookAgain(): void {
    if (isOrphaned()) noteOrphan(new OrphanedError());
    else void pull();
  }
  const { signal } = ending;
  document.addEventListener(
    'visibilitychange',
    () => (document.hidden ? outbox.note() : lookAgain()),
    { signal },
  );
  window.addEventListener('pagehide', () => outbox.note(), { signal });
  window.addEventListener('pageshow', (event) => event.persisted && lookAgain(), { signal });
  window.addEventListener('focus', lookAgain, { signal });
  // The new version's content script nudges the frame it finds by a change of its size.
  const nudged = () => isOrphaned() && noteOrphan(new OrphanedError());
  for (const type of ['resize', 'pointerdown', 'keydown']) {
    window.addEventListener(type, nudged, { signal });
  }

  return {
    record,
    doc,
    save: {
      get: () => orphaned.get() ?? outbox.save.get(),
      subscribe(listener) {
        const ends = [orphaned.subscribe(listener), outbox.save.subscribe(listener)];
        return () => {
          for (const end of ends) end();
        };
      },
    },
    flush: () => outbox.flush(),
    carry: () => !outbox.isRefused() && carry(outbox.unsent()),
    close() {
      outbox.note();
      // What the vault does not take now is sent again for as long as this document lives.
      void outbox.flush();
      unlisten();
      ending.abort();
    },
  };
}
