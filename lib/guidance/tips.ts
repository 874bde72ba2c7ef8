import type { AnySectionId } from './sections';

/** One piece of advice a section, shown while it is being written. */
export const TIPS: Readonly<Record<AnySectionId, string>> = {
  goal: 'Three sentences are enough. A listener from another field should know why it mattered.',
  data: 'Name the source and the one figure that changed your mind.',
  stakeholders:
    'Say what each side wanted. “We aligned with everybody” tells the listener nothing.',
  role: 'Say “I” for what you did and “we” for what the team did.',
  challenges: 'Give each problem its own turn: what happened, what you did, what came of it.',
  tradeoffs: 'A choice shows only next to the option you did not take.',
  validation: 'Tell how you would have found out that you were wrong.',
  results: 'From what, to what, in how long. An honest estimate beats no number.',
  learning: 'One lesson, and one time you have acted on it since.',
};
