import { useState } from 'react';
import type * as Y from 'yjs';
import type { Guide } from '../../lib/guidance/competencies/guide';
import { type AnySectionId, SECTION_NAMES } from '../../lib/guidance/sections';
import { REPEATS, templateText } from '../../lib/guidance/template';
import { formatWords } from '../../lib/guidance/timing';
import { useSectionStats } from '../answer/useStats';
import { Button } from '../ui/Button';
import { PlusIcon } from '../ui/icons';
import { SlotText } from '../ui/SlotText';
import css from './TemplateCard.module.css';

interface TemplateCardProps {
  doc: Y.Doc;
  section: AnySectionId;
  guide: Guide;
  readOnly: boolean;
  onInsert(section: AnySectionId, template: string): void;
}

/** The pattern of one section, told as often as the user wants, and its "Insert". */
export function TemplateCard({ doc, section, guide, readOnly, onInsert }: TemplateCardProps) {
  const { words } = useSectionStats(doc, section);
  const repeats = REPEATS[section];
  const [times, setTimes] = useState(repeats?.least ?? 1);
  const name = SECTION_NAMES[section];
  const canAdd = repeats !== undefined && times < repeats.most;

  return (
    <li className={css.card}>
      <h2 className={css.name}>{name}</h2>
      <ol className={css.patterns} data-repeated={times > 1}>
        {Array.from({ length: times }, (_, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: all patterns of a section are the same
          <li key={index}>
            <SlotText text={guide.sections[section].template} bare />
          </li>
        ))}
      </ol>
      <div className={css.foot}>
        <span className={css.note}>
          {words > 0
            ? `Goes below your ${formatWords(words)}`
            : guide.sections[section].share === 0 && 'Not needed for this question'}
        </span>
        {canAdd && (
          <Button look="quiet" onClick={() => setTimes(times + 1)}>
            <PlusIcon />
            Add another challenge
          </Button>
        )}
        <Button
          className={css.insert}
          aria-label={`Insert template into ${name}`}
          disabled={readOnly}
          onClick={() => onInsert(section, templateText(guide, section, times))}
        >
          Insert
        </Button>
      </div>
    </li>
  );
}
