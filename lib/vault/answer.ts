import type { Doc } from 'yjs';
import { isCovered } from '../guidance/coverage';
import { ALL_SECTION_IDS, type AnySectionId, SECTION_IDS } from '../guidance/sections';
import { countWords } from '../guidance/timing';

/** An answer in plain form: the text of each section, and which checks are set. */
export interface PlainAnswer {
  sections: Record<AnySectionId, string>;
  checks: Record<AnySectionId, boolean>;
}

/** Reads an answer's document: sections are its top-level texts, checks the map of that name. */
export function plainAnswer(doc: Doc): PlainAnswer {
  const checks = doc.getMap<unknown>('checks');
  return {
    sections: bySection((id) => doc.getText(id).toString()),
    checks: bySection((id) => checks.get(id) === true),
  };
}

function bySection<T>(read: (id: AnySectionId) => T): Record<AnySectionId, T> {
  return {
    goal: read('goal'),
    data: read('data'),
    stakeholders: read('stakeholders'),
    role: read('role'),
    challenges: read('challenges'),
    tradeoffs: read('tradeoffs'),
    validation: read('validation'),
    results: read('results'),
    learning: read('learning'),
  };
}

/** For each of the eight sections: is it covered? */
export function coverage({ sections, checks }: PlainAnswer): boolean[] {
  return SECTION_IDS.map((id) => isCovered(sections[id], checks[id]));
}

/** Number of words in all sections, counted as the panel counts them. */
export function wordsOf({ sections }: PlainAnswer): number {
  return ALL_SECTION_IDS.reduce((sum, id) => sum + countWords(sections[id]), 0);
}
