import { encodeStateAsUpdate, encodeStateVector } from 'yjs';
import { ALL_SECTION_IDS } from '../guidance/sections';
import type { VaultDatabase } from './database';
import { VaultError } from './errors';
import { takeVersions } from './history';
import { type Commit, readAnswer, writeEdit } from './log';
import { versionRecordSchema } from './records';
import { rewrite } from './text-edit';

/**
 * Makes an answer's text that of a version again, as a new edit on top of the present text, of which
 * a version is taken first: nothing is lost by it. All in one transaction, since what another tab commits
 * in between would be in no version. Checks stay as they are. Gives the commit;
 * undefined if the text is the same already.
 * @throws VaultError `not-found`, `storage-full`, `storage`
 */
export async function restoreVersion(
  db: VaultDatabase,
  questionId: string,
  versionId: number,
  now: number,
): Promise<Commit | undefined> {
  const version = versionRecordSchema.safeParse(await db.versions.get(versionId)).data;
  if (version?.questionId !== questionId) {
    throw new VaultError('not-found', 'this version is no longer there');
  }
  return db.transaction('rw', db.questions, db.updates, db.versions, async () => {
    await takeVersions(db, questionId, now, 'restore');
    const { doc } = await readAnswer(db, questionId);
    const before = encodeStateVector(doc);
    let changed = false;
    doc.on('update', () => {
      changed = true;
    });
    doc.transact(() => {
      for (const id of ALL_SECTION_IDS) rewrite(doc, id, version.sections[id] ?? '');
    });
    const update = encodeStateAsUpdate(doc, before);
    doc.destroy();
    if (!changed) return undefined;
    return writeEdit(db, { questionId, editId: crypto.randomUUID(), update }, now);
  });
}
