import { useId } from 'react';
import { COMPETENCIES, type Competency } from '../../lib/detection/detection';
import { general } from '../../lib/guidance/competencies/general';
import { loadedGuides } from '../../lib/guidance/guides';
import css from './CompetencyChoice.module.css';

interface CompetencyChoiceProps {
  /** Undefined where it is not known. */
  competency: Competency | undefined;
  onChoose(competency: Competency | undefined): void;
}

/** Which guidance is shown, for a question that was taken for another kind than it is. */
export function CompetencyChoice({ competency, onChoose }: CompetencyChoiceProps) {
  const id = useId();
  const guides = loadedGuides();
  return (
    <p className={css.choice}>
      <label htmlFor={id}>Guidance for</label>
      <select
        id={id}
        value={competency ?? ''}
        onChange={({ target }) => onChoose(COMPETENCIES.find((each) => each === target.value))}
      >
        <option value="">{general.name}</option>
        {COMPETENCIES.map((each) => (
          <option key={each} value={each}>
            {guides?.[each].name ?? each}
          </option>
        ))}
      </select>
    </p>
  );
}
