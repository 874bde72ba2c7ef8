import { type ReactNode, useState } from 'react';
import type { ListedAnswer, VaultReader } from '../../lib/vault/reader';
import { Mark } from '../ui/icons';
import css from './AnswerList.module.css';
import { AnswerRow } from './AnswerRow';
import { Downloads } from './Downloads';
import { UndoNotice } from './UndoNotice';
import { useAnswers } from './useAnswers';

/** All answers, the last edited first, with what can be done to each and to all. */
export function AnswerList(props: {
  reader: VaultReader;
  ready: boolean;
  /** What has to be said of the vault as a whole. */
  notices: ReactNode;
  onDelete(questionId: string): Promise<void>;
  onRestore(questionId: string): Promise<void>;
}) {
  const { answers, error } = useAnswers(props.reader, props.ready);
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
    <div className={css.page}>
      <header className={css.header}>
        <Mark />
        <h1>All answers</h1>
        {answers && answers.length > 0 && <span className={css.count}>{answers.length}</span>}
        <Downloads reader={props.reader} disabled={answers === undefined} />
      </header>
      <section className={css.notices} aria-label="Notices">
        {props.notices}
      </section>
      {(error ?? failed) !== undefined && (
        <p role="alert" className={css.error}>
          {error === undefined
            ? `That did not work: ${failed}`
            : `Your answers could not be read: ${error}. Nothing was changed; close other Sidestory tabs and open this page again.`}
        </p>
      )}
      <main>
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
      </main>
      <UndoNotice
        deleted={deleted}
        onUndo={(answer) => void attempt(props.onRestore(answer.id), () => setDeleted(undefined))}
        onDismiss={() => setDeleted(undefined)}
      />
    </div>
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
    </div>
  );
}
