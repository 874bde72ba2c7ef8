import type { Share } from '../../lib/guidance/shares';
import { formatDuration, formatWords, spokenSeconds } from '../../lib/guidance/timing';
import { Button } from '../ui/Button';
import { ArrowIcon } from '../ui/icons';
import css from './SectionFoot.module.css';

interface SectionFootProps {
  words: number;
  gaps: number;
  /** What the section should take; undefined where this question does not need it. */
  share: Share | undefined;
  /** Whether Tab goes to the next gap right now. */
  tabbing: boolean;
  readOnly: boolean;
  checked: boolean;
  last: boolean;
  onTemplate(): void;
  onNextGap(): void;
  onDone(): void;
}

/** Below an editor: how long it is, the next gap, and the way on. */
export function SectionFoot(props: SectionFootProps) {
  const { words, gaps, share, tabbing, readOnly, checked, last } = props;
  const { onTemplate, onNextGap, onDone } = props;
  const goOn = checked || words === 0 ? 'Next' : 'Done, next';
  return (
    <div className={css.foot}>
      <span className={css.figures}>
        {words > 0
          ? `${formatWords(words)} · ${formatDuration(spokenSeconds(words))}`
          : share && `about ${formatWords(share.words)}`}
      </span>
      {words === 0 && !readOnly && (
        <Button look="quiet" className={css.template} onClick={onTemplate}>
          Use the template
        </Button>
      )}
      {gaps > 0 && !readOnly && (
        <Button look="quiet" className={css.gap} onClick={onNextGap}>
          {tabbing && <kbd className={css.key}>Tab</kbd>}
          {tabbing ? 'next gap' : gaps === 1 ? 'Fill the gap' : `Fill ${gaps} gaps`}
        </Button>
      )}
      {!readOnly && (
        <Button className={css.done} onClick={onDone}>
          {last ? 'Done' : goOn}
          {!last && <ArrowIcon />}
        </Button>
      )}
    </div>
  );
}
