import {
  fitOf,
  formatDuration,
  formatTimebox,
  formatWords,
  spokenSeconds,
  type Timebox,
  timeboxWords,
} from '../../lib/guidance/timing';
import css from './PreviewSummary.module.css';

interface PreviewSummaryProps {
  words: number;
  gaps: number;
  timebox: Timebox;
}

/** How long the answer is, and what that means against the timebox. */
export function PreviewSummary({ words, gaps, timebox }: PreviewSummaryProps) {
  return (
    <div className={css.summary}>
      <p className={css.figures}>
        {formatDuration(spokenSeconds(words))} spoken · {formatWords(words)}
      </p>
      <p className={css.verdict} data-fit={fitOf(words, timebox)}>
        {verdict(words, timebox)}
        {gaps > 0 && (gaps === 1 ? ' 1 gap is still open.' : ` ${gaps} gaps are still open.`)}
      </p>
    </div>
  );
}

function verdict(words: number, timebox: Timebox): string {
  const [least, most] = timeboxWords(timebox);
  const aim = formatTimebox(timebox);
  switch (fitOf(words, timebox)) {
    case 'within':
      return `Fits the ${aim}.`;
    case 'over':
      return `About ${formatWords(words - most)} over ${aim}.`;
    default:
      return `About ${formatWords(least - words)} short of ${aim}.`;
  }
}
