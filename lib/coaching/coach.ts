import type { Draft } from './draft';
import type { Code, Finding } from './finding';
import { DraftReading } from './reading/draft';
import { RULES } from './rules';

/**
 * Reads a draft and says what it lacks: each finding with its reason and the words it is about. Pure
 * and deterministic; never throws, whatever the text; the time grows with the text's length.
 * `off` names rules that the user has switched off.
 */
export function coach(draft: Draft, off: ReadonlySet<Code> = new Set()): Finding[] {
  const reading = new DraftReading(draft);
  return RULES.filter(({ code }) => !off.has(code)).flatMap((rule) => rule.find(reading));
}
