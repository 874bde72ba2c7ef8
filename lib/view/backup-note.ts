import { browser } from 'wxt/browser';
import { BACKUP_NOTE, type BackupNote, parseNote } from '../backup/note';

/** What is known of backup files. For a view, which may read but not write. */
export async function readBackupNote(): Promise<BackupNote> {
  return parseNote((await browser.storage.local.get(BACKUP_NOTE))[BACKUP_NOTE]);
}

/** Calls back with the note whenever it has changed; the returned function ends that. */
export function watchBackupNote(changed: (note: BackupNote) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>) => {
    const change = Object.hasOwn(changes, BACKUP_NOTE) ? changes[BACKUP_NOTE] : undefined;
    if (change) changed(parseNote(change.newValue));
  };
  browser.storage.local.onChanged.addListener(listener);
  return () => browser.storage.local.onChanged.removeListener(listener);
}
