import { GUARDRAIL_SIGNS } from '../lexicon/guardrail-signs';
import { GUARDRAIL, UNGUARDED } from '../lexicon/guardrails';
import type { SectionReading } from '../reading/section';
import { weightOf } from '../reading/signs';
import { absent, type Rule } from '../rule';

/** Signs of this weight together tell as much as a word for it. */
const ENOUGH = 2.5;

/** Does the text name a check, a test, a measure that was watched, or a way back? */
function namesGuardrail(validation: SectionReading): boolean {
  const texts = validation.sentences.map(({ start, end }) =>
    UNGUARDED.reduce(
      (words, pattern) => words.replace(pattern, ' … '),
      validation.told.slice(start, end),
    ),
  );
  const named = texts.some((text) => GUARDRAIL.some((pattern) => text.search(pattern) >= 0));
  return named || weightOf(texts.join(' '), GUARDRAIL_SIGNS) >= ENOUGH;
}

/**
 * Validation without a check, a test, a trial, a watched measure or a way back. "I was sure it would
 * work" is what everyone says; how one would have found out otherwise is what is asked.
 */
export const noGuardrail: Rule = {
  code: 'no-guardrail',
  explain: 'Validation names no check, test, watched measure or way back.',
  find(draft) {
    const validation = draft.of('validation');
    if (draft.isEmpty('validation') || namesGuardrail(validation)) return [];
    return [
      absent(
        'no-guardrail',
        'validation',
        'This says that it went well, and not how you would have found out if it had not.',
        'Name what you tried or checked first, what you watched, or how you would have gone back.',
      ),
    ];
  },
};
