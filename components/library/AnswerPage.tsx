import { useEffect, useState } from 'react';
import { type Opened, viewRequests } from '../../lib/messaging/view';
import type { JoinedPanel } from '../../lib/view/connection';
import { PanelApp } from '../panel/PanelApp';
import css from './AnswerPage.module.css';

/** One answer in the library's tab: the same panel as beside a page. */
export function AnswerPage({ panel, id }: { panel: JoinedPanel; id: string }) {
  const [opened, setOpened] = useState<Opened>();
  const [error, setError] = useState<string>();
  useEffect(() => {
    panel.client(viewRequests['question.open'], { questionId: id }).then(setOpened, (cause) => {
      setError(cause instanceof Error ? cause.message : 'This answer could not be opened.');
    });
  }, [panel, id]);

  return (
    <div className={css.page}>
      <nav className={css.back}>
        <a href="#list">← All answers</a>
        <a href={`#versions=${id}`}>Versions</a>
      </nav>
      {error !== undefined && (
        <p role="alert" className={css.error}>
          This answer could not be opened: {error}
        </p>
      )}
      {opened && (
        <div className={css.panel}>
          <PanelApp
            panel={{ ...panel, joined: { ...panel.joined, opened, reasons: ['You opened it.'] } }}
          />
        </div>
      )}
    </div>
  );
}
