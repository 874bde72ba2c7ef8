import { quote } from '../text';

import type { Contribution } from './model';
import { SHAPING } from './unusual';
import type { Word } from './words';

/** What standing on a list says about words. */
const MEANING: Readonly<Record<string, string>> = {
  stem: 'asks the way interviewers do',
  experience: 'is an experience of working life',
  people: 'is somebody at work',
  classic: 'is the core of a classic question',
  superlative: 'asks for one thing out of many',
  technical: 'is a technical subject',
  field: 'is the subject of a profession',
  elsewhere: 'belongs to another field',
  exercise: 'asks for knowledge or a piece of work',
  logistics: 'is a practical matter',
  employer: 'is asked by candidates',
  advice: 'gives advice or speaks of interviews',
  telling: 'tells instead of asking',
  furniture: 'is part of a page',
  comment: 'is a comment',
  foreign: 'asks for knowledge or a practical matter',
};

/**
 * The reasons that weighed most in one direction. What several features saw in the same words is one
 * reason, and a reason that lies inside a stronger one is not told again.
 */
export function cuesOf(
  words: readonly Word[],
  contributions: readonly Contribution[],
  direction: 1 | -1,
  most: number,
  competency?: string,
): string[] {
  const reasons = new Map<string, { amount: number; strongest: number; text: string }>();
  for (const { feature, amount } of contributions) {
    const weight = amount * direction;
    const key = feature.name.startsWith('shape ') ? feature.name : `${feature.from} ${feature.to}`;
    const known = reasons.get(key);
    const text = textOf(words, feature, competency);
    if (!known) reasons.set(key, { amount: weight, strongest: weight, text });
    else {
      known.amount += weight;
      if (weight > known.strongest) Object.assign(known, { strongest: weight, text });
    }
  }
  const ranked = [...reasons.values()]
    .filter(({ amount, text }) => amount > 0 && text !== '')
    .sort((a, b) => b.amount - a.amount);
  const cues: string[] = [];
  for (const { text } of ranked) {
    if (cues.length === most) break;
    if (!cues.some((cue) => cue.includes(text) || text.includes(cue))) cues.push(text);
  }
  if (cues.length === 0 && !competency) cues.push(`${quote(rawOf(words))} as a whole`);
  return cues;
}

function textOf(
  words: readonly Word[],
  { name, from, to }: Contribution['feature'],
  competency: string | undefined,
): string {
  const [family = '', second = ''] = name.split(' ');
  if (family === 'shape') return competency ? '' : name.slice('shape '.length);
  if (to <= from) return '';
  const listed = family === 'list' || family === 'start' || family === 'phrase';
  // “had” or “that” weighs something, but tells a reader nothing.
  if (!listed && words.slice(from, to).every(({ plain }) => SHAPING.has(plain))) return '';
  const quoted = quote(rawOf(words.slice(from, to)));
  if (competency) return `${quoted} (${competency})`;
  const meaning = listed ? MEANING[second] : undefined;
  return meaning ? `${quoted} ${meaning}` : quoted;
}

/** Words as they stand in the text, but for the marks between them that nothing is told by. */
function rawOf(words: readonly Word[]): string {
  return words
    .map(({ raw }) => raw)
    .join(' ')
    .replace(/ (?=[?!.…:;,”)])/g, '')
    .replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, '');
}
