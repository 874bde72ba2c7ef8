import { Doc, encodeStateAsUpdate } from 'yjs';
import { SECTION_IDS } from '../../../lib/guidance/sections';
import { textAliases } from '../../../lib/vault/aliases';

/**
 * In a page of the extension: fills the vault with answers, as if they had been written long ago.
 * They go to the database directly, since through the messages ten thousand would take an hour.
 */
declare global {
  /** Adds the answers of these numbers, from the first up to but without the last. */
  var sidestorySeed: (from: number, to: number) => Promise<void>;
  /** Whether every edit is in the second copy. */
  var sidestoryCopied: () => Promise<boolean>;
}

const WORDS_PER_ANSWER = 700;
const VERSIONS = 3;
const BATCH = 100;
const DAY_MS = 24 * 60 * 60 * 1_000;

const VOCABULARY = (
  'the release was late because our data said that customers left after two failed logins so I cut ' +
  'the scope told support every morning and measured what came of it until nobody asked again'
).split(' ');

/** Words that differ from answer to answer, so that they compress no better than a person's. */
function words(count: number, seed: number): string {
  let state = seed * 2_654_435_761 + 1;
  return Array.from({ length: count }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const word = VOCABULARY[state % VOCABULARY.length];
    return state % 11 === 0 ? `${word}${state % 9_973}` : word;
  }).join(' ');
}

/** One answer's rows, by store. */
async function rowsOf(number: number) {
  const questionId = `seed-${String(number).padStart(8, '0')}`;
  const text = `Tell me about time ${number}, when ${words(8, number)}.`;
  const at = Date.now() - DAY_MS - number;
  const doc = new Doc();
  const share = Math.round(WORDS_PER_ANSWER / SECTION_IDS.length);
  const sections = Object.fromEntries(
    SECTION_IDS.map((id, i) => [id, words(share, number * 8 + i)]),
  );
  for (const id of SECTION_IDS) doc.getText(id).insert(0, sections[id] ?? '');
  const bytes = encodeStateAsUpdate(doc);
  doc.destroy();
  const [key = ''] = await textAliases(text);
  const source = { url: `https://prachub.com/questions/seed-${number}`, title: text, seenAt: at };
  return {
    questions: [
      { id: questionId, question: { text }, sources: [source], createdAt: at, keptAt: at },
    ],
    aliases: [{ key, questionId }],
    updates: [{ questionId, editId: crypto.randomUUID(), part: 0, parts: 1, bytes, at }],
    versions: Array.from({ length: VERSIONS }, (_, i) => {
      return { questionId, at: at - i * DAY_MS, reason: 'idle', sections };
    }),
  };
}

function put(db: IDBDatabase, batch: Awaited<ReturnType<typeof rowsOf>>[]): Promise<void> {
  const stores = ['questions', 'aliases', 'updates', 'versions'] as const;
  const writing = db.transaction(stores, 'readwrite');
  for (const rows of batch) {
    for (const store of stores) {
      for (const row of rows[store]) writing.objectStore(store).put(row);
    }
  }
  return new Promise((resolve, reject) => {
    writing.oncomplete = () => resolve();
    writing.onabort = () => reject(writing.error);
  });
}

function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

globalThis.sidestoryCopied = async () => {
  const db = await done(indexedDB.open('sidestory'));
  const reading = db.transaction(['meta', 'updates']);
  const meta: { copiedSeq?: number } = await done(reading.objectStore('meta').get('vault'));
  const last = await done(reading.objectStore('updates').openKeyCursor(null, 'prev'));
  db.close();
  return last !== null && meta.copiedSeq === last.key;
};

globalThis.sidestorySeed = async (from, to) => {
  const db = await done(indexedDB.open('sidestory'));
  for (let first = from; first < to; first += BATCH) {
    const numbers = Array.from({ length: Math.min(BATCH, to - first) }, (_, i) => first + i);
    await put(db, await Promise.all(numbers.map(rowsOf)));
  }
  db.close();
};
