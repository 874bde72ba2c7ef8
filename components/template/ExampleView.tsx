import { useState } from 'react';
import { GUIDES } from '../../lib/guidance/competencies';
import { EXAMPLES } from '../../lib/guidance/examples';
import { SECTION_IDS, SECTION_NAMES } from '../../lib/guidance/sections';
import { countWords, formatWords } from '../../lib/guidance/timing';
import { Segmented } from '../ui/Segmented';
import css from './ExampleView.module.css';

const CHOICES = EXAMPLES.map(({ profession }) => ({ value: profession, name: profession }));

/** The example of the role's profession; the first where there is none. */
function nearest(role: string | undefined): string {
  const asked = role?.toLowerCase() ?? '';
  const found = EXAMPLES.find(({ profession }) => asked.includes(profession.toLowerCase()));
  return (found ?? EXAMPLES[0])?.profession ?? '';
}

/** One worked example at a time, section by section. */
export default function ExampleView({ role }: { role: string | undefined }) {
  const [profession, setProfession] = useState(() => nearest(role));
  const example = EXAMPLES.find((each) => each.profession === profession);
  if (!example) return null;
  const { question, competency, notice, sections } = example;
  return (
    <>
      <Segmented
        legend="Profession"
        bare
        choices={CHOICES}
        value={profession}
        onChange={setProfession}
      />
      <article className={css.example} aria-label={`Example: ${profession}`}>
        <h3 className={css.question}>{question}</h3>
        <p className={css.about}>
          Asks for: {GUIDES[competency].name.toLowerCase()}. {notice} Invented, to show the shape.
        </p>
        {SECTION_IDS.map((section) => (
          <div key={section} className={css.part}>
            <h4>
              {SECTION_NAMES[section]}
              <span>{formatWords(countWords(sections[section]))}</span>
            </h4>
            <p>{sections[section]}</p>
          </div>
        ))}
      </article>
    </>
  );
}
