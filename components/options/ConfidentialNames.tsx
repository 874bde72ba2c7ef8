import { useState } from 'react';
import css from './OptionsApp.module.css';

/** As many as the settings keep. */
const MOST = 50;

interface ConfidentialNamesProps {
  names: readonly string[];
  onChange(names: string[]): void;
}

/** Names that the coach points at before an answer is copied. Kept with every letter. */
export function ConfidentialNames({ names, onChange }: ConfidentialNamesProps) {
  const [text, setText] = useState(names.join('\n'));
  return (
    <label className={css.field}>
      Names to keep to yourself, one a line
      <textarea
        rows={3}
        value={text}
        placeholder="A former employer, a client, a code name"
        spellCheck={false}
        onChange={(event) => {
          setText(event.target.value);
          onChange(namesIn(event.target.value));
        }}
        onBlur={() => setText(namesIn(text).join('\n'))}
      />
      <small>
        The coach points at them, and at e-mail addresses, phone numbers and keys, before you copy
        an answer. They stay on this machine.
      </small>
    </label>
  );
}

function namesIn(text: string): string[] {
  const lines = text.split('\n').map((line) => line.trim().slice(0, 80));
  return [...new Set(lines)].filter(Boolean).slice(0, MOST);
}
