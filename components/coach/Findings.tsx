import type { Finding } from '../../lib/coaching/finding';
import { findingKey } from '../../lib/coaching/finding-key';
import { useCoach } from './CoachContext';
import css from './Findings.module.css';

interface FindingsProps {
  findings: readonly Finding[];
  /** Where they are listed: the accessible name of the list. */
  label: string;
  /** Goes to the words that a remark is about, or to where something is missing. */
  onShow?(finding: Finding): void;
}

/** The coach's remarks: why, in a sentence, and what to do, in another. */
export function Findings({ findings, label, onShow }: FindingsProps) {
  if (findings.length === 0) return null;
  return (
    <ul className={css.list} aria-label={label}>
      {findings.map((finding) => (
        // The same words may stand in two places.
        <FindingItem
          key={`${findingKey(finding)} ${finding.start}`}
          finding={finding}
          onShow={onShow}
        />
      ))}
    </ul>
  );
}

function FindingItem({ finding, onShow }: { finding: Finding; onShow: FindingsProps['onShow'] }) {
  const coach = useCoach();
  return (
    <li className={css.item}>
      <p>
        <Quoting text={finding.message} />
      </p>
      <p className={css.fix}>{finding.fix}</p>
      <div className={css.actions}>
        {finding.quote !== '' && onShow && (
          <button type="button" className={css.action} onClick={() => onShow(finding)}>
            Show the words
          </button>
        )}
        <button type="button" className={css.action} onClick={() => coach.dismiss(finding)}>
          Dismiss
        </button>
        <button
          type="button"
          className={css.action}
          onClick={() => coach.switchOff(finding.code, true)}
        >
          Never remark on this
        </button>
      </div>
    </li>
  );
}

/** A sentence, the candidate's own words in it set off. */
function Quoting({ text }: { text: string }) {
  return text.split(/(“[^”]*”)/).map((part, index) =>
    index % 2 === 0 ? (
      part
    ) : (
      <q key={part} className={css.quote}>
        {part.slice(1, -1)}
      </q>
    ),
  );
}
