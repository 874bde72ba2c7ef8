import type { Competency } from '../detection/detection';
import type { SectionId } from '../guidance/sections';
import type { Timebox } from '../guidance/timing';

/** An answer as the coach reads it, with what is known of its question. */
export interface Draft {
  /** What the interviewer asks. */
  readonly question: string;
  /** The eight sections' texts; an empty one is `''`. */
  readonly sections: Readonly<Record<SectionId, string>>;
  /** What the question tests, the main thing first. */
  readonly competencies?: readonly Competency[];
  /** How long the answer may take. */
  readonly timebox?: Timebox;
  /** The page's own sample answer, where it has one. */
  readonly sample?: string;
  /** Names that must not leave the user's machine. */
  readonly confidentialNames?: readonly string[];
}
