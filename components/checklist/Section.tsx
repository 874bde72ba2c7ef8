import { memo, useId, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type * as Y from 'yjs';
import type { AskState } from '../../lib/guidance/asks/answered';
import type { AskGroup } from '../../lib/guidance/asks/asks';
import type { Guide } from '../../lib/guidance/competencies/guide';
import { type AnySectionId, SECTION_NAMES } from '../../lib/guidance/sections';
import type { Share } from '../../lib/guidance/shares';
import { templateText } from '../../lib/guidance/template';
import { TIPS } from '../../lib/guidance/tips';
import { insertTemplate } from '../answer/insertTemplate';
import { statsOf } from '../answer/stats';
import { setCheck, useCheck } from '../answer/useChecks';
import { useSectionStats } from '../answer/useStats';
import { useFindings } from '../coach/CoachContext';
import { Findings } from '../coach/Findings';
import { marksOf } from '../coach/marksOf';
import { type EditorHandle, SectionEditor } from '../editor/SectionEditor';
import { ChevronIcon } from '../ui/icons';
import { Asks } from './Asks';
import css from './Section.module.css';
import { SectionCheck } from './SectionCheck';
import { SectionFoot } from './SectionFoot';
import { SectionShare } from './SectionShare';
import { useAskStates } from './useAskStates';

/** What an editor should do once it is there: take the focus, some words, or the next slot. */
export type EditorTask =
  | { kind: 'focus' }
  | { kind: 'select'; from: number; to: number }
  | { kind: 'fill'; offset: number };

const NONE: readonly AskState[] = [];

interface SectionProps {
  doc: Y.Doc;
  section: AnySectionId;
  number: number;
  last: boolean;
  /** What the page or the question asks here. */
  groups: readonly AskGroup[];
  guide: Guide;
  /** Whether that is the right guide yet. */
  settled: boolean;
  /** What the section should take; undefined where this question does not need it. */
  share: Share | undefined;
  open: boolean;
  readOnly: boolean;
  task: EditorTask | null;
  /** Opens or closes a section; `focus` puts the cursor into its editor. */
  onToggle(section: AnySectionId, open: boolean, focus: boolean): void;
  onNext(section: AnySectionId): void;
}

/** One of the eight parts: its check, its name, and, once opened, what to cover and the editor. */
export const Section = memo(function Section(props: SectionProps) {
  const { doc, section, number, last, groups, guide, settled, share } = props;
  const { open, readOnly, task, onToggle, onNext } = props;
  const name = SECTION_NAMES[section];
  const stats = useSectionStats(doc, section);
  const checked = useCheck(doc, section);
  const draft = useMemo(() => ({ [section]: stats.text }), [section, stats.text]);
  const states = useAskStates(groups, draft);
  const findings = useFindings(section);
  const marks = useMemo(() => marksOf(findings), [findings]);
  const [tabbing, setTabbing] = useState(false);
  const editor = useRef<EditorHandle>(null);
  const item = useRef<HTMLLIElement>(null);
  const body = useId();

  useLayoutEffect(() => {
    if (!task) return;
    if (task.kind === 'focus') editor.current?.focus();
    else if (task.kind === 'select') editor.current?.select(task.from, task.to);
    else editor.current?.fillFrom(task.offset);
    item.current?.scrollIntoView?.({ block: 'nearest' });
  }, [task]);

  const done = () => {
    // Counted now: the last letters may be newer than the figures shown.
    if (statsOf(doc.getText(section)).words > 0) setCheck(doc, section, true);
    onNext(section);
  };
  const startFromTemplate = () =>
    editor.current?.fillFrom(insertTemplate(doc, section, templateText(guide, section)));

  return (
    <li ref={item} className={css.section} data-open={open}>
      <div className={css.row}>
        <SectionCheck
          doc={doc}
          section={section}
          number={number}
          checked={checked}
          started={stats.words > 0}
          disabled={readOnly}
        />
        <h2 className={css.heading}>
          <button
            type="button"
            className={css.toggle}
            aria-expanded={open}
            aria-controls={open ? body : undefined}
            // A click by key has no detail: then the focus stays where the user put it.
            onClick={(event) => onToggle(section, !open, event.detail > 0)}
          >
            <span className={css.name}>{name}</span>{' '}
            <SectionShare
              words={stats.words}
              gaps={stats.gaps}
              share={share}
              states={checked ? NONE : states}
              open={open}
            />
            <span className={css.chevron}>
              <ChevronIcon />
            </span>
          </button>
        </h2>
      </div>
      {open && (
        <div id={body} className={css.body}>
          <Asks section={section} groups={groups} states={states} guide={guide} settled={settled} />
          <p className={css.tip}>{TIPS[section]}</p>
          <SectionEditor
            ref={editor}
            ytext={doc.getText(section)}
            label={name}
            hint="Write it the way you would say it."
            readOnly={readOnly}
            marks={marks}
            onSlotActive={setTabbing}
          />
          <Findings
            findings={findings}
            label={`Remarks on ${name}`}
            onShow={({ start, end }) => editor.current?.select(start, end)}
          />
          <SectionFoot
            words={stats.words}
            gaps={stats.gaps}
            share={share}
            tabbing={tabbing}
            readOnly={readOnly}
            checked={checked}
            last={last}
            onTemplate={startFromTemplate}
            onNextGap={() => editor.current?.nextGap()}
            onDone={done}
          />
        </div>
      )}
    </li>
  );
});
