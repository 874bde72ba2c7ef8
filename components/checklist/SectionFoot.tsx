import { formatDuration, formatWords, spokenSeconds } from '../../lib/guidance/timing';
import { Button } from '../ui/Button';
import { ArrowIcon } from '../ui/icons';
import css from './SectionFoot.module.css';

interface SectionFootProps {
  words: number;
  gaps: number;
  /** Whether Tab goes to the next gap right now. */
  tabbing: boolean;
  readOnly: boolean;
  checked: boolean;
  last: boolean;
  onNextGap(): void;
  onDone(): void;
}

/** Below an editor: how long it is, the next gap, and the way on. */
export function SectionFoot(props: SectionFootProps) {
  const { words, gaps, tabbing, readOnly, checked, last, onNextGap, onDone } = props;
  return (
    <div className={css.foot}>
      <span className={css.figures}>
        {formatWords(words)} · {formatDuration(spokenSeconds(words))}
      </span>
      {gaps > 0 && !readOnly && (
        <Button look="quiet" className={css.gap} onClick={onNextGap}>
          {tabbing && <kbd className={css.key}>Tab</kbd>}
          {tabbing ? 'next gap' : gaps === 1 ? 'Fill the gap' : `Fill ${gaps} gaps`}
        </Button>
      )}
      {!readOnly && (
        <Button className={css.done} onClick={onDone}>
          {last ? 'Done' : checked ? 'Next' : 'Done, next'}
          {!last && <ArrowIcon />}
        </Button>
      )}
    </div>
  );
}
