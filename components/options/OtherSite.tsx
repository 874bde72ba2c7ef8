import { useId, useState } from 'react';
import { Button } from '../ui/Button';
import css from './OptionsApp.module.css';
import { originsOf } from './typedSite';

/**
 * Any site by its name: one that we know nothing of is read on every page of it.
 * @param wanted the site that the page was opened for
 */
export function OtherSite(props: { wanted?: string; onAdd(origins: readonly string[]): void }) {
  const { wanted, onAdd } = props;
  const [text, setText] = useState(wanted ?? '');
  const [error, setError] = useState<string>();
  const id = useId();
  return (
    <form
      className={css.other}
      onSubmit={(event) => {
        event.preventDefault();
        const origins = originsOf(text);
        setError(origins ? undefined : 'That is no address of a site, such as example.com.');
        if (!origins) return;
        onAdd(origins);
        setText('');
      }}
    >
      <label htmlFor={id}>Always look on another site</label>
      <input
        id={id}
        type="text"
        inputMode="url"
        placeholder="example.com"
        value={text}
        aria-invalid={error !== undefined}
        aria-describedby={error === undefined ? undefined : `${id}-error`}
        onChange={(event) => setText(event.target.value)}
      />
      <Button type="submit" look={wanted ? 'solid' : 'outline'} autoFocus={wanted !== undefined}>
        Allow
      </Button>
      {error !== undefined && (
        <p id={`${id}-error`} role="alert">
          {error}
        </p>
      )}
    </form>
  );
}
