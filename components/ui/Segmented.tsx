import { useId } from 'react';
import css from './Segmented.module.css';

interface SegmentedProps<T extends string> {
  /** What is chosen here; heard, and shown unless `bare`. */
  legend: string;
  bare?: boolean;
  choices: readonly { readonly value: T; readonly name: string }[];
  value: T;
  onChange(value: T): void;
}

/** One of a few, in a row. */
export function Segmented<T extends string>(props: SegmentedProps<T>) {
  const { legend, bare = false, choices, value, onChange } = props;
  const name = useId();
  return (
    <fieldset className={css.row} aria-label={bare ? legend : undefined}>
      {!bare && <legend className={css.legend}>{legend}</legend>}
      {choices.map((choice) => (
        <label key={choice.value} className={css.choice}>
          <input
            type="radio"
            name={name}
            className={css.input}
            checked={value === choice.value}
            onChange={() => onChange(choice.value)}
          />
          {choice.name}
        </label>
      ))}
    </fieldset>
  );
}
