import { type FormEvent, useId, useState } from 'react';
import { MAX_QUESTION_LENGTH } from '../../lib/detection/limits';
import type { Opened } from '../../lib/messaging/view';
import type { PanelServices } from '../../lib/view/services';
import { Button } from '../ui/Button';
import { cx } from '../ui/cx';
import { useAction } from '../ui/useAction';
import css from './EmptyState.module.css';
import { HowItWorks } from './HowItWorks';

interface EmptyStateProps {
  paste: PanelServices['paste'];
  onOpened(opened: Opened): void;
  /** On a page that was looked at, where nothing was found: the user points at the question. */
  onPoint?: (() => void) | undefined;
}

const number = (value: number) => value.toLocaleString('en-US');

/** Why this text cannot be taken in, or null. */
export function whyNot(text: string): string | null {
  const { length } = text.trim();
  if (length === 0) return 'Paste or type a question first.';
  if (length > MAX_QUESTION_LENGTH) {
    return `A question can have up to ${number(MAX_QUESTION_LENGTH)} characters; this text has ${number(length)}. Paste only what an interviewer would say.`;
  }
  return null;
}

/** No question yet: what Sidestory does, and a field for one. */
export function EmptyState({ paste, onOpened, onPoint }: EmptyStateProps) {
  const [text, setText] = useState('');
  const [declined, setDeclined] = useState<string | null>(null);
  const action = useAction();
  const id = useId();
  const error = declined ?? action.error;

  const submit = (event?: FormEvent) => {
    event?.preventDefault();
    const reason = whyNot(text);
    setDeclined(reason);
    if (!reason) action.run(async () => onOpened(await paste(text.trim())));
  };

  return (
    <div className={css.empty}>
      <div className={css.intro}>
        <h1 className={css.heading}>
          {onPoint ? 'No question found on this page' : 'Prepare your answer, part by part'}
        </h1>
        <p className={css.lead}>
          {onPoint
            ? 'If there is one all the same, point at it, or paste it here.'
            : 'Open a behavioral interview question on a page, or paste one here.'}{' '}
          Sidestory keeps your answer on this computer and finds it again wherever you meet the
          question.
        </p>
        {onPoint && (
          <Button className={css.point} onClick={onPoint}>
            Point at the question
          </Button>
        )}
      </div>
      <form className={css.form} onSubmit={submit} noValidate>
        <label className={css.label} htmlFor={id}>
          Interview question
        </label>
        <textarea
          id={id}
          className={cx(css.field, error !== null && css.invalid)}
          rows={5}
          value={text}
          aria-invalid={error !== null}
          aria-describedby={`${id}-help`}
          onChange={(event) => {
            setText(event.target.value);
            setDeclined(null);
            action.clear();
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit();
            // A panel closed by accident would take the text with it: the first Escape only leaves.
            if (event.key === 'Escape' && text !== '') {
              event.preventDefault();
              event.currentTarget.blur();
            }
          }}
        />
        <div id={`${id}-help`} className={css.help}>
          {error ? (
            <span className={css.error} role="alert">
              {error}
            </span>
          ) : (
            <span>For example: “Tell me about a time you disagreed with your manager.”</span>
          )}
        </div>
        <Button type="submit" look="solid" className={css.submit} disabled={action.busy}>
          {action.busy ? 'Opening…' : 'Prepare an answer'}
        </Button>
      </form>
      <HowItWorks />
    </div>
  );
}
