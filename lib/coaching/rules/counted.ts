import type { Code, Finding } from '../finding';
import type { DraftReading } from '../reading/draft';
import type { Span } from '../reading/sentences';
import { quoted, quoting } from '../rule';

/** So many in one section are a habit; one or two are how people talk. */
const HABIT = 3;

/** One finding for each section in which the passages found are a habit, on the first of them. */
export function habits(
  code: Code,
  draft: DraftReading,
  passagesIn: (spoken: string) => Span[],
  why: string,
  fix: string,
): Finding[] {
  return draft.filled.flatMap((section) => {
    const { spoken, text } = draft.of(section);
    const passages = passagesIn(spoken);
    const [first] = passages;
    if (!first || passages.length < HABIT) return [];
    const words = quoted(passages.map(({ start, end }) => text.slice(start, end).toLowerCase()));
    return [quoting(code, draft, section, first, `${words} ${why}`, fix)];
  });
}
