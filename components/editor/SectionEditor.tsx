import type { EditorView } from '@codemirror/view';
import { type Ref, useImperativeHandle, useLayoutEffect, useRef } from 'react';
import type * as Y from 'yjs';
import { createEditor, setReadOnly } from './createEditor';
import './editor.css';
import { type Mark, selectWords, showMarks } from './marks';
import { slotsIn } from './slotState';
import { goToNextGap, selectSlot } from './slots';

/** What other parts of the panel may ask of an editor. */
export interface EditorHandle {
  focus(): void;
  nextGap(): void;
  /** Focuses the editor with these words selected. */
  select(from: number, to: number): void;
  /** Focuses the editor with the first slot at or after `offset` selected. */
  fillFrom(offset: number): void;
}

interface SectionEditorProps {
  ytext: Y.Text;
  label: string;
  hint: string;
  readOnly: boolean;
  /** Words that something is to be said of. */
  marks: readonly Mark[];
  onSlotActive(active: boolean): void;
  ref?: Ref<EditorHandle>;
}

/** One section's editor. React makes and removes it; what happens inside is CodeMirror's. */
export function SectionEditor(props: SectionEditorProps) {
  const { ytext, label, hint, readOnly, marks, onSlotActive, ref } = props;
  const host = useRef<HTMLDivElement>(null);
  const editor = useRef<EditorView>(null);

  useLayoutEffect(() => {
    if (!host.current) return;
    const view = createEditor({ parent: host.current, ytext, label, hint, onSlotActive });
    editor.current = view;
    return () => {
      editor.current = null;
      view.destroy();
    };
  }, [ytext, label, hint, onSlotActive]);

  useLayoutEffect(() => {
    if (editor.current) setReadOnly(editor.current, readOnly);
  }, [readOnly]);

  useLayoutEffect(() => {
    if (editor.current) showMarks(editor.current, marks);
  }, [marks]);

  useImperativeHandle(
    ref,
    () => ({
      focus: () => editor.current?.focus(),
      select: (from, to) => editor.current && selectWords(editor.current, from, to),
      nextGap: () => editor.current && goToNextGap(editor.current),
      fillFrom(offset) {
        const view = editor.current;
        if (!view) return;
        view.focus();
        const slot = slotsIn(view.state).find(({ from }) => from >= offset);
        if (slot) selectSlot(view, slot);
      },
    }),
    [],
  );

  return <div ref={host} className="editor" data-readonly={readOnly} />;
}
