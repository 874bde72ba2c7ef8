import { useMemo } from 'react';
import type * as Y from 'yjs';
import type { Prompt } from '../../lib/detection/detection';
import type { Guide } from '../../lib/guidance/competencies/guide';
import type { AnySectionId } from '../../lib/guidance/sections';
import type { Share } from '../../lib/guidance/shares';
import css from './Checklist.module.css';
import { type EditorTask, Section } from './Section';

interface ChecklistProps {
  doc: Y.Doc;
  sections: readonly AnySectionId[];
  prompts: readonly Prompt[];
  guide: Guide;
  /** Whether that is the right guide yet. */
  settled: boolean;
  shares: ReadonlyMap<AnySectionId, Share>;
  open: AnySectionId | null;
  readOnly: boolean;
  /** For the editor of the open section. */
  task: EditorTask | null;
  onToggle(section: AnySectionId, open: boolean, focus: boolean): void;
  onNext(section: AnySectionId): void;
}

const NONE: readonly Prompt[] = [];

/** The sections of an answer, one open at a time. */
export function Checklist(props: ChecklistProps) {
  const { doc, sections, prompts, guide, settled, shares } = props;
  const { open, readOnly, task, onToggle, onNext } = props;
  const bySection = useMemo(() => {
    const found = new Map<AnySectionId, Prompt[]>();
    for (const prompt of prompts) {
      if (!prompt.section) continue;
      found.set(prompt.section, [...(found.get(prompt.section) ?? []), prompt]);
    }
    return found;
  }, [prompts]);

  return (
    <ol className={css.list}>
      {sections.map((section, index) => (
        <Section
          key={section}
          doc={doc}
          section={section}
          number={index + 1}
          last={index === sections.length - 1}
          prompts={bySection.get(section) ?? NONE}
          guide={guide}
          settled={settled}
          share={shares.get(section)}
          open={open === section}
          readOnly={readOnly}
          task={open === section ? task : null}
          onToggle={onToggle}
          onNext={onNext}
        />
      ))}
    </ol>
  );
}
