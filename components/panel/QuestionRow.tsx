import { useEffect, useRef } from 'react';
import type { Listed } from '../../lib/messaging/view';
import { cx } from '../ui/cx';
import { IconButton } from '../ui/IconButton';
import { LocateIcon } from '../ui/icons';
import css from './QuestionList.module.css';

interface QuestionRowProps {
  question: Listed;
  /** Whether the reader has come to it in the page. */
  here: boolean;
  disabled: boolean;
  onOpen(): void;
  onShow(): void;
}

/** One question of the page's list: opens its answer, or shows where it stands in the page. */
export function QuestionRow({ question, here, disabled, onOpen, onShow }: QuestionRowProps) {
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    // Follows the reader without moving more than it must.
    if (here) row.current?.scrollIntoView?.({ block: 'nearest' });
  }, [here]);
  return (
    <li ref={row} className={cx(css.row, here && css.here)}>
      <button
        type="button"
        className={css.item}
        disabled={disabled}
        aria-current={here ? 'location' : undefined}
        onClick={onOpen}
      >
        <span className={css.text}>{question.text}</span>
        <span className={css.state}>
          {here && <b>In view</b>}
          {here && ' · '}
          {stateOf(question)}
        </span>
      </button>
      <IconButton
        label={`Show on the page: ${question.text}`}
        title="Show on the page"
        className={css.show}
        disabled={disabled}
        onClick={onShow}
      >
        <LocateIcon />
      </IconButton>
    </li>
  );
}

function stateOf({ words, covered, kept }: Listed): string {
  if (words > 0) return `${covered} of 8 · ${words} words`;
  return kept ? 'captured' : 'new';
}
