import { useState } from 'react';
import type { ListedAnswer } from '../../lib/vault/reader';
import { Button } from '../ui/Button';
import css from './ExportPage.module.css';

/** Rows drawn at once; the search narrows them. */
const SHOWN = 200;

/** Some of all answers, each by its check; found by their words. */
export function AnswerChoice(props: {
  answers: readonly ListedAnswer[];
  chosen: ReadonlySet<string>;
  onChoose(chosen: ReadonlySet<string>): void;
}) {
  const { answers, chosen, onChoose } = props;
  const [words, setWords] = useState('');
  const wanted = words.trim().toLowerCase();
  const shown = answers.filter(({ text, title = '', company = '' }) =>
    `${text}\n${title}\n${company}`.toLowerCase().includes(wanted),
  );
  const all = shown.length > 0 && shown.every(({ id }) => chosen.has(id));
  const set = (ids: readonly string[], on: boolean) => {
    const next = new Set(chosen);
    for (const id of ids) {
      if (on) next.add(id);
      else next.delete(id);
    }
    onChoose(next);
  };
  return (
    <>
      <div className={css.bar}>
        <input
          type="search"
          className={css.search}
          aria-label="Find answers"
          placeholder="Find by question or company"
          value={words}
          onChange={(event) => setWords(event.target.value)}
        />
        <Button
          look="quiet"
          disabled={shown.length === 0}
          onClick={() =>
            set(
              shown.map(({ id }) => id),
              !all,
            )
          }
        >
          {all ? 'None of these' : 'All of these'}
        </Button>
      </div>
      <ul className={css.choices}>
        {shown.slice(0, SHOWN).map(({ id, text, title }) => (
          <li key={id}>
            <label>
              <input
                type="checkbox"
                checked={chosen.has(id)}
                onChange={(event) => set([id], event.target.checked)}
              />
              <span>{title ?? text}</span>
            </label>
          </li>
        ))}
      </ul>
      {shown.length === 0 && <p className={css.hint}>No answer has these words.</p>}
      {shown.length > SHOWN && (
        <p className={css.hint}>and {shown.length - SHOWN} more; find them by their words</p>
      )}
    </>
  );
}
