import { useState } from 'react';
import { Button } from '../ui/Button';
import css from './TrashPage.module.css';

/** A button for what cannot be undone: pressed once it asks, pressed again it does it. */
export function Confirm(props: {
  /** What the button says first; `label` is its name where that alone is not enough. */
  text: string;
  label?: string;
  /** What it says when it asks. */
  sure: string;
  busy: boolean;
  onConfirm(): void;
}) {
  const [asking, setAsking] = useState(false);
  const { text, label = text, sure, busy, onConfirm } = props;
  if (!asking) {
    return (
      <Button
        look="quiet"
        className={css.grave}
        aria-label={label}
        disabled={busy}
        onClick={() => setAsking(true)}
      >
        {text}
      </Button>
    );
  }
  return (
    <span className={css.confirm}>
      <Button
        look="danger"
        disabled={busy}
        onClick={() => {
          setAsking(false);
          onConfirm();
        }}
      >
        {sure}
      </Button>
      <Button look="quiet" onClick={() => setAsking(false)}>
        Cancel
      </Button>
    </span>
  );
}
