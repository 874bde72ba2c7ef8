import { SECTION_IDS, type SectionId } from '../../guidance/sections';
import { countWords } from '../../guidance/timing';
import type { Draft } from '../draft';
import { holdsNothing } from './empty';
import { SectionReading } from './section';

/** What the rules read of a draft. */
export class DraftReading {
  readonly #sections: ReadonlyMap<SectionId, SectionReading>;
  readonly #words = new Map<SectionId, number>();
  readonly #empty: ReadonlySet<SectionId>;

  constructor(readonly draft: Draft) {
    this.#sections = new Map(
      SECTION_IDS.map((id) => [id, new SectionReading(draft.sections[id])] as const),
    );
    this.#empty = new Set(SECTION_IDS.filter((id) => holdsNothing(draft.sections[id])));
  }

  of(section: SectionId): SectionReading {
    const reading = this.#sections.get(section);
    if (!reading) throw new Error(`No such section: ${section}`);
    return reading;
  }

  /** Nothing is there, or a stand-in such as "n/a". */
  isEmpty(section: SectionId): boolean {
    return this.#empty.has(section);
  }

  /** The sections that hold something, in their order. */
  get filled(): readonly SectionId[] {
    return SECTION_IDS.filter((id) => !this.isEmpty(id));
  }

  wordsIn(section: SectionId): number {
    let words = this.#words.get(section);
    if (words === undefined) {
      words = countWords(this.of(section).text);
      this.#words.set(section, words);
    }
    return words;
  }

  /** The words of the whole answer. */
  get words(): number {
    return SECTION_IDS.reduce((sum, id) => sum + this.wordsIn(id), 0);
  }

  /**
   * Introductions and motivations may leave sections out: nobody is asked for the risks of their own
   * career. The main competency decides.
   */
  get mayLeaveOut(): boolean {
    const main = this.draft.competencies?.[0];
    return main === 'introduction' || main === 'motivation';
  }
}
