import { GROUPING_NAMES, GROUPINGS, type Grouping } from '../../lib/guidance/groupings';
import { Segmented } from '../ui/Segmented';
import css from './GroupingSwitch.module.css';

interface GroupingSwitchProps {
  grouping: Grouping;
  onChange(grouping: Grouping): void;
}

const CHOICES = GROUPINGS.map((value) => ({ value, name: GROUPING_NAMES[value] }));

/** In which terms the sections are shown. */
export function GroupingSwitch({ grouping, onChange }: GroupingSwitchProps) {
  return (
    <div className={css.switch}>
      <Segmented legend="Group as" choices={CHOICES} value={grouping} onChange={onChange} />
    </div>
  );
}
