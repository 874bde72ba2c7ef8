import type * as Y from 'yjs';
import type { AnySectionId } from '../../lib/guidance/sections';
import {
  fitOf,
  formatDuration,
  formatTimebox,
  formatWords,
  spokenSeconds,
  type Timebox,
} from '../../lib/guidance/timing';
import { useAnswerWords } from '../answer/useStats';
import css from './TimeBar.module.css';

interface TimeBarProps {
  doc: Y.Doc;
  sections: readonly AnySectionId[];
  timebox: Timebox;
}

// The bar ends a good way after the timebox, so that one sees how far over the answer is.
const ROOM = 1.3;

/** The answer's spoken time against the timebox. */
export function TimeBar({ doc, sections, timebox }: TimeBarProps) {
  const words = useAnswerWords(doc, sections);
  const seconds = spokenSeconds(words);
  const [from, to] = timebox;
  // A timebox of one figure gets a window of a tenth below it.
  const start = from === to ? from * 0.9 : from;
  const percent = (minutes: number) => `${Math.min(100, (minutes / (to * ROOM)) * 100)}%`;
  const fit = fitOf(words, timebox);
  const over = seconds - to * 60;

  return (
    <div className={css.time} data-fit={fit}>
      <div className={css.bar} aria-hidden="true">
        <span className={css.target} style={{ left: percent(start), width: percent(to - start) }} />
        <span className={css.spoken} style={{ width: percent(seconds / 60) }} />
      </div>
      <p className={css.figures}>
        <span>
          {formatDuration(seconds)} spoken · {formatWords(words)}
        </span>
        <span className={css.aim}>
          {fit === 'over' && <span className={css.over}>{formatDuration(over)} over</span>}
          {fit === 'over' && ' · '}aim for {formatTimebox(timebox)}
        </span>
      </p>
    </div>
  );
}
