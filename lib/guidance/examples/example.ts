import type { Competency } from '../../detection/detection';
import type { SectionId } from '../sections';

/** A worked answer of our own invention: no person, place or figure in it is real. */
export interface Example {
  /** The profession of whoever tells it, as the user reads it. */
  readonly profession: string;
  /** The question that it answers. */
  readonly question: string;
  readonly competency: Competency;
  /** What to notice in it. */
  readonly notice: string;
  readonly sections: Readonly<Record<SectionId, string>>;
}
