import type { Doc } from 'yjs';
import { ALL_SECTION_IDS, type AnySectionId, SECTION_IDS } from '../guidance/sections';

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

/** For each of the eight sections: is there text, or is its check set? */
export function coverage({ sections, checks }: PlainAnswer): boolean[] {
  return SECTION_IDS.map((id) => checks[id] || sections[id].trim() !== '');
}

/** Number of words in all sections: runs of letters and digits, with what joins them inside. */
export function countWords({ sections }: PlainAnswer): number {
  const word = /[\p{L}\p{M}\p{N}]+(?:['’.,-][\p{L}\p{M}\p{N}]+)*/gu;
  return ALL_SECTION_IDS.reduce((sum, id) => sum + (sections[id].match(word)?.length ?? 0), 0);
}
