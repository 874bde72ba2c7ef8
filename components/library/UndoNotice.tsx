import type { ListedAnswer } from '../../lib/vault/reader';
import { Button } from '../ui/Button';
import css from './UndoNotice.module.css';

/** After a deletion: what was deleted, and the way back. Stays until it is used or put away. */
export function UndoNotice(props: {
  deleted: ListedAnswer | undefined;
  onUndo(answer: ListedAnswer): void;
  onDismiss(): void;
}) {
  const { deleted } = props;
  return (
    <div role="status" className={css.place}>
      {deleted && (
        <div className={css.notice}>
          <span className={css.text}>Deleted “{deleted.title ?? deleted.text}”</span>
          <Button look="solid" onClick={() => props.onUndo(deleted)}>
            Undo
          </Button>
          <Button look="quiet" onClick={props.onDismiss}>
            Dismiss
          </Button>
        </div>
      )}
    </div>
  );
}
