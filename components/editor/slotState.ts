import { type EditorState, StateEffect, StateField, type Transaction } from '@codemirror/state';
import { findSlots, type Slot } from '../../lib/guidance/slots';

/**
 * Which template slot is active. One is active while the selection lies in it, or while the words
 * that replaced it are being typed; then Tab goes on to the next one, as in a form.
 */

export interface Range {
  readonly from: number;
  readonly to: number;
}

/** Ends an active slot, without touching text or selection. */
export const leaveSlot = StateEffect.define<null>();

const foundSlots = StateField.define<readonly Slot[]>({
  create: (state) => findSlots(state.doc.toString()),
  update: (slots, transaction) =>
    transaction.docChanged ? findSlots(transaction.newDoc.toString()) : slots,
});

export function slotsIn(state: EditorState): readonly Slot[] {
  return state.field(foundSlots);
}

function slotAtSelection(state: EditorState): Slot | null {
  const { from, to, empty } = state.selection.main;
  const inside = (slot: Slot) =>
    empty ? slot.from < from && from < slot.to : slot.from <= from && to <= slot.to;
  return slotsIn(state).find(inside) ?? null;
}

function replacedBy(transaction: Transaction, range: Range): Range {
  return {
    from: transaction.changes.mapPos(range.from, -1),
    to: transaction.changes.mapPos(range.to, 1),
  };
}

/** The words being typed where a slot was. */
const filling = StateField.define<Range | null>({
  create: () => null,
  update(range, transaction) {
    if (transaction.effects.some((effect) => effect.is(leaveSlot))) return null;
    if (!transaction.docChanged && !transaction.selection) return range;
    const before = transaction.startState;
    const typed = transaction.isUserEvent('input') || transaction.isUserEvent('delete');
    const start = range ?? (typed && transaction.docChanged ? slotAtSelection(before) : null);
    if (!start) return null;
    const now = replacedBy(transaction, start);
    const { from, to } = transaction.newSelection.main;
    return now.from <= from && to <= now.to ? now : null;
  },
});

/** The range of the active slot, or null. */
export function activeSlot(state: EditorState): Range | null {
  return slotAtSelection(state) ?? state.field(filling);
}

/** The slot to go to next from `position`, or the one before it. */
export function slotBeside(state: EditorState, active: Range, direction: 1 | -1): Slot | null {
  const slots = slotsIn(state);
  return direction === 1
    ? (slots.find((slot) => slot.from >= active.to) ?? null)
    : (slots.findLast((slot) => slot.to <= active.from) ?? null);
}

export const slotState = [foundSlots, filling];
