import { COMPETENCIES } from '../../detection';
import { runToEnd, type Steps } from '../../steps';
import { type Word, wordsOf } from '../words';
import { CLASSICS } from './classics';
import { COMPETENCY_WORDS } from './competency';
import { FOREIGN_COMPETENCY_WORDS } from './foreign-competency';
import { FOREIGN_EXPERIENCE, FOREIGN_OTHER, FOREIGN_STEMS } from './languages';
import { EXPERIENCE, PEOPLE, SUPERLATIVE } from './people';
import { PLAIN } from './plain';
import { SENSES } from './senses';
import { SETTINGS } from './settings';
import {
  ADVICE,
  COMMENT,
  EXERCISE,
  FURNITURE,
  LOGISTICS,
  STEMS,
  TELLING,
  TO_EMPLOYER,
} from './shapes';
import { SUBJECTS } from './subjects';
import { ELSEWHERE, FIELDS, TECHNICAL } from './technical';
import { TRADES } from './trades';
import { WALKS } from './walks';

/** How the names of the lists of senses begin. */
export const SENSE = 'sense:';

/** The lists that a word or phrase can be on. Those of competencies are named `is:conflict` etc. */
const LISTS: Readonly<Record<string, string>> = {
  stem: STEMS + FOREIGN_STEMS,
  experience: `${EXPERIENCE},${FOREIGN_EXPERIENCE}`,
  people: PEOPLE,
  superlative: SUPERLATIVE,
  classic: CLASSICS,
  technical: TECHNICAL,
  field: `${FIELDS},${Object.values(TRADES).join(',')}`,
  elsewhere: ELSEWHERE,
  exercise: EXERCISE,
  logistics: LOGISTICS,
  employer: TO_EMPLOYER,
  advice: ADVICE,
  telling: TELLING,
  furniture: FURNITURE,
  comment: COMMENT,
  foreign: FOREIGN_OTHER,
  ...Object.fromEntries(
    Object.entries({ ...SENSES, ...SUBJECTS, ...TRADES, ...SETTINGS, ...WALKS }).map(
      ([name, words]) => [`${SENSE}${name}`, words],
    ),
  ),
  ...Object.fromEntries(
    COMPETENCIES.map((name) => [
      `is:${name}`,
      `${COMPETENCY_WORDS[name]},${FOREIGN_COMPETENCY_WORDS[name]}`,
    ]),
  ),
};

let plain: ReadonlySet<string> | undefined;

/** Is it among the plain words of work and conduct? */
export function isPlain({ stem }: Word): boolean {
  plain ??= new Set(PLAIN.split(/\s/).flatMap((each) => wordsOf(each).map((word) => word.stem)));
  return plain.has(stem);
}

/** Words `from` up to, not including, `to` of a text stand on a list. */
export interface Hit {
  list: string;
  from: number;
  to: number;
  /** On how many lists of competencies it stands: what stands on many tells little. */
  shared: number;
}

/** How the names of the lists of competencies begin. */
export const COMPETENCY = 'is:';

const LONGEST = 6;

/** Each phrase, by its stems, with the lists that it is on. */
let phrases: Map<string, string[]> | undefined;

const PHRASES_A_STEP = 200;

/** Reads the lists, which takes longer than a page may be kept waiting, unless they are read already. */
export function* prepareLexicon(): Steps<Map<string, string[]>> {
  if (phrases) return phrases;
  const map = new Map<string, string[]>();
  for (const [list, text] of Object.entries(LISTS)) {
    yield;
    for (const [at, phrase] of text.split(/[,\n]/).entries()) {
      if (at % PHRASES_A_STEP === 0) yield;
      const words = wordsOf(phrase).map((word) => word.stem);
      if (words.length === 0 || words.length > LONGEST) continue;
      const key = words.join(' ');
      const lists = map.get(key) ?? [];
      if (!lists.includes(list)) map.set(key, [...lists, list]);
    }
  }
  phrases = map;
  return map;
}

/** What stands on which list; of phrases of one list that overlap, the one that begins first and is longest. */
export function hitsIn(words: readonly Word[]): Hit[] {
  const known = phrases ?? runToEnd(prepareLexicon());
  const hits: Hit[] = [];
  const coveredTo = new Map<string, number>();
  for (let from = 0; from < words.length; from++) {
    for (let to = Math.min(from + LONGEST, words.length); to > from; to--) {
      const key = words
        .slice(from, to)
        .map((word) => word.stem)
        .join(' ');
      const lists = known.get(key) ?? [];
      const shared = lists.filter((list) => list.startsWith(COMPETENCY)).length;
      for (const list of lists) {
        if ((coveredTo.get(list) ?? 0) > from) continue;
        coveredTo.set(list, to);
        hits.push({ list, from, to, shared });
      }
    }
  }
  return hits;
}
