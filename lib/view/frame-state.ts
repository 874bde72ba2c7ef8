import * as z from 'zod/mini';
import { type JournalEntry, journalEntrySchema } from './journal';

/**
 * What a panel's frame keeps over its own loading, in its entry of the session's history: it outlives the
 * document, no page and no other frame can read or write it, and it needs neither the extension's API,
 * which a cut-off panel no longer has, nor storage, which is refused in frames where the user blocks
 * third-party cookies.
 */
export interface FrameState {
  /** How often in a row this frame started the extension anew. */
  readonly restarts: number;
  /** What the vault had not acknowledged when the extension was reloaded under this frame. */
  readonly unsent: readonly JournalEntry[];
}

const stateSchema = z.object({
  restarts: z.number(),
  unsent: z.array(journalEntrySchema),
});

/** What this frame kept; nothing where it kept nothing. */
export function readFrameState(): FrameState {
  const state = z.safeParse(stateSchema, history.state);
  return state.success ? state.data : { restarts: 0, unsent: [] };
}

/**
 * Keeps a part of the state, and leaves the other as it is.
 * @throws DOMException where the browser takes no more
 */
export function keepInFrame(part: Partial<FrameState>): void {
  history.replaceState({ ...readFrameState(), ...part }, '');
}
