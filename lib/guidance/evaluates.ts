import type { Competency } from '../detection/detection';

/** What an interviewer listens for, by competency: phrases that complete "Looks for …". */
export const LOOKS_FOR: Readonly<Record<Competency, readonly string[]>> = {
  project: [
    'ownership from start to finish',
    'decisions made with data',
    'results you can put a number on',
  ],
  conflict: [
    'how you understood the other side',
    'what you said and did yourself',
    'how you worked together afterwards',
  ],
  leadership: [
    'how you brought people along',
    'the decision you took responsibility for',
    'what the people around you could do because of it',
  ],
  failure: ['a real miss told plainly', 'your own part in it', 'what you do differently since'],
  ownership: [
    'a problem you took on unasked',
    'how far you carried it',
    'what would have happened without you',
  ],
  teamwork: ['what you gave to the team', 'how you relied on others', 'what you reached together'],
  ambiguity: [
    'how you got your bearings',
    'a decision before all was known',
    'how you corrected course',
  ],
  prioritization: [
    'how you weighed what came first',
    'what you let go and whom you told',
    'that what mattered got done',
  ],
  communication: [
    'how you found out what the listener needed',
    'how you put it to them',
    'how you knew that it had landed',
  ],
  customer: [
    'how you learned what the customer needed',
    'what you did beyond the usual',
    'what changed for them',
  ],
  growth: [
    'an honest view of yourself',
    'what you did with what you heard',
    'the difference it made',
  ],
  motivation: [
    'reasons that are your own',
    'that you know what this place does',
    'where you want to go from here',
  ],
  introduction: [
    'one thread through your career',
    'what you are best at and the proof',
    'why this role is the next step',
  ],
  ethics: [
    'the line you saw',
    'what you did when it was costly',
    'how you treated the people involved',
  ],
};

const WHATEVER_IS_ASKED = [
  'your own part',
  'decisions with their reasons',
  'a result you can put a number on',
] as const;

const MAX_PHRASES = 3;

/** What this question evaluates: up to three phrases, the first ones of each competency in turn. */
export function looksFor(competencies: readonly Competency[] | undefined): readonly string[] {
  if (!competencies || competencies.length === 0) return WHATEVER_IS_ASKED;
  const phrases: string[] = [];
  for (let rank = 0; phrases.length < MAX_PHRASES && rank < MAX_PHRASES; rank++) {
    for (const competency of competencies) {
      const phrase = LOOKS_FOR[competency][rank];
      if (phrase && phrases.length < MAX_PHRASES) phrases.push(phrase);
    }
  }
  return phrases;
}
