import { type FormEvent, useId, useState } from 'react';
import { isMissing, type TaughtRule } from '../../lib/teaching/rules';
import { inWords, pagesInWords } from '../../lib/teaching/words';
import { Button } from '../ui/Button';
import { cx } from '../ui/cx';
import { useAction } from '../ui/useAction';
import css from './TaughtRules.module.css';

interface TaughtRuleRowProps {
  rule: TaughtRule;
  forget(id: string): Promise<void>;
  change(id: string, path: string): Promise<void>;
}

/** One rule: its pages, what it says of them, and whether it still finds anything there. */
export function TaughtRuleRow({ rule, forget, change }: TaughtRuleRowProps) {
  const { where, what } = rule;
  const [editing, setEditing] = useState(false);
  const { busy, error, run } = useAction();
  const pages = pagesInWords(where);
  const name = rule.title && where.scope === 'page' ? rule.title : pages;
  return (
    <li className={css.rule}>
      <div className={css.head}>
        <b className={css.name}>{name}</b>
        <span className={css.actions}>
          {where.scope === 'site' && !editing && (
            <Button look="quiet" aria-label={`Edit ${pages}`} onClick={() => setEditing(true)}>
              Edit
            </Button>
          )}
          <Button
            look="quiet"
            aria-label={`Remove ${name}`}
            disabled={busy}
            onClick={() => run(() => forget(rule.id))}
          >
            Remove
          </Button>
        </span>
      </div>
      {name !== pages && <span className={css.pages}>{pages}</span>}
      {editing && where.scope === 'site' && (
        <PathForm
          host={where.host}
          path={where.path}
          busy={busy}
          onCancel={() => setEditing(false)}
          onSave={(path) =>
            run(async () => {
              await change(rule.id, path);
              setEditing(false);
            })
          }
        />
      )}
      <span className={css.what}>
        {what.says === 'nothing'
          ? 'Asks nothing: Sidestory stays quiet.'
          : `The question is ${inWords(what.locator)}.`}
        {what.says === 'question' && what.text !== undefined && (
          <q className={css.quote}>{what.text}</q>
        )}
      </span>
      <span className={cx(css.state, isMissing(rule) && css.missing)}>{stateOf(rule)}</span>
      {error !== null && (
        <span className={css.error} role="alert">
          {error}
        </span>
      )}
    </li>
  );
}

interface PathFormProps {
  host: string;
  path: string;
  busy: boolean;
  onSave(path: string): void;
  onCancel(): void;
}

function PathForm({ host, path, busy, onSave, onCancel }: PathFormProps) {
  const [text, setText] = useState(path);
  const id = useId();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSave(text);
  };
  return (
    <form className={css.form} onSubmit={submit}>
      <label htmlFor={id}>Pages of {host}, with * for any one part of the path</label>
      <input
        id={id}
        type="text"
        spellCheck={false}
        value={text}
        // biome-ignore lint/a11y/noAutofocus: it takes the place of the button that was pressed
        autoFocus
        onChange={(event) => setText(event.target.value)}
      />
      <Button type="submit" disabled={busy}>
        Save
      </Button>
      <Button look="quiet" onClick={onCancel}>
        Cancel
      </Button>
    </form>
  );
}

const DATE = new Intl.DateTimeFormat('en-US', { dateStyle: 'medium' });

function stateOf(rule: TaughtRule): string {
  const { matchedAt, missedAt } = rule;
  if (isMissing(rule) && missedAt !== undefined) {
    const before = matchedAt === undefined ? '' : `; it last did on ${DATE.format(matchedAt)}`;
    return `Did not match on ${DATE.format(missedAt)}${before}.`;
  }
  return matchedAt === undefined
    ? 'Not met since it was taught.'
    : `Last matched on ${DATE.format(matchedAt)}.`;
}
