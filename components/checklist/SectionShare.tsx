import type { Share } from '../../lib/guidance/shares';
import { formatDuration, formatWords, spokenSeconds } from '../../lib/guidance/timing';
import css from './SectionShare.module.css';

interface SectionShareProps {
  words: number;
  gaps: number;
  /** What the section should take; undefined where this question does not need it. */
  share: Share | undefined;
  /** An open section shows its time against its share. */
  open: boolean;
}

/** What a section holds so far; first of all the gaps that are left to fill. */
export function SectionShare(props: SectionShareProps) {
  return <span className={css.share}>{textOf(props)}</span>;
}

function textOf({ words, gaps, share, open }: SectionShareProps) {
  if (gaps > 0) {
    return <span className={css.gaps}>{gaps === 1 ? '1 gap left' : `${gaps} gaps left`}</span>;
  }
  if (words === 0) return share ? 'empty' : 'not needed';
  if (!open || !share) return formatWords(words);
  return `${formatDuration(spokenSeconds(words))} of ${formatDuration(share.seconds)}`;
}
