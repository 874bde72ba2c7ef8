import type * as Y from 'yjs';
import type { Finding } from '../../lib/coaching/finding';
import { summarize } from '../../lib/coaching/summary';
import { type AnySectionId, SECTION_NAMES, type SectionId } from '../../lib/guidance/sections';
import { Button } from '../ui/Button';
import { useObservable } from '../ui/useObservable';
import { useCoach } from './CoachContext';
import { textsOf } from './coachStore';
import css from './NextBar.module.css';

interface NextBarProps {
  doc: Y.Doc;
  /** The section that is open: what is next in it stands below its editor already. */
  open: AnySectionId | null;
  onShow(section: SectionId, finding: Finding): void;
}

/** The one thing to do next, once there is a draft to speak of. */
export function NextBar({ doc, open, onShow }: NextBarProps) {
  const findings = useObservable(useCoach().store.all);
  const elsewhere = findings.filter(({ section }) => section !== null && section !== open);
  const { covered, next } = summarize(textsOf(doc), elsewhere);
  const section = next?.section;
  if (covered.length < 2 || !next || !section) return null;
  return (
    <div className={css.bar}>
      <p>
        <strong>Next, in {SECTION_NAMES[section]}:</strong> {next.fix}
      </p>
      <Button look="solid" onClick={() => onShow(section, next)}>
        Go there
      </Button>
    </div>
  );
}
