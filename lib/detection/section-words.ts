import type { SectionId } from '../guidance/sections';

/**
 * Words of a prompt's title and the section they belong to. The one that comes first in the title
 * decides; our own names of the sections and the terms of STAR are all here.
 */
const SECTION_WORDS: readonly (readonly [SectionId, RegExp])[] = [
  [
    'goal',
    /\b(?:goals?|contexts?|problems?|objectives?|situations?|backgrounds?|stakes|motivation|setting|task)\b/i,
  ],
  ['data', /\b(?:data|signals?|evidence|research|insights?|inputs|information)\b/i],
  [
    'stakeholders',
    /\b(?:stakeholders?|partners?|cross-?\s?(?:team|functional)|collaborat\w{1,9}|alignment|people|audience)\b/i,
  ],
  ['role', /\b(?:roles?|ownership|owned|responsibilit\w{1,5}|contributions?|your part|led)\b/i],
  [
    'challenges',
    /\b(?:challeng\w{1,5}|obstacles?|hardest|difficult\w{0,5}|solutions?|solved?|actions?|blockers?|hurdles?|conflicts?)\b/i,
  ],
  [
    'tradeoffs',
    /\b(?:trade-?\s?offs?|rationale|alternatives?|decisions?|options?|choices?|compromises?)\b/i,
  ],
  [
    'validation',
    /\b(?:validat\w{1,5}|risks?|verif\w{1,8}|test(?:s|ed|ing)?|roll-?out|de-?risk\w{0,4}|monitor\w{0,4}|safeguards?)\b/i,
  ],
  ['results', /\b(?:results?|metrics?|outcomes?|impact|numbers|achievements?)\b/i],
];

/** The section that a prompt's title names, by the first of its words that belongs to one. */
export function sectionOf(title: string): SectionId | undefined {
  let first: { at: number; id: SectionId } | undefined;
  for (const [id, pattern] of SECTION_WORDS) {
    const at = title.slice(0, 300).search(pattern);
    if (at >= 0 && (!first || at < first.at)) first = { at, id };
  }
  return first?.id;
}
