import { formatWords } from '../../lib/guidance/timing';
import css from './SectionShare.module.css';

/** What a section holds so far, in a few words. */
export function SectionShare({ words, gaps }: { words: number; gaps: number }) {
  return (
    <span className={css.share}>
      {words === 0 ? 'empty' : formatWords(words)}
      {gaps > 0 && (
        <span className={css.gaps}>
          {', '}
          {gaps === 1 ? '1 gap' : `${gaps} gaps`}
        </span>
      )}
    </span>
  );
}
