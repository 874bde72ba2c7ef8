import type * as Y from 'yjs';
import type { Finding } from '../../lib/coaching/finding';
import { followUps } from '../../lib/coaching/follow-ups';
import { summarize } from '../../lib/coaching/summary';
import type { Guide } from '../../lib/guidance/competencies/guide';
import { SECTION_IDS, SECTION_NAMES, type SectionId } from '../../lib/guidance/sections';
import { Button } from '../ui/Button';
import { useObservable } from '../ui/useObservable';
import { useCoach } from './CoachContext';
import css from './CoachTab.module.css';
import { textsOf } from './coachStore';
import { RULE_NAMES } from './codes';
import { Findings } from './Findings';
import { SampleCheck } from './SampleCheck';

interface CoachTabProps {
  doc: Y.Doc;
  guide: Guide;
  question: string;
  /** The page's own sample answer, where it has one. */
  sample: string | undefined;
  /** Goes to a section, and there to the words that a remark is about. */
  onShow(section: SectionId, finding?: Finding): void;
}

/** All that the coach says of the answer, in words; nothing here is a score. */
export default function CoachTab({ doc, guide, question, sample, onShow }: CoachTabProps) {
  const coach = useCoach();
  const findings = useObservable(coach.store.all);
  const dismissed = useObservable(coach.store.dismissed);
  const { covered, missing, next } = summarize(textsOf(doc), findings);
  const remarks = findings.filter(({ code }) => code !== 'empty-section');
  const whole = remarks.filter(({ section }) => section === null);

  return (
    <div className={css.tab}>
      <section className={css.card} aria-label="Summary">
        <p>
          {covered.length === 0
            ? 'Nothing is written yet. Begin with any part; a rough sentence is enough.'
            : `Told so far: ${namesOf(covered)}.`}
        </p>
        {covered.length > 0 && missing.length > 0 && <p>Still empty: {namesOf(missing)}.</p>}
        {next && covered.length > 0 && (
          <p>
            <strong>First:</strong> {next.fix}
          </p>
        )}
        {covered.length > 0 && !next && <p>Nothing to remark on. Say it aloud once.</p>}
      </section>
      {whole.length > 0 && (
        <section className={css.part}>
          <h2>The whole answer</h2>
          <Findings findings={whole} label="Remarks on the whole answer" />
        </section>
      )}
      {SECTION_IDS.map((id) => {
        const here = remarks.filter(({ section }) => section === id);
        if (here.length === 0) return null;
        return (
          <section key={id} className={css.part}>
            <h2>{SECTION_NAMES[id]}</h2>
            <Findings
              findings={here}
              label={`Remarks on ${SECTION_NAMES[id]}`}
              onShow={(finding) => onShow(id, finding)}
            />
            {here.some(({ quote }) => quote === '') && (
              <Button look="quiet" onClick={() => onShow(id)}>
                Write in {SECTION_NAMES[id]}
              </Button>
            )}
          </section>
        );
      })}
      {sample !== undefined && <SampleCheck doc={doc} sample={sample} question={question} />}
      {covered.length > 0 && (
        <section className={css.part}>
          <h2>You may be asked</h2>
          <ul className={css.asked}>
            {followUps(remarks, guide.followUps).map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ul>
        </section>
      )}
      {dismissed > 0 && (
        <p className={css.aside}>
          {dismissed === 1 ? '1 remark is dismissed.' : `${dismissed} remarks are dismissed.`}{' '}
          <Button look="quiet" onClick={coach.undismissAll}>
            Show again
          </Button>
        </p>
      )}
      {coach.off.map((code) => (
        <p key={code} className={css.aside}>
          Switched off: {RULE_NAMES[code]}.{' '}
          <Button look="quiet" onClick={() => coach.switchOff(code, false)}>
            Switch on
          </Button>
        </p>
      ))}
    </div>
  );
}

/** "Goal and context, Role and ownership". */
function namesOf(sections: readonly SectionId[]): string {
  return sections.map((id) => SECTION_NAMES[id]).join(', ');
}
