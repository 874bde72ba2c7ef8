import type { AskState } from '../../lib/guidance/asks/answered';
import type { Share } from '../../lib/guidance/shares';
import { formatDuration, formatWords, spokenSeconds } from '../../lib/guidance/timing';
import css from './SectionShare.module.css';

interface SectionShareProps {
  words: number;
  gaps: number;
  /** What the section should take; undefined where this question does not need it. */
  share: Share | undefined;
  /** The asks to be answered here; none once the user says that the section is covered. */
  states: readonly AskState[];
  /** An open section shows its time against its share. */
  open: boolean;
}

/** What a section holds so far; first of all what is left to do: gaps, then asks. */
export function SectionShare(props: SectionShareProps) {
  return <span className={css.share}>{textOf(props)}</span>;
}

function textOf({ words, gaps, share, states, open }: SectionShareProps) {
  if (gaps > 0) {
    return <span className={css.gaps}>{gaps === 1 ? '1 gap left' : `${gaps} gaps left`}</span>;
  }
  if (words === 0) return share ? 'empty' : 'not needed';
  if (open && share) {
    return `${formatDuration(spokenSeconds(words))} of ${formatDuration(share.seconds)}`;
  }
  const answered = states.filter((state) => state.words).length;
  if (open || answered === states.length) return formatWords(words);
  return (
    <span className={css.unanswered}>
      {states.length === 1 ? '1 ask open' : `${answered} of ${states.length} asks`}
    </span>
  );
}
