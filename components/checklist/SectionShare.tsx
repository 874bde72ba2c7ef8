import { formatWords } from '../../lib/guidance/timing';
import css from './SectionShare.module.css';

/** What a section holds so far; first of all the gaps that are left to fill. */
export function SectionShare({ words, gaps }: { words: number; gaps: number }) {
  return (
    <span className={css.share}>
      {gaps > 0 ? (
        <span className={css.gaps}>{gaps === 1 ? '1 gap left' : `${gaps} gaps left`}</span>
      ) : words === 0 ? (
        'empty'
      ) : (
        formatWords(words)
      )}
    </span>
  );
}
