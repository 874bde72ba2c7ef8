import { Dexie } from 'dexie';
import { applyUpdate, Doc } from 'yjs';
import { ALL_SECTION_IDS, type AnySectionId } from '../guidance/sections';
import type { VaultDatabase } from './database';
import { logOf } from './log';
import { type StoredVersion, type VersionReason, versionRecordSchema } from './records';
import { isOfToday, outgrown } from './thinning';
import { groupEdits, parseRows, type StoredEdit } from './updates';

/**
 * After so long without an edit a writing spell is over, in milliseconds. No alarm is set for it: the
 * log says when each edit was made, so the end of a spell is found at the next touch, as it was.
 */
const IDLE_MS = 10 * 60 * 1_000;

/** The text of an answer, section by section; an empty one is left out. */
export type VersionSections = StoredVersion['sections'];

/** All rows of an answer's history, the oldest first. */
export function historyOf(db: VaultDatabase, questionId: string) {
  return db.versions
    .where('[questionId+at]')
    .between([questionId, Dexie.minKey], [questionId, Dexie.maxKey]);
}

/** All versions of an answer, the oldest first. One that does not parse is left out. */
export async function versionsOf(db: VaultDatabase, questionId: string): Promise<StoredVersion[]> {
  const rows = await historyOf(db, questionId).toArray();
  return rows.flatMap((row) => versionRecordSchema.safeParse(row).data ?? []);
}

/** The sections' text of a document. */
export function sectionsOf(doc: Doc): VersionSections {
  const sections: VersionSections = {};
  for (const id of ALL_SECTION_IDS) {
    const text = doc.getText(id).toString();
    if (text !== '') sections[id] = text;
  }
  return sections;
}

/**
 * Takes the versions that are due: the text at the end of each writing spell since the last one, and
 * thins out the old ones. Must come before the log is compacted, which forgets when what was typed.
 * @param ended why the present spell is over before its time, where it is
 * @returns how many were taken
 */
export async function takeVersions(
  db: VaultDatabase,
  questionId: string,
  now: number,
  ended?: Exclude<VersionReason, 'idle'>,
): Promise<number> {
  return db.transaction('rw', db.updates, db.versions, async () => {
    const known = await versionsOf(db, questionId);
    const { edits } = groupEdits(parseRows(await logOf(db, questionId).toArray()).rows);
    // One of the future was taken by a clock that was ahead: it must not hold up later ones.
    const last = known.findLast(({ at }) => at <= now);
    const since = last?.at ?? 0;
    const { spells, present } = spellsOf(edits, since, now, ended);
    const taken = differing(spells, last?.sections ?? {});
    // What is about to give way is a version of today, all of which are kept. One of an earlier day may
    // be outgrown at once, and after a later one, which may come with a backup, no spell is found.
    const isKept = [...known, ...taken].some(
      (each) => isOfToday(each, now) && isSame(each, present),
    );
    if ((ended === 'restore' || ended === 'import') && !isKept && Object.keys(present).length > 0) {
      taken.push({ at: Math.max(now - 1, since), reason: ended, sections: present });
    }
    await db.versions.bulkAdd(taken.map((version) => ({ questionId, ...version })));
    if (taken.length === 0) return 0;
    await db.versions.bulkDelete(outgrown(await versionsOf(db, questionId), now));
    return taken.length;
  });
}

type NewVersion = Pick<StoredVersion, 'at' | 'reason' | 'sections'>;

interface Spells {
  /** The text at the end of each that is over. */
  readonly spells: NewVersion[];
  /** The text as it is. */
  readonly present: VersionSections;
}

/** The spells after `since`. */
function spellsOf(
  edits: readonly StoredEdit[],
  since: number,
  now: number,
  ended: NewVersion['reason'] | undefined,
): Spells {
  const found: NewVersion[] = [];
  const doc = new Doc();
  let at = 0;
  edits.forEach(({ rows, update }, i) => {
    try {
      applyUpdate(doc, update);
    } catch {
      // Set aside by the next round of copying (see mend.ts).
    }
    // What was restored or arrived late has the time at which it was written; none counts of the future.
    const written = rows[0]?.at ?? 0;
    if (written <= now) at = Math.max(at, written);
    const next = edits[i + 1]?.rows[0]?.at;
    const isOver = (next ?? now) - at >= IDLE_MS;
    if (at <= since || (!isOver && (next !== undefined || ended === undefined))) return;
    found.push({ at, reason: isOver ? 'idle' : (ended ?? 'idle'), sections: sectionsOf(doc) });
  });
  const present = sectionsOf(doc);
  doc.destroy();
  return { spells: found, present };
}

/** Those of which the text is another than that of the one before. */
function differing(versions: readonly NewVersion[], before: VersionSections): NewVersion[] {
  let last = before;
  return versions.filter((version) => {
    const same = isSame(version, last);
    last = version.sections;
    return !same;
  });
}

/** Whether a version has this text; a section that is empty may be missing. */
function isSame({ sections }: Pick<NewVersion, 'sections'>, text: VersionSections): boolean {
  return ALL_SECTION_IDS.every((id: AnySectionId) => (sections[id] ?? '') === (text[id] ?? ''));
}
