import { useId, useState } from 'react';
import { Button } from '../ui/Button';
import css from './OptionsApp.module.css';

/**
 * A site that we know nothing of, to be read on every page of it.
 * @param wanted the site that the page was opened for
 */
export function OtherSite({ wanted, onAdd }: { wanted?: string; onAdd(match: string): void }) {
  const [text, setText] = useState(wanted ?? '');
  const [error, setError] = useState<string>();
  const id = useId();
  return (
    <form
      className={css.other}
      onSubmit={(event) => {
        event.preventDefault();
        const match = matchOf(text);
        setError(match ? undefined : 'That is no address of a site, such as example.com.');
        if (!match) return;
        onAdd(match);
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

/** The match pattern of a host that was typed, with or without the rest of an address. */
function matchOf(text: string): string | undefined {
  const typed = text.trim();
  const url = URL.parse(/^https?:\/\//.test(typed) ? typed : `https://${typed}`);
  const host = url?.hostname ?? '';
  return /^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(host) ? `*://${host}/*` : undefined;
}
