import type * as Y from 'yjs';
import type { AskGroup } from '../../lib/guidance/asks/asks';
import type { Guide } from '../../lib/guidance/competencies/guide';
import { type Grouping, groupsOf } from '../../lib/guidance/groupings';
import type { AnySectionId } from '../../lib/guidance/sections';
import type { Share } from '../../lib/guidance/shares';
import css from './Checklist.module.css';
import { GroupHead } from './GroupHead';
import { type EditorTask, Section } from './Section';

interface ChecklistProps {
  doc: Y.Doc;
  sections: readonly AnySectionId[];
  grouping: Grouping;
  asks: ReadonlyMap<AnySectionId, readonly AskGroup[]>;
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
  /** Shows the ninth section, for a scheme that has a place for it. */
  onAddLearning(): void;
}

const NONE: readonly AskGroup[] = [];

/** The sections of an answer, one open at a time. */
export function Checklist(props: ChecklistProps) {
  const { doc, sections, grouping, asks, guide, settled, shares } = props;
  const { open, readOnly, task, onToggle, onNext, onAddLearning } = props;
  return groupsOf(grouping, sections).map((group) => (
    <div key={group.name} className={css.group}>
      {group.name !== '' && (
        <GroupHead group={group} shares={shares} onAddLearning={onAddLearning} />
      )}
      <ol className={css.list} aria-label={group.name || 'Parts of the answer'}>
        {group.sections.map((section) => (
          <Section
            key={section}
            doc={doc}
            section={section}
            number={sections.indexOf(section) + 1}
            last={section === sections.at(-1)}
            groups={asks.get(section) ?? NONE}
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
    </div>
  ));
}
