import { browser } from 'wxt/browser';
import { BACKUP_NOTE, type BackupNote } from '../backup/note';
import { readBackupNote } from '../view/backup-note';

/** The note on backups, where a worker finds it that comes after this one. */
export interface BackupStore {
  read(): Promise<BackupNote>;
  write(note: BackupNote): Promise<void>;
}

export const backupStore: BackupStore = {
  read: readBackupNote,
  write: (note) => browser.storage.local.set({ [BACKUP_NOTE]: note }),
};
