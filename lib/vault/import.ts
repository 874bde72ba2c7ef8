import type { BackupItem } from '../backup/item';
import type { AnySectionId } from '../guidance/sections';
import { isTextAlias, textAliases } from './aliases';
import { asideOf, bytesOf, setAside } from './aside';
import type { VaultDatabase } from './database';
import { sectionsOf, takeVersions, versionsOf } from './history';
import { addNewRows, addSources, MAX_OF_ONE, newestOf, rowsOfNew, wantedNames } from './import-new';
import { addRows, lastSeq, readAnswer } from './log';
import { mark } from './marks';
import { keptVersion, mergeAnswer } from './merge';
import { fillIn, findByText } from './questions';
import type { QuestionRecord } from './records';
import { dropStaging } from './staging';
import { DAMAGED_TEXT, readQuestion } from './stored-question';
import { outgrown } from './thinning';
import { toRows } from './updates';

/** What is done with one item, or would be. */
export type Verdict =
  | { readonly kind: 'new' }
  | { readonly kind: 'identical' }
  | {
      readonly kind: 'merge';
      /** Sections whose text changes. */
      readonly gained: AnySectionId[];
      /** Sections where the text here stays; the file's is kept as a version. */
      readonly kept: AnySectionId[];
      /** Earlier texts that are added to the history. */
      readonly versions: number;
      /** Rows that could not be read where the file was made, and are kept for a later version. */
      readonly unreadable: number;
      /** It is in the trash here and comes back. */
      readonly revived: boolean;
    };

/** An item with all that must be computed before a transaction, which ends while one waits. */
export interface PreparedItem {
  item: BackupItem;
  /** Names of its text, the newest version first. */
  names: string[];
}

/**
 * Computes an item's names. One whose text was damaged where the file was made has the names that it
 * states: by the words that stand for such a text all of them would be one question.
 */
export async function prepare(item: BackupItem): Promise<PreparedItem> {
  const { text } = item.question;
  const isDamaged = text === DAMAGED_TEXT;
  const names = isDamaged ? (item.aliases ?? []).filter(isTextAlias) : await textAliases(text);
  return { item, names };
}

/** The tables that an import reads and writes. */
function importTables(db: VaultDatabase) {
  return [db.questions, db.aliases, db.updates, db.versions, db.aside, db.uncopied];
}

/** What would be done with an item, as the vault is now. Reads only. */
export function judge(db: VaultDatabase, prepared: PreparedItem, now: number): Promise<Verdict> {
  return db.transaction('r', importTables(db), async () => {
    const record = await findHere(db, prepared);
    if (!record) return { kind: 'new' };
    return (await plan(db, prepared, record, now)).verdict;
  });
}

/** What became of all items. */
export interface ImportedAll {
  added: number;
  merged: number;
  identical: number;
  /** Answers that were here and changed, with their last sequence numbers. */
  changed: { questionId: string; seq: number }[];
}

/**
 * Takes all items in, or none of them: one transaction. What was here stays, and what gives way to a
 * newer text is a version from then on. What was staged for it goes with it.
 * @throws VaultError `storage-full`, `storage`
 */
export async function importAll(
  db: VaultDatabase,
  items: readonly PreparedItem[],
  now: number,
): Promise<ImportedAll> {
  const tables = [...importTables(db), db.staging];
  return db.transaction('rw', tables, async () => {
    const done: ImportedAll = { added: 0, merged: 0, identical: 0, changed: [] };
    const { fresh, met } = await sortOut(db, withoutOthersNames(items));
    const ids = await freeIds(db, fresh);
    await addNewRows(
      db,
      fresh.map(({ item, names }, i) =>
        rowsOfNew(item, ids[i] ?? crypto.randomUUID(), wantedNames(item, names), now),
      ),
    );
    done.added = fresh.length;
    for (const item of met) {
      const record = await findHere(db, item);
      if (!record) {
        // Only a name that it claims beside its text is another's.
        const [id = ''] = await freeIds(db, [item]);
        const names = await freeAliases(db, id, item.item, item.names);
        await addNewRows(db, [rowsOfNew(item.item, id, names, now)]);
        done.added += 1;
        continue;
      }
      const { kind } = await mergeInto(db, item, record, now);
      if (kind === 'identical') done.identical += 1;
      else {
        done.merged += 1;
        done.changed.push({ questionId: record.id, seq: await lastSeq(db, record.id) });
      }
    }
    await dropStaging(db);
    return done;
  });
}

/**
 * Takes the name of its text from an item where another one of the file has it: of a question that was
 * adopted as another, the text leads to that other one (`adopt`), and is to after the import.
 */
function withoutOthersNames(items: readonly PreparedItem[]): PreparedItem[] {
  const stated = new Set(items.flatMap(({ item }) => (item.aliases ?? []).filter(isTextAlias)));
  return items.map((each) => {
    const { aliases } = each.item;
    const isOwn = (name: string) => aliases === undefined || aliases.includes(name);
    return each.names.some((name) => stated.has(name) && !isOwn(name))
      ? { ...each, names: [] }
      : each;
  });
}

/**
 * Tells the items that are new from those to be merged, by a few large reads: ten thousand small ones
 * would hold the transaction, and every key that is typed meanwhile, for a minute.
 */
async function sortOut(db: VaultDatabase, items: readonly PreparedItem[]) {
  const keys = items.flatMap(({ item, names }) => wantedNames(item, names).filter(isTextAlias));
  const stored = await db.aliases
    .where('key')
    .anyOf([...new Set(keys)])
    .primaryKeys();
  const taken = new Set(stored.map(([key]) => key));
  const fresh: PreparedItem[] = [];
  const met: PreparedItem[] = [];
  for (const each of items) {
    const own = [...each.names, ...wantedNames(each.item, each.names).filter(isTextAlias)];
    // What has no name can only be known by its id.
    const isFresh = each.names.length > 0 && !own.some((key) => taken.has(key));
    (isFresh ? fresh : met).push(each);
    for (const key of own) taken.add(key);
  }
  return { fresh, met };
}

/** The items' own ids, and a random one where that is taken. */
async function freeIds(db: VaultDatabase, items: readonly PreparedItem[]): Promise<string[]> {
  const wanted = items.map(({ item }) => item.id ?? crypto.randomUUID());
  const there = await db.questions.bulkGet(wanted);
  const used = new Set<string>();
  return wanted.map((id, i) => {
    const free = there[i] === undefined && !used.has(id);
    used.add(id);
    return free ? id : crypto.randomUUID();
  });
}

/**
 * The question of an item: by its id, where that has its text or a name of its text leads there too, since
 * a file can say any id; else by its text.
 */
async function findHere(
  db: VaultDatabase,
  { item, names }: PreparedItem,
): Promise<QuestionRecord | undefined> {
  const byId = item.id === undefined ? undefined : readQuestion(await db.questions.get(item.id));
  if (byId) {
    const own = await db.aliases.where('questionId').equals(byId.id).toArray();
    const texts = new Set([...names, ...(item.aliases ?? []).filter(isTextAlias)]);
    const isIts = byId.question.text === item.question.text;
    if (isIts || own.some(({ key }) => texts.has(key))) return byId;
  }
  return findByText(db, names);
}

/** What changes about a question that is here. */
interface Plan {
  verdict: Verdict;
  record: QuestionRecord;
  update: Uint8Array | undefined;
  versions: NonNullable<BackupItem['versions']>;
  unreadable: Uint8Array[];
  aliases: string[];
}

async function plan(
  db: VaultDatabase,
  { item, names }: PreparedItem,
  known: QuestionRecord,
  now: number,
): Promise<Plan> {
  const { doc, updatedAt = 0 } = await readAnswer(db, known.id);
  const here = sectionsOf(doc);
  const { update, gained, kept } = mergeAnswer(item, { doc, updatedAt });
  doc.destroy();
  const record = mergeRecords(known, item, now);
  const there = await versionsOf(db, known.id);
  const texts = new Set(there.map(({ sections }) => textOf(sections)));
  const missing = (item.versions ?? []).filter(({ sections }) => !texts.has(textOf(sections)));
  const versions = newestOf(missing, MAX_OF_ONE - there.length);
  // What goes with the next thinning keeps nothing.
  const old = new Set(outgrown(there, now));
  const lasting = there.filter((version) => !old.has(version.id));
  const isKept = (id: AnySectionId) =>
    lasting.some(({ sections }) => sections[id] === item.sections?.[id]);
  if (!kept.every(isKept)) {
    const sections = keptVersion(item, kept, here);
    // Of today, all of which are kept: by its own time it could be outgrown before anyone has seen it.
    versions.push({ at: now, reason: 'import', sections });
  }
  const unreadable = await unreadableOf(db, known.id, item);
  const own = await db.aliases.where('questionId').equals(known.id).toArray();
  const have = new Set(own.map(({ key }) => key));
  const free = (await freeAliases(db, known.id, item, names)).filter((key) => !have.has(key));
  const aliases = free.slice(0, Math.max(0, MAX_OF_ONE - have.size));
  const revived = known.deletedAt !== undefined && record.deletedAt === undefined;
  const added = versions.length + unreadable.length + aliases.length;
  const same = !update && added === 0 && sameRecord(known, record);
  const verdict: Verdict = same
    ? { kind: 'identical' }
    : {
        kind: 'merge',
        gained,
        kept,
        versions: versions.length,
        unreadable: unreadable.length,
        revived,
      };
  return { verdict, record, update, versions, unreadable, aliases };
}

/** The rows that a file brings along unread, and that are not set aside here already. */
async function unreadableOf(
  db: VaultDatabase,
  questionId: string,
  { unreadable = [] }: BackupItem,
): Promise<Uint8Array[]> {
  if (unreadable.length === 0) return [];
  const have = new Set((await asideOf(db, questionId)).map((row) => String(bytesOf(row))));
  return unreadable.filter((bytes) => !have.has(String(bytes)));
}

async function mergeInto(
  db: VaultDatabase,
  prepared: PreparedItem,
  known: QuestionRecord,
  now: number,
): Promise<Verdict> {
  const planned = await plan(db, prepared, known, now);
  const { verdict, record, update, versions, unreadable, aliases } = planned;
  if (verdict.kind === 'identical') return verdict;
  const { id } = known;
  await takeVersions(db, id, now, 'import');
  await db.versions.bulkAdd(
    versions.map((version) => ({ ...version, questionId: id, at: Math.min(version.at, now) })),
  );
  if (update) {
    await addRows(db, toRows({ questionId: id, editId: crypto.randomUUID(), update }, now));
  }
  const rows = unreadable.map((bytes) => ({ bytes }));
  await setAside(db, id, rows, now);
  await db.questions.put(record);
  await db.aliases.bulkPut(aliases.map((key) => ({ key, questionId: id })));
  await mark(db, id);
  return verdict;
}

/**
 * The names that an item may have: of a text none that another question has, since a text belongs to
 * one question; of an address any.
 */
async function freeAliases(
  db: VaultDatabase,
  questionId: string,
  item: BackupItem,
  names: readonly string[],
): Promise<string[]> {
  const wanted = wantedNames(item, names);
  const texts = wanted.filter(isTextAlias);
  const rows = await db.aliases.where('key').anyOf(texts).toArray();
  const foreign = new Set(
    rows.filter((row) => row.questionId !== questionId).map(({ key }) => key),
  );
  return wanted.filter((key) => !foreign.has(key));
}

/** What was known of the question, completed; alive if either is. */
function mergeRecords(known: QuestionRecord, item: BackupItem, now: number): QuestionRecord {
  const { deletedAt, ...alive } = known;
  const record: QuestionRecord = {
    ...alive,
    question: fillIn(known.question, item.question),
    sources: addSources(known.sources, item, now),
    keptAt: known.keptAt ?? Math.min(item.keptAt ?? item.createdAt ?? known.createdAt, now),
  };
  const stays = deletedAt !== undefined && item.deletedAt !== undefined;
  return stays ? { ...record, deletedAt } : record;
}

function sameRecord(one: QuestionRecord, other: QuestionRecord): boolean {
  const plain = (record: QuestionRecord) => JSON.stringify(Object.entries(record).sort());
  return plain(one) === plain(other);
}

function textOf(sections: object): string {
  return JSON.stringify(Object.entries(sections).sort());
}
