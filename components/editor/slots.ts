import { EditorSelection, Prec, type Range, RangeSet } from '@codemirror/state';
import {
  Decoration,
  type DecorationSet,
  EditorView,
  keymap,
  ViewPlugin,
  type ViewUpdate,
} from '@codemirror/view';
import { activeSlot, leaveSlot, slotBeside, slotState, slotsIn } from './slotState';

/** Template slots in the editor: marked, gone through with Tab, selected whole on a click. */

const plain = Decoration.mark({ class: 'cm-slot' });
const current = Decoration.mark({ class: 'cm-slot cm-slot-active' });

function decorate(view: EditorView): DecorationSet {
  const active = activeSlot(view.state);
  const marks: Range<Decoration>[] = [];
  for (const slot of slotsIn(view.state)) {
    const mark = view.hasFocus && active?.from === slot.from ? current : plain;
    marks.push(mark.range(slot.from, slot.to));
  }
  return RangeSet.of(marks);
}

const slotMarks = ViewPlugin.fromClass(
  class {
    decorations: DecorationSet;
    constructor(view: EditorView) {
      this.decorations = decorate(view);
    }
    update(update: ViewUpdate) {
      if (update.docChanged || update.selectionSet || update.focusChanged) {
        this.decorations = decorate(update.view);
      }
    }
  },
  { decorations: (plugin) => plugin.decorations },
);

export function selectSlot(view: EditorView, slot: { from: number; to: number }): void {
  view.dispatch({
    selection: EditorSelection.range(slot.from, slot.to),
    scrollIntoView: true,
    userEvent: 'select.slot',
  });
}

function go(direction: 1 | -1) {
  return (view: EditorView): boolean => {
    const active = activeSlot(view.state);
    const next = active && slotBeside(view.state, active, direction);
    if (!next) return false;
    selectSlot(view, next);
    return true;
  };
}

function leave(view: EditorView): boolean {
  const active = activeSlot(view.state);
  if (!active) return false;
  view.dispatch({
    selection: EditorSelection.cursor(active.to),
    effects: leaveSlot.of(null),
    userEvent: 'select.slot',
  });
  return true;
}

/** Selects the first slot after the cursor, or else the first of all. */
export function goToNextGap(view: EditorView): void {
  const slots = slotsIn(view.state);
  const next =
    slots.find((slot) => slot.from >= view.state.selection.main.to) ??
    slots.find((slot) => slot.from !== activeSlot(view.state)?.from) ??
    slots[0];
  view.focus();
  if (next) selectSlot(view, next);
}

/** A click into a slot selects it, ready to be typed over; a second one places the cursor. */
function selectOnClick() {
  let activeBefore: number | undefined;
  return EditorView.domEventHandlers({
    mousedown(_event, view) {
      activeBefore = activeSlot(view.state)?.from;
      return false;
    },
    click(_event, view) {
      const active = activeSlot(view.state);
      if (!view.state.selection.main.empty || !active || active.from === activeBefore) return false;
      const slot = slotsIn(view.state).find(({ from }) => from === active.from);
      if (slot) selectSlot(view, slot);
      return false;
    },
  });
}

export const slots = () => [
  slotState,
  slotMarks,
  selectOnClick(),
  EditorView.focusChangeEffect.of((_state, focusing) => (focusing ? null : leaveSlot.of(null))),
  Prec.high(
    keymap.of([
      { key: 'Tab', run: go(1), shift: go(-1) },
      { key: 'Escape', run: leave },
    ]),
  ),
];
