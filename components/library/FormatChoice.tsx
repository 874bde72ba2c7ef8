import { useId } from 'react';
import type { Format } from '../../lib/backup/formats';
import css from './ExportPage.module.css';

const FORMATS: readonly { value: Format | 'print'; name: string; use: string }[] = [
  {
    value: 'json',
    name: 'Backup (JSON)',
    use: 'Everything: answers, versions, trash and taught pages. The only one that comes back whole through “Import”.',
  },
  {
    value: 'zip',
    name: 'Notes (zip of Markdown)',
    use: 'One note a question, with properties. Unpack it into an Obsidian vault, or import it in Notion.',
  },
  {
    value: 'markdown',
    name: 'One text (Markdown)',
    use: 'All answers in one file to read or send.',
  },
  {
    value: 'csv',
    name: 'Table (CSV)',
    use: 'One row a question, one column a section, for Excel, Numbers or Sheets.',
  },
  {
    value: 'anki',
    name: 'Cards (Anki)',
    use: 'Question in front, answer behind. In Anki: File, Import.',
  },
  { value: 'print', name: 'Print or PDF', use: 'One question a page, without anything around it.' },
];

/** As what the answers leave, each kind with what it is good for. */
export function FormatChoice(props: {
  value: Format | 'print';
  onChange(value: Format | 'print'): void;
}) {
  const name = useId();
  return (
    <fieldset className={css.formats}>
      <legend>As</legend>
      {FORMATS.map((format) => (
        <label key={format.value} className={css.format}>
          <input
            type="radio"
            name={name}
            checked={props.value === format.value}
            onChange={() => props.onChange(format.value)}
          />
          <span>
            <b>{format.name}</b>
            <small>{format.use}</small>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
