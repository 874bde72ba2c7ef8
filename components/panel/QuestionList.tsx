import { useEffect, useState } from 'react';
import type { Listed, Opened } from '../../lib/messaging/view';
import type { PanelServices } from '../../lib/view/services';
import { Banner } from '../ui/Banner';
import { Button } from '../ui/Button';
import { useGuard } from '../ui/guard';
import { sureToCapture } from '../ui/sure';
import { useAction } from '../ui/useAction';
import { useObservable } from '../ui/useObservable';
import css from './QuestionList.module.css';
import { QuestionRow } from './QuestionRow';

interface QuestionListProps {
  services: PanelServices;
  list: readonly Listed[];
  onOpened(opened: Opened): void;
}

/** The questions of a page that lists several, each with the state of its answer. */
export function QuestionList({ services, list, onOpened }: QuestionListProps) {
  // What capturing gave counts until the background has another list: of another tab, or grown.
  const [captured, setCaptured] = useState<{ of: readonly Listed[]; now: readonly Listed[] }>();
  const shown = captured?.of === list ? captured.now : list;
  const inView = useObservable(services.inView);
  const { busy, error, run } = useAction();
  // Without it the list is a list all the same.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another list is followed anew
  useEffect(() => void services.followList().catch(() => undefined), [services, list]);
  const missing = shown.filter(({ kept }) => !kept).length;
  const guard = useGuard(missing > 0);
  const capture = () =>
    run(async () => setCaptured({ of: list, now: await services.captureList() }));
  return (
    <div className={css.list}>
      <header className={css.head}>
        <h1 className={css.heading}>{shown.length} questions on this page</h1>
        <Button
          disabled={busy || missing === 0}
          onClick={() => guard(sureToCapture(shown.length), capture)}
        >
          {missing === 0 ? 'All captured' : 'Capture all'}
        </Button>
      </header>
      {error !== null && <Banner tone="bad">{error}</Banner>}
      <ol className={css.items}>
        {shown.map((question, index) => (
          <QuestionRow
            // biome-ignore lint/suspicious/noArrayIndexKey: a question is known by its place on the page
            key={index}
            question={question}
            here={index === inView}
            disabled={busy}
            onOpen={() => run(async () => onOpened(await services.pick(index, question.text)))}
            onShow={() => run(() => services.scrollTo(index))}
          />
        ))}
      </ol>
    </div>
  );
}
