import { Doc } from 'yjs';
import type { BackupItem } from '../backup/item';
import { urlAlias } from './aliases';
import type { VaultDatabase } from './database';
import { mergeAnswer } from './merge';
import type {
  AliasRecord,
  AsideRecord,
  QuestionRecord,
  Source,
  UncopiedRecord,
  UpdateRecord,
  VersionRecord,
} from './records';
import { boundSource, mergeSources } from './sources';
import { TRASH_MS } from './trash';
import { toRows } from './updates';

/** Up to so many names and versions of one answer come in; people have dozens. */
export const MAX_OF_ONE = 5_000;

/** The state of a document that nobody has written to. */
const EMPTY_STATE_BYTES = 2;

/** All rows of questions that are not here yet, by their tables. */
export interface NewRows {
  questions: QuestionRecord[];
  aliases: AliasRecord[];
  updates: UpdateRecord[];
  versions: VersionRecord[];
  aside: AsideRecord[];
  uncopied: UncopiedRecord[];
}

/**
 * The rows of an item that is not here.
 * @param id what the question is to be called
 * @param names under which it is to be found
 */
export function rowsOfNew(
  item: BackupItem,
  id: string,
  names: readonly string[],
  now: number,
): NewRows {
  // A clock that was ahead must not hold up later versions.
  const past = (time: number) => Math.min(time, now);
  const { createdAt = now, keptAt = createdAt, updatedAt = now, deletedAt } = item;
  const update = item.state ?? updateOf(item);
  const isEmpty = update === undefined || update.byteLength <= EMPTY_STATE_BYTES;
  const edit = { questionId: id, editId: crypto.randomUUID() };
  return {
    questions: [
      {
        id,
        question: item.question,
        sources: addSources([], item, now),
        createdAt: past(createdAt),
        keptAt: past(keptAt),
        ...(deletedAt !== undefined && { deletedAt: trashedAt(deletedAt, now) }),
      },
    ],
    aliases: names.map((key) => ({ key, questionId: id })),
    updates: isEmpty ? [] : toRows({ ...edit, update }, past(updatedAt)),
    versions: newestOf(item.versions).map((version) => ({
      ...version,
      questionId: id,
      at: past(version.at),
    })),
    aside: (item.unreadable ?? []).map((bytes) => ({ questionId: id, at: now, row: { bytes } })),
    uncopied: [{ questionId: id, mark: crypto.randomUUID() }],
  };
}

/** Whoever takes in an old backup finds what was deleted then in the trash, and not gone with the next start. */
function trashedAt(deletedAt: number, now: number): number {
  return deletedAt < now - TRASH_MS ? now : Math.min(deletedAt, now);
}

/**
 * The sources of an item beside those that are known. None is of the future, where it would stay the
 * newest for ever.
 */
export function addSources(
  known: readonly Source[],
  { sources = [] }: BackupItem,
  now: number,
): Source[] {
  return sources.reduce<Source[]>(
    (all, source) => {
      const seenAt = Math.min(source.seenAt, now);
      return mergeSources(all, boundSource({ ...source, seenAt }));
    },
    [...known],
  );
}

/** Writes such rows inside the caller's transaction, all of a table at once. */
export async function addNewRows(db: VaultDatabase, all: readonly NewRows[]): Promise<void> {
  await Promise.all([
    db.questions.bulkAdd(all.flatMap(({ questions }) => questions)),
    db.aliases.bulkPut(all.flatMap(({ aliases }) => aliases)),
    db.updates.bulkAdd(all.flatMap(({ updates }) => updates)),
    db.versions.bulkAdd(all.flatMap(({ versions }) => versions)),
    db.aside.bulkAdd(all.flatMap(({ aside }) => aside)),
    db.uncopied.bulkPut(all.flatMap(({ uncopied }) => uncopied)),
  ]);
}

/** The names that an item wants: of its text, and those it states or its addresses give. */
export function wantedNames({ sources = [], aliases }: BackupItem, names: readonly string[]) {
  const stated = aliases ?? sources.flatMap(({ url }) => urlAlias(url) ?? []);
  return [...new Set([...names.slice(0, 1), ...stated])].slice(0, MAX_OF_ONE);
}

/** The newest of some versions, as many as there is room for. */
export function newestOf(versions: BackupItem['versions'] = [], room = MAX_OF_ONE) {
  return [...versions].sort((a, b) => a.at - b.at).slice(Math.max(0, versions.length - room));
}

/** The text of an item that has no state, as an update. */
function updateOf(item: BackupItem): Uint8Array | undefined {
  const doc = new Doc();
  const { update } = mergeAnswer(item, { doc, updatedAt: 0 });
  doc.destroy();
  return update;
}
