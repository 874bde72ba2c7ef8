import type * as Y from 'yjs';
import { type AnySectionId, SECTION_NAMES } from '../../lib/guidance/sections';
import { formatDuration, formatWords } from '../../lib/guidance/timing';
import { Button } from '../ui/Button';
import { CheckIcon, CopyIcon } from '../ui/icons';
import { useCopy } from '../ui/useCopy';
import css from './CutView.module.css';
import { choose, chosenCut, useChoices } from './chosen';

interface CutViewProps {
  doc: Y.Doc;
  sections: readonly AnySectionId[];
  texts: readonly string[];
  /** How long this version may take. */
  seconds: number;
  copy(text: string): Promise<void>;
}

/** A shorter version of the answer, out of its own sentences: each is put in or left out by its check. */
export function CutView({ doc, sections, texts, seconds, copy }: CutViewProps) {
  useChoices(doc);
  const copying = useCopy(copy);
  const bySection = Object.fromEntries(sections.map((id, at) => [id, texts[at] ?? '']));
  const { cut, sentences } = chosenCut(doc, bySection, seconds);
  const over = cut.spokenSeconds > seconds;
  const text = cut.sentences.map((sentence) => sentence.text.trim()).join(' ');

  return (
    <div className={css.cut}>
      <div className={css.bar}>
        <p className={css.figures} data-over={over}>
          {formatDuration(cut.spokenSeconds)} of {formatDuration(seconds)} ·{' '}
          {formatWords(cut.words)}
        </p>
        <Button look="solid" onClick={() => copying.copy(text)}>
          {copying.copied ? <CheckIcon size={14} /> : <CopyIcon />}
          <span aria-live="polite">{copying.copied ? 'Copied' : 'Copy'}</span>
        </Button>
      </div>
      {copying.error && (
        <p className={css.error} role="alert">
          Not copied: {copying.error}
        </p>
      )}
      <p className={css.hint}>
        Proposed: your goal, your own part and the result first. Put in or leave out what you like.
      </p>
      {sections.map((id) => {
        const here = sentences.filter(({ sentence }) => sentence.section === id);
        if (here.length === 0) return null;
        return (
          <fieldset key={id} className={css.part}>
            <legend>{SECTION_NAMES[id]}</legend>
            {here.map(({ sentence, said }) => (
              <label key={sentence.start} className={css.sentence} data-said={said}>
                <input
                  type="checkbox"
                  checked={said}
                  onChange={(event) => choose(doc, seconds, sentence, event.target.checked)}
                />
                <span>{sentence.text.trim()}</span>
              </label>
            ))}
          </fieldset>
        );
      })}
    </div>
  );
}
