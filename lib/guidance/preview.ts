import { ALL_SECTION_IDS, type AnySectionId } from './sections';

/** One part of the answer as it is told: a section that holds words. */
export interface Part {
  readonly section: AnySectionId;
  readonly text: string;
}

/** The sections that hold words, in the order in which they are told. */
export function composeAnswer(
  textOf: (section: AnySectionId) => string,
  sections: readonly AnySectionId[] = ALL_SECTION_IDS,
): Part[] {
  const parts: Part[] = [];
  for (const section of sections) {
    const text = textOf(section).trim();
    if (text !== '') parts.push({ section, text });
  }
  return parts;
}

/** The whole answer as one text, to be read or copied. */
export function answerText(parts: readonly Part[]): string {
  return parts.map((part) => part.text).join('\n\n');
}
