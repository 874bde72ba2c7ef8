import type { Guide } from './competencies/guide';
import type { AnySectionId } from './sections';

/** How often the sentence of a section may be told, one after the other. */
export const REPEATS: Readonly<Partial<Record<AnySectionId, { least: number; most: number }>>> = {
  challenges: { least: 2, most: 3 },
};

/** The sentence of a section, told `times` times, each on a line of its own. */
export function templateText(guide: Guide, section: AnySectionId, times = 1): string {
  return Array.from({ length: times }, () => guide.sections[section].template).join('\n');
}
