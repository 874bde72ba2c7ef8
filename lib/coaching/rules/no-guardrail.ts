import { GUARDRAIL_SIGNS } from '../lexicon/guardrail-signs';
import { UNGUARDED } from '../lexicon/guardrails';
import { weightOf } from '../reading/signs';
import { absent, type Rule } from '../rule';

/** Signs of this weight together tell of a check, a watched measure or a way back. */
const ENOUGH = 1;

/**
 * Validation without a check, a test, a trial, a watched measure or a way back. "I was sure it would
 * work" is what everyone says; how one would have found out otherwise is what is asked.
 */
export const noGuardrail: Rule = {
  code: 'no-guardrail',
  explain: 'Validation names no check, test, watched measure or way back.',
  find(draft) {
    const validation = draft.of('validation');
    if (draft.isEmpty('validation') || weightOf(validation, GUARDRAIL_SIGNS, UNGUARDED) >= ENOUGH) {
      return [];
    }
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
