import { Compartment, EditorState, type Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { yCollab } from 'y-codemirror.next';
import type * as Y from 'yjs';
import { undoManagerOf } from '../answer/undo';
import { keys } from './keys';
import { remarks } from './marks';
import { activeSlot } from './slotState';
import { slots } from './slots';

export interface EditorOptions {
  parent: HTMLElement;
  ytext: Y.Text;
  /** The accessible name. */
  label: string;
  /** Shown by the style sheet while the text is empty; never part of the text. */
  hint: string;
  /** Whether Tab goes to the next slot right now. */
  onSlotActive(active: boolean): void;
}

const readOnly = new Compartment();

function locked(lock: boolean): Extension {
  return EditorState.readOnly.of(lock);
}

function attributes({ label, hint }: EditorOptions): Extension {
  return EditorView.contentAttributes.of({
    'aria-label': label,
    'aria-placeholder': hint,
    spellcheck: 'true',
    autocorrect: 'on',
    autocapitalize: 'sentences',
  });
}

/**
 * An editor on a section's text. It holds the answer's text alone: no remote cursors, no
 * placeholder. Lines end in "\n" only, so that offsets are the same here and in the document.
 */
export function createEditor(options: EditorOptions): EditorView {
  const { parent, ytext, onSlotActive } = options;
  const history = undoManagerOf(ytext);
  let slotWasActive = false;
  return new EditorView({
    parent,
    state: EditorState.create({
      doc: ytext.toString(),
      extensions: [
        EditorState.lineSeparator.of('\n'),
        EditorView.clipboardInputFilter.of((text) => text.replace(/\r\n?/g, '\n')),
        EditorView.lineWrapping,
        attributes(options),
        EditorView.editorAttributes.compute(['doc'], (state) => ({
          class: state.doc.length === 0 ? 'cm-empty' : '',
        })),
        readOnly.of(locked(false)),
        slots(),
        remarks(),
        yCollab(ytext, null, { undoManager: history }),
        keys(history),
        EditorView.updateListener.of(({ state, view }) => {
          const active = view.hasFocus && activeSlot(state) !== null;
          if (active === slotWasActive) return;
          slotWasActive = active;
          onSlotActive(active);
        }),
      ],
    }),
  });
}

export function setReadOnly(view: EditorView, lock: boolean): void {
  if (view.state.readOnly !== lock) view.dispatch({ effects: readOnly.reconfigure(locked(lock)) });
}
