import type { Group } from '../../lib/guidance/groupings';
import { type AnySectionId, SECTION_NAMES } from '../../lib/guidance/sections';
import type { Share } from '../../lib/guidance/shares';
import { formatDuration } from '../../lib/guidance/timing';
import { Button } from '../ui/Button';
import css from './GroupHead.module.css';

interface GroupHeadProps {
  group: Group;
  shares: ReadonlyMap<AnySectionId, Share>;
  onAddLearning(): void;
}

/** The term under which some sections stand together, and the time for them. */
export function GroupHead({ group, shares, onAddLearning }: GroupHeadProps) {
  const { name, sections } = group;
  const seconds = sections.reduce((sum, id) => sum + (shares.get(id)?.seconds ?? 0), 0);
  return (
    <div className={css.head}>
      {/* The list below has the same name for those who do not see this. */}
      <span className={css.name} aria-hidden="true">
        {name}
      </span>
      {seconds > 0 && <span className={css.time}>about {formatDuration(seconds)}</span>}
      {sections.length === 0 && (
        <Button look="quiet" className={css.add} onClick={onAddLearning}>
          Add “{SECTION_NAMES.learning}”
        </Button>
      )}
    </div>
  );
}
