import { useId } from 'react';
import { GROUPING_NAMES, GROUPINGS, type Grouping } from '../../lib/guidance/groupings';
import css from './GroupingSwitch.module.css';

interface GroupingSwitchProps {
  grouping: Grouping;
  onChange(grouping: Grouping): void;
}

/** In which terms the sections are shown. */
export function GroupingSwitch({ grouping, onChange }: GroupingSwitchProps) {
  const name = useId();
  return (
    <fieldset className={css.switch}>
      <legend className={css.legend}>Group as</legend>
      {GROUPINGS.map((each) => (
        <label key={each} className={css.choice}>
          <input
            type="radio"
            name={name}
            className={css.input}
            checked={grouping === each}
            onChange={() => onChange(each)}
          />
          {GROUPING_NAMES[each]}
        </label>
      ))}
    </fieldset>
  );
}
