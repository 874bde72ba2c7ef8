import { useState } from 'react';
import type { Listed, Opened } from '../../lib/messaging/view';
import type { PanelServices } from '../../lib/view/services';
import { Banner } from '../ui/Banner';
import { Button } from '../ui/Button';
import { useAction } from '../ui/useAction';
import css from './QuestionList.module.css';

interface QuestionListProps {
  services: PanelServices;
  list: readonly Listed[];
  onOpened(opened: Opened): void;
}

/** The questions of a page that lists several, each with the state of its answer. */
export function QuestionList({ services, list, onOpened }: QuestionListProps) {
  const [shown, setShown] = useState(list);
  const { busy, error, run } = useAction();
  const missing = shown.filter(({ kept }) => !kept).length;
  return (
    <div className={css.list}>
      <header className={css.head}>
        <h1 className={css.heading}>{shown.length} questions on this page</h1>
        <Button
          disabled={busy || missing === 0}
          onClick={() => run(async () => setShown(await services.captureList()))}
        >
          {missing === 0 ? 'All captured' : 'Capture all'}
        </Button>
      </header>
      {error !== null && <Banner tone="bad">{error}</Banner>}
      <ol className={css.items}>
        {shown.map((question, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a question is known by its place on the page
          <li key={index}>
            <button
              type="button"
              className={css.item}
              disabled={busy}
              onClick={() => run(async () => onOpened(await services.pick(index)))}
            >
              <span className={css.text}>{question.text}</span>
              <span className={css.state}>{stateOf(question)}</span>
            </button>
          </li>
        ))}
      </ol>
    </div>
  );
}

function stateOf({ words, covered, kept }: Listed): string {
  if (words > 0) return `${covered} of 8 · ${words} words`;
  return kept ? 'captured' : 'new';
}
