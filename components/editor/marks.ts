import { type Range, StateEffect, StateField } from '@codemirror/state';
import {
  Decoration,
  type DecorationSet,
  EditorView,
  hoverTooltip,
  keymap,
  showTooltip,
  type Tooltip,
  tooltips,
} from '@codemirror/view';

/** Words in the editor that something is to be said of: underlined, with a note on hover or by key. */

export interface Mark {
  readonly from: number;
  readonly to: number;
  /** What is said of them, a sentence a line. */
  readonly note: readonly string[];
}

const setMarks = StateEffect.define<readonly Mark[]>();
const openNote = StateEffect.define<Mark | null>();

/** The key that opens the note on the words at the cursor. */
export const NOTE_KEY = 'Alt-Enter';

function underline(mark: Mark): Range<Decoration> {
  return Decoration.mark({ class: 'cm-remark', mark }).range(mark.from, mark.to);
}

// Between two readings of the draft the marks move with the text, and go where their words go.
const marks = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(set, transaction) {
    let now = set.map(transaction.changes);
    for (const effect of transaction.effects) {
      if (!effect.is(setMarks)) continue;
      const { length } = transaction.newDoc;
      const inside = effect.value.filter(({ from, to }) => from < to && to <= length);
      now = Decoration.set(inside.map(underline), true);
    }
    return now;
  },
  provide: (field) => EditorView.decorations.from(field),
});

function markAt(view: EditorView, position: number): Mark | null {
  let found: Mark | null = null;
  view.state.field(marks).between(position, position, (from, to, { spec }) => {
    const { note }: Mark = spec.mark;
    // The innermost one, where several lie over each other.
    if (!found || to - from < found.to - found.from) found = { from, to, note };
  });
  return found;
}

function tooltip(mark: Mark): Tooltip {
  return {
    pos: mark.from,
    end: mark.to,
    above: true,
    create() {
      const dom = document.createElement('div');
      dom.className = 'cm-note';
      dom.setAttribute('role', 'tooltip');
      for (const sentence of mark.note) {
        const line = dom.appendChild(document.createElement('p'));
        line.textContent = sentence;
      }
      return { dom };
    },
  };
}

const opened = StateField.define<Mark | null>({
  create: () => null,
  update(open, transaction) {
    for (const effect of transaction.effects) if (effect.is(openNote)) return effect.value;
    return transaction.docChanged || transaction.selection ? null : open;
  },
  provide: (field) => showTooltip.from(field, (mark) => mark && tooltip(mark)),
});

function open(view: EditorView): boolean {
  const mark = markAt(view, view.state.selection.main.head);
  if (!mark) return false;
  view.dispatch({ effects: openNote.of(mark) });
  return true;
}

function close(view: EditorView): boolean {
  if (!view.state.field(opened)) return false;
  view.dispatch({ effects: openNote.of(null) });
  return true;
}

/** Notes keep this far off the window's edge: CSS pixels. */
const EDGE = 8;

export const remarks = () => [
  marks,
  opened,
  tooltips({
    tooltipSpace: ({ dom: { ownerDocument } }) => {
      const { clientWidth, clientHeight } = ownerDocument.documentElement;
      return { left: EDGE, top: EDGE, right: clientWidth - EDGE, bottom: clientHeight - EDGE };
    },
  }),
  hoverTooltip((view, position) => {
    const mark = markAt(view, position);
    return mark && tooltip(mark);
  }),
  keymap.of([
    { key: NOTE_KEY, run: open },
    { key: 'Escape', run: close },
  ]),
];

/** Shows these marks instead of those before. */
export function showMarks(view: EditorView, next: readonly Mark[]): void {
  view.dispatch({ effects: setMarks.of(next) });
}

/** Selects the words from one offset to another, and brings them into view. */
export function selectWords(view: EditorView, from: number, to: number): void {
  const { length } = view.state.doc;
  view.focus();
  view.dispatch({
    selection: { anchor: Math.min(from, length), head: Math.min(to, length) },
    scrollIntoView: true,
    userEvent: 'select',
  });
}
