import { useState } from 'react';
import type * as Y from 'yjs';
import { answerText, composeAnswer } from '../../lib/guidance/preview';
import { type AnySectionId, SECTION_NAMES } from '../../lib/guidance/sections';
import type { Timebox } from '../../lib/guidance/timing';
import { statsOf } from '../answer/stats';
import { useAnswerTexts, useAnswerWords } from '../answer/useStats';
import { Secrets } from '../coach/Secrets';
import { Button } from '../ui/Button';
import { CheckIcon, CopyIcon } from '../ui/icons';
import { Segmented } from '../ui/Segmented';
import { SlotText } from '../ui/SlotText';
import { useCopy } from '../ui/useCopy';
import { CutView } from './CutView';
import { PreviewSummary } from './PreviewSummary';
import css from './PreviewTab.module.css';

interface PreviewTabProps {
  doc: Y.Doc;
  sections: readonly AnySectionId[];
  timebox: Timebox;
  copy(text: string): Promise<void>;
  /** Goes to a section to change it. */
  onEdit(section: AnySectionId): void;
  /** Goes to the first section, where nothing is written yet. */
  onStart(): void;
}

type Version = 'full' | '90' | '30';

const VERSIONS: readonly { value: Version; name: string }[] = [
  { value: 'full', name: 'Full' },
  { value: '90', name: '90 seconds' },
  { value: '30', name: '30 seconds' },
];

/** The answer as one text, as it will be told. */
export default function PreviewTab(props: PreviewTabProps) {
  const { doc, sections, timebox, copy, onEdit, onStart } = props;
  const words = useAnswerWords(doc, sections);
  const texts = useAnswerTexts(doc, sections);
  const parts = composeAnswer((section) => texts[sections.indexOf(section)] ?? '', sections);
  const [version, setVersion] = useState<Version>('full');
  const copying = useCopy(copy, parts.length > 0 && version === 'full');

  if (parts.length === 0) return <NothingYet onStart={onStart} />;
  const gaps = parts.reduce((sum, part) => sum + statsOf(doc.getText(part.section)).gaps, 0);

  const versions = (
    <Segmented<Version>
      legend="How long"
      bare
      choices={VERSIONS}
      value={version}
      onChange={setVersion}
    />
  );
  if (version !== 'full') {
    return (
      <div className={css.tab}>
        {versions}
        <Secrets />
        <CutView
          doc={doc}
          sections={sections}
          texts={texts}
          seconds={Number(version)}
          copy={copy}
        />
      </div>
    );
  }

  return (
    <div className={css.tab}>
      {versions}
      <div className={css.bar}>
        <PreviewSummary words={words} gaps={gaps} timebox={timebox} />
        <Button look="solid" onClick={() => copying.copy(answerText(parts))}>
          {copying.copied ? <CheckIcon size={14} /> : <CopyIcon />}
          <span aria-live="polite">{copying.copied ? 'Copied' : 'Copy'}</span>
        </Button>
      </div>
      {copying.error && (
        <p className={css.error} role="alert">
          Not copied: {copying.error}
        </p>
      )}
      <Secrets />
      <article className={css.text} aria-label="Your answer">
        {parts.map(({ section, text }) => (
          <div key={section} className={css.part}>
            <button
              type="button"
              className={css.source}
              aria-label={`Edit ${SECTION_NAMES[section]}`}
              onClick={() => onEdit(section)}
            >
              {SECTION_NAMES[section]}
            </button>
            <p>
              <SlotText text={text} />
            </p>
          </div>
        ))}
      </article>
    </div>
  );
}

function NothingYet({ onStart }: { onStart: () => void }) {
  return (
    <div className={css.empty}>
      <p className={css.emptyTitle}>Nothing to read yet</p>
      <p>Once you have written a part, the whole answer stands here as one text, with its time.</p>
      <Button onClick={onStart}>Start writing</Button>
    </div>
  );
}
