import { hitsIn } from '../../classifier/lexicon';
import { wordsOf } from '../../classifier/words';
import { PLACES, type Place, type Sight } from './sight';

/** How strongly each place speaks as a whole, by words, pairs and lists; and how much of it is read. */
const READ: Readonly<Record<Place, readonly [strength: number, length: number]>> = {
  subject: [2, 400],
  site: [0.7, 200],
  about: [0.7, 300],
  part: [1, 800],
  lead: [1, 900],
  over: [1, 500],
  intro: [0.7, 500],
  question: [1, 1_500],
  asked: [0.7, 1_500],
  answer: [0.7, 1_200],
};

/** Something seen of a page: its name, how much it counts, and the words in which it was seen. */
export interface PageFeature {
  name: string;
  value: number;
  /** Empty where it is no matter of words. */
  cue: string;
}

/** What a page's kind is judged by: its facts, and the words, pairs and lists of each place. */
export function featuresOf({ texts, facts }: Sight): PageFeature[] {
  const features: PageFeature[] = facts.map((fact) => ({
    name: `fact ${fact}`,
    value: 1,
    cue: '',
  }));
  for (const place of PLACES) {
    const [strength] = READ[place];
    for (const found of foundIn(place, texts[place])) features.push(...spread(found, strength));
  }
  return features;
}

type Seen = Map<string, string>;

function foundIn(place: Place, texts: readonly string[]): Seen[] {
  const words: Seen = new Map();
  const pairs: Seen = new Map();
  const lists: Seen = new Map();
  let [, left] = READ[place];
  for (const text of texts) {
    if (left <= 0) break;
    const read = wordsOf(text.slice(0, left));
    left -= text.length;
    for (const [at, { stem, raw }] of read.entries()) {
      if (/[\p{L}\p{N}]/u.test(stem)) see(words, `${place} word ${stem}`, raw);
      const next = read[at + 1];
      if (next) see(pairs, `${place} pair ${stem} ${next.stem}`, `${raw} ${next.raw}`);
    }
    for (const { list, from, to } of hitsIn(read)) {
      if (list.startsWith('is:')) continue;
      const hit = read.slice(from, to).map(({ raw }) => raw);
      see(lists, `${place} list ${list}`, hit.join(' '));
    }
  }
  return [words, pairs, lists];
}

function see(seen: Seen, name: string, cue: string): void {
  if (!seen.has(name)) seen.set(name, cue);
}

/** A place counts the same where it says little as where it says much. */
function spread(seen: Seen, strength: number): PageFeature[] {
  const value = strength / Math.sqrt(Math.max(seen.size, 4) / 4);
  return [...seen].map(([name, cue]) => ({ name, value, cue }));
}
