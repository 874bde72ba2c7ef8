import { type ReactNode, useId, useState } from 'react';
import type { AskState } from '../../lib/guidance/asks/answered';
import type { AskGroup } from '../../lib/guidance/asks/asks';
import type { Guide } from '../../lib/guidance/competencies/guide';
import type { AnySectionId } from '../../lib/guidance/sections';
import { ChevronIcon } from '../ui/icons';
import { AskItem } from './AskItem';
import css from './Asks.module.css';

interface AsksProps {
  section: AnySectionId;
  /** What the page or the question asks here. */
  groups: readonly AskGroup[];
  /** Which of these the draft answers, in their order. */
  states: readonly AskState[];
  guide: Guide;
  /** Whether that is the right guide yet. */
  settled: boolean;
}

/** What to cover in a section: what is asked there, then what we would add. */
export function Asks({ section, groups, states, guide, settled }: AsksProps) {
  const [more, setMore] = useState(false);
  const id = useId();
  const { share, prompts } = guide.sections[section];
  const fromPage = groups.some(({ title }) => title !== undefined);
  const lead = share > 0 ? 'Cover' : 'Not needed here. If you use it, cover';
  const ours = (
    <AskList lead={fromPage ? '' : lead} settled={settled}>
      {prompts.map((prompt) => (
        <li key={prompt}>{prompt}</li>
      ))}
    </AskList>
  );
  return (
    <div>
      <AskGroups
        groups={groups}
        states={states}
        aside={fromPage && <MoreToggle open={more} controls={id} onToggle={() => setMore(!more)} />}
      />
      {!fromPage && ours}
      {fromPage && more && (
        <div id={id} className={css.ours}>
          {ours}
        </div>
      )}
    </div>
  );
}

interface MoreToggleProps {
  open: boolean;
  controls: string;
  onToggle(): void;
}

function MoreToggle({ open, controls, onToggle }: MoreToggleProps) {
  return (
    <button
      type="button"
      className={css.more}
      aria-expanded={open}
      aria-controls={open ? controls : undefined}
      onClick={onToggle}
    >
      More to cover
      <span className={css.chevron}>
        <ChevronIcon size={11} />
      </span>
    </button>
  );
}

interface AskGroupsProps {
  groups: readonly AskGroup[];
  states: readonly AskState[];
  /** Without "This page asks", where that is said above. */
  bare?: boolean;
  /** Stands at the right of the first lead. */
  aside?: ReactNode;
}

/** Groups of asks under their titles, each ask with its state. */
export function AskGroups({ groups, states, bare = false, aside }: AskGroupsProps) {
  const stateOf = new Map(states.map((state) => [state.ask, state]));
  return groups.map((group, index) => (
    // A page may list the same prompt twice; prompts have no identity but their place.
    // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes while it is shown
    <AskList key={index} lead={leadOf(group, bare)} aside={index === 0 && aside} settled>
      {group.asks.map((ask, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: as above
        <AskItem key={place} ask={ask} state={stateOf.get(ask)} />
      ))}
    </AskList>
  ));
}

function leadOf({ title, asks }: AskGroup, bare: boolean): string {
  const isTitled = title !== undefined && asks[0]?.text !== title;
  if (bare) return isTitled ? title : '';
  if (title === undefined) return 'The question asks';
  return isTitled ? `This page asks · ${title}` : 'This page asks';
}

interface AskListProps {
  lead: string;
  aside?: ReactNode;
  settled: boolean;
  children: ReactNode;
}

function AskList({ lead, aside, settled, children }: AskListProps) {
  return (
    <div className={css.block} data-settled={settled}>
      {(lead || aside) && (
        <div className={css.head}>
          <p className={css.lead}>{lead}</p>
          {aside}
        </div>
      )}
      <ul className={css.asks}>{children}</ul>
    </div>
  );
}
