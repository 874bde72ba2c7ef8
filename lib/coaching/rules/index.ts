import type { Rule } from '../rule';
import { blame } from './blame';
import { confidential } from './confidential';
import { copied } from './copied';
import { emptySection } from './empty-section';
import { filler } from './filler';
import { hedging } from './hedging';
import { noAlternative } from './no-alternative';
import { noBaseline } from './no-baseline';
import { noGuardrail } from './no-guardrail';
import { noNumbers } from './no-numbers';
import { noSolution } from './no-solution';
import { tooLong } from './too-long';
import { tooShort } from './too-short';
import { unbalanced } from './unbalanced';
import { unfilledSlot } from './unfilled-slot';
import { vagueRole } from './vague-role';
import { weHeavy } from './we-heavy';

/** Every rule, in the order in which their findings are listed. */
export const RULES: readonly Rule[] = [
  emptySection,
  unfilledSlot,
  noNumbers,
  noBaseline,
  weHeavy,
  vagueRole,
  noAlternative,
  noGuardrail,
  noSolution,
  hedging,
  filler,
  blame,
  tooShort,
  tooLong,
  unbalanced,
  confidential,
  copied,
];
