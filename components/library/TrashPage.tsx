import { type ReactNode, useCallback } from 'react';
import type { DeletedAnswer, VaultReader } from '../../lib/vault/reader';
import { TRASH_DAYS } from '../../lib/vault/records';
import { Button } from '../ui/Button';
import { useAction } from '../ui/useAction';
import list from './AnswerList.module.css';
import row from './AnswerRow.module.css';
import { Confirm } from './Confirm';
import { Frame } from './Frame';
import css from './TrashPage.module.css';
import { useWatched, type Watch } from './useWatched';

interface TrashPageProps {
  reader: VaultReader;
  ready: boolean;
  notices: ReactNode;
  onRestore(questionId: string): Promise<void>;
  /** Takes these out for good. */
  onEmpty(questionIds: string[]): Promise<void>;
}

/** What was deleted in the last thirty days: back with it, or away for good. */
export function TrashPage({ reader, ready, notices, onRestore, onEmpty }: TrashPageProps) {
  const watch = useCallback<Watch<DeletedAnswer[]>>((...to) => reader.watchTrash(...to), [reader]);
  const { value: answers, error: unread } = useWatched(watch, ready);
  const { busy, error, run } = useAction();
  const ids = answers?.map(({ id }) => id) ?? [];
  return (
    <Frame
      title="Trash"
      count={ids.length}
      back
      notices={notices}
      unread={unread}
      failed={error}
      actions={
        ids.length > 0 && (
          <span className={css.empty}>
            <Confirm
              text="Empty the trash"
              sure={`Delete ${ids.length === 1 ? 'it' : `all ${ids.length}`} for good`}
              busy={busy}
              onConfirm={() => run(() => onEmpty(ids))}
            />
          </span>
        )
      }
    >
      {answers?.length === 0 && (
        <div className={list.nothing}>
          <h2>The trash is empty</h2>
          <p>A deleted answer stays here for {TRASH_DAYS} days and can be restored.</p>
        </div>
      )}
      {answers && answers.length > 0 && (
        <ul className={list.list}>
          {answers.map((answer) => (
            <TrashRow
              key={answer.id}
              answer={answer}
              busy={busy}
              onRestore={() => run(() => onRestore(answer.id))}
              onEmpty={() => run(() => onEmpty([answer.id]))}
            />
          ))}
        </ul>
      )}
    </Frame>
  );
}

function TrashRow(props: {
  answer: DeletedAnswer;
  busy: boolean;
  onRestore(): void;
  onEmpty(): void;
}) {
  const { answer, busy } = props;
  const name = answer.title ?? answer.text;
  return (
    <li className={row.row}>
      <div className={row.text}>
        <b className={row.name}>{name}</b>
        {answer.title !== undefined && <p className={row.question}>{answer.text}</p>}
        <p className={row.meta}>
          <span>{answer.words} words</span>
          <span>deleted {DAY.format(answer.deletedAt)}</span>
          <span>kept until {DAY.format(answer.deletedAt + TRASH_DAYS * DAY_MS)}</span>
        </p>
      </div>
      <div className={css.actions}>
        <Button aria-label={`Restore: ${name}`} disabled={busy} onClick={props.onRestore}>
          Restore
        </Button>
        <Confirm
          text="Delete for good"
          label={`Delete for good: ${name}`}
          sure="Yes, delete for good"
          busy={busy}
          onConfirm={props.onEmpty}
        />
      </div>
    </li>
  );
}

const DAY = new Intl.DateTimeFormat('en-US', { dateStyle: 'medium' });
const DAY_MS = 24 * 60 * 60 * 1_000;
