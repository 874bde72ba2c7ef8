/** The eight parts of an answer, in the order in which they are told, and the optional ninth. */
export const SECTION_IDS = [
  'goal',
  'data',
  'stakeholders',
  'role',
  'challenges',
  'tradeoffs',
  'validation',
  'results',
] as const;

export type SectionId = (typeof SECTION_IDS)[number];

/** `learning` is off by default; the settings turn it on. */
export const ALL_SECTION_IDS = [...SECTION_IDS, 'learning'] as const;

export type AnySectionId = (typeof ALL_SECTION_IDS)[number];

/** What the user reads as the name of a section, everywhere. */
export const SECTION_NAMES: Readonly<Record<AnySectionId, string>> = {
  goal: 'Goal and context',
  data: 'Data and signals',
  stakeholders: 'Stakeholders and partners',
  role: 'Role and ownership',
  challenges: 'Challenges and solutions',
  tradeoffs: 'Trade-offs and rationale',
  validation: 'Validation and risk',
  results: 'Results and metrics',
  learning: 'What I learned',
};
