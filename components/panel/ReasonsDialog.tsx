import { Dialog } from '@base-ui/react/dialog';
import { Button } from '../ui/Button';
import { useGuard } from '../ui/guard';
import { SURE } from '../ui/sure';
import css from './ReasonsDialog.module.css';

interface ReasonsDialogProps {
  reasons: readonly string[];
  onClose(): void;
  /** The user shows which one is the question; absent where no page can be taught. */
  onPoint?(): void;
  /** The user says that there is none. */
  onNothing?(): void;
}

/** Why the panel opened: the reasons of the detection, as they are. */
export default function ReasonsDialog(props: ReasonsDialogProps) {
  const { reasons, onClose, onPoint, onNothing } = props;
  const guard = useGuard();
  const teach = (say: () => void) => () => {
    onClose();
    say();
  };
  return (
    <Dialog.Root open onOpenChange={(open) => !open && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className={css.backdrop} />
        <Dialog.Popup className={css.popup}>
          <Dialog.Title className={css.title}>Why this panel opened</Dialog.Title>
          {reasons.length > 0 ? (
            <ul className={css.reasons}>
              {reasons.map((reason) => (
                <li key={reason}>{reason}</li>
              ))}
            </ul>
          ) : (
            <p className={css.none}>You opened it yourself; nothing was read from a page.</p>
          )}
          {onPoint && onNothing && (
            <div className={css.teach}>
              <h3>Not right? Teach this page</h3>
              <Button onClick={teach(onPoint)}>This is the question…</Button>
              <Button onClick={() => guard(SURE.nothing, teach(onNothing))}>Nothing here</Button>
              <p>Select the question on the page first, or point at it afterwards.</p>
            </div>
          )}
          <div className={css.foot}>
            <Dialog.Close render={<Button look="solid" />}>Got it</Dialog.Close>
          </div>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
