import type * as Y from 'yjs';
import type { Guide } from '../../lib/guidance/competencies/guide';
import type { AnySectionId } from '../../lib/guidance/sections';
import { Examples } from './Examples';
import { TemplateCard } from './TemplateCard';
import css from './TemplateTab.module.css';

interface TemplateTabProps {
  doc: Y.Doc;
  sections: readonly AnySectionId[];
  guide: Guide;
  readOnly: boolean;
  /** The role the question is for. */
  role: string | undefined;
  /** Whether worked examples wait for a first attempt. */
  draftFirst: boolean;
  /** Puts a text into a section and opens it there. */
  onInsert(section: AnySectionId, template: string): void;
}

/** One sentence pattern a section, to be put into the answer and filled in. */
export default function TemplateTab(props: TemplateTabProps) {
  const { doc, sections, guide, readOnly, role, draftFirst, onInsert } = props;
  return (
    <div className={css.tab}>
      <p className={css.intro}>
        A sentence to start from in each part. Insert one, then type over the marked gaps: Tab goes
        from gap to gap.
      </p>
      <ul className={css.list}>
        {sections.map((section) => (
          <TemplateCard
            key={section}
            doc={doc}
            section={section}
            guide={guide}
            readOnly={readOnly}
            onInsert={onInsert}
          />
        ))}
      </ul>
      <Examples doc={doc} sections={sections} role={role} draftFirst={draftFirst} />
    </div>
  );
}
