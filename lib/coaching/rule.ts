import type { SectionId } from '../guidance/sections';
import type { Code, Finding } from './finding';
import type { DraftReading } from './reading/draft';

/** One thing the coach looks for. Each rule has a file of its own, with the reason it exists. */
export interface Rule {
  readonly code: Code;
  /** What the rule says, in a sentence for the options page. */
  readonly explain: string;
  find(draft: DraftReading): Finding[];
}

/** A finding that quotes a stretch of a section. */
export function quoting(
  code: Code,
  draft: DraftReading,
  section: SectionId,
  { start, end }: { start: number; end: number },
  message: string,
  fix: string,
): Finding {
  const quote = draft.of(section).text.slice(start, end);
  return { code, section, quote, start, end, message, fix };
}

/** A finding on something that is absent, from a section or (null) from the whole answer. */
export function absent(
  code: Code,
  section: SectionId | null,
  message: string,
  fix: string,
): Finding {
  return { code, section, quote: '', start: 0, end: 0, message, fix };
}

/** Words as a message quotes them: “maybe”, “I guess” and “kind of”. */
export function quoted(words: readonly string[], most = 4): string {
  const shown = [...new Set(words)].slice(0, most).map((word) => `“${word}”`);
  const last = shown.pop() ?? '';
  return shown.length === 0 ? last : `${shown.join(', ')} and ${last}`;
}
