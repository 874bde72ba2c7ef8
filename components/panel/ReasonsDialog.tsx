import { Dialog } from '@base-ui/react/dialog';
import { Button } from '../ui/Button';
import css from './ReasonsDialog.module.css';

interface ReasonsDialogProps {
  reasons: readonly string[];
  onClose(): void;
}

/** Why the panel opened: the reasons of the detection, as they are. */
export default function ReasonsDialog({ reasons, onClose }: ReasonsDialogProps) {
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
          <div className={css.foot}>
            <Dialog.Close render={<Button look="solid" />}>Got it</Dialog.Close>
          </div>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
