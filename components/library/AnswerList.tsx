import { type ReactNode, useCallback, useState } from 'react';
import type { ListedAnswer, VaultReader } from '../../lib/vault/reader';
import css from './AnswerList.module.css';
import { AnswerRow } from './AnswerRow';
import { Frame } from './Frame';
import { UndoNotice } from './UndoNotice';
import { useWatched, type Watch } from './useWatched';

/** All answers, the last edited first, with what can be done to each and to all. */
export function AnswerList(props: {
  reader: VaultReader;
  ready: boolean;
  /** What has to be said of the vault as a whole. */
  notices: ReactNode;
  /** What has to be said once the answers are known. */
  reminder(answers: readonly ListedAnswer[]): ReactNode;
  onDelete(questionId: string): Promise<void>;
  onRestore(questionId: string): Promise<void>;
}) {
  const { reader } = props;
  const watch = useCallback<Watch<ListedAnswer[]>>((...to) => reader.watchAnswers(...to), [reader]);
  const { value: answers, error } = useWatched(watch, props.ready);
  const [deleted, setDeleted] = useState<ListedAnswer>();
  const [failed, setFailed] = useState<string>();

  const attempt = async (action: Promise<void>, done: () => void) => {
    try {
      await action;
      setFailed(undefined);
      done();
    } catch (cause) {
      setFailed(cause instanceof Error ? cause.message : 'That did not work.');
    }
  };

  return (
    <Frame
      title="All answers"
      count={answers?.length ?? 0}
      actions={
        <nav className={css.links} aria-label="More">
          <a href="#export">Export</a>
          <a href="#import">Import</a>
          <a href="#trash">Trash</a>
        </nav>
      }
      notices={
        <>
          {props.notices}
          {answers && props.reminder(answers)}
        </>
      }
      unread={error}
      failed={failed}
    >
      {answers?.length === 0 && <Nothing />}
      {answers && answers.length > 0 && (
        <ul className={css.list}>
          {answers.map((answer) => (
            <AnswerRow
              key={answer.id}
              answer={answer}
              onDelete={() => void attempt(props.onDelete(answer.id), () => setDeleted(answer))}
            />
          ))}
        </ul>
      )}
      <UndoNotice
        deleted={deleted}
        onUndo={(answer) => void attempt(props.onRestore(answer.id), () => setDeleted(undefined))}
        onDismiss={() => setDeleted(undefined)}
      />
    </Frame>
  );
}

function Nothing() {
  return (
    <div className={css.nothing}>
      <h2>No answers yet</h2>
      <p>
        Open a behavioral question on PracHub and the panel stands beside it. On any other page,
        select a question, open its menu and choose “Prepare an answer to this question”.
      </p>
      <p>
        A backup, or a table of questions, comes in by <a href="#import">Import</a>.
      </p>
    </div>
  );
}
