import { EditorSelection, type Extension, findClusterBreak, Prec } from '@codemirror/state';
import { EditorView, type KeyBinding, keymap } from '@codemirror/view';
import type * as Y from 'yjs';

/**
 * The few keys a plain text needs of us; the rest (arrows, words, Home, End) the browser does well.
 * @codemirror/commands would bring the language package along, a fifth of the panel's first paint.
 */

function insertNewline(view: EditorView): boolean {
  if (view.state.readOnly) return false;
  view.dispatch(view.state.replaceSelection('\n'), {
    scrollIntoView: true,
    userEvent: 'input.type',
  });
  return true;
}

/** Deletes the selection, or one character as the reader sees it (an emoji is one). */
function deleteCharacter(forward: boolean) {
  return (view: EditorView): boolean => {
    const { state } = view;
    if (state.readOnly) return false;
    let { from, to } = state.selection.main;
    if (from === to) {
      const line = state.doc.lineAt(from);
      const inLine = findClusterBreak(line.text, from - line.from, forward) + line.from;
      const target = inLine !== from ? inLine : from + (forward ? 1 : -1);
      if (target < 0 || target > state.doc.length) return true;
      from = Math.min(from, target);
      to = Math.max(to, target);
    }
    view.dispatch({
      changes: { from, to },
      selection: EditorSelection.cursor(from),
      scrollIntoView: true,
      userEvent: forward ? 'delete.forward' : 'delete.backward',
    });
    return true;
  };
}

/** Only what is in view is in the page, so the browser's own "select all" may miss some. */
function selectAll(view: EditorView): boolean {
  view.dispatch({
    selection: EditorSelection.range(0, view.state.doc.length),
    userEvent: 'select',
  });
  return true;
}

function goTo(end: boolean, extend: boolean) {
  return (view: EditorView): boolean => {
    const { doc, selection } = view.state;
    const head = end ? doc.length : 0;
    view.dispatch({
      selection: EditorSelection.range(extend ? selection.main.anchor : head, head),
      scrollIntoView: true,
      userEvent: 'select',
    });
    return true;
  };
}

const BINDINGS: readonly KeyBinding[] = [
  { key: 'Enter', run: insertNewline, shift: insertNewline },
  { key: 'Backspace', run: deleteCharacter(false), shift: deleteCharacter(false) },
  { key: 'Delete', run: deleteCharacter(true) },
  { key: 'Mod-a', run: selectAll, preventDefault: true },
  {
    key: 'Mod-Home',
    mac: 'Cmd-ArrowUp',
    run: goTo(false, false),
    shift: goTo(false, true),
    preventDefault: true,
  },
  {
    key: 'Mod-End',
    mac: 'Cmd-ArrowDown',
    run: goTo(true, false),
    shift: goTo(true, true),
    preventDefault: true,
  },
];

/** Undo and redo of one's own edits; nothing while the editor is read-only. */
function historyKeys(history: Y.UndoManager): Extension {
  const undo = (view: EditorView) => view.state.readOnly || history.undo() !== null || true;
  const redo = (view: EditorView) => view.state.readOnly || history.redo() !== null || true;
  return [
    keymap.of([
      { key: 'Mod-z', run: undo, preventDefault: true },
      { key: 'Mod-y', mac: 'Mod-Shift-z', run: redo, preventDefault: true },
      { key: 'Mod-Shift-z', run: redo, preventDefault: true },
    ]),
    // The browser's own menu asks for the same in another way; y-codemirror answers that.
    Prec.highest(
      EditorView.domEventHandlers({
        beforeinput: (event, view) => view.state.readOnly && event.inputType.startsWith('history'),
      }),
    ),
  ];
}

export const keys = (history: Y.UndoManager) => [historyKeys(history), keymap.of(BINDINGS)];
