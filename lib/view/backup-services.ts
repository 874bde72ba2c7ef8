import { browser } from 'wxt/browser';
import type { BackupNote, LastBackup } from '../backup/note';
import { makeBackup } from '../backup/whole';
import type { Client } from '../messaging/client';
import { backupRequests } from '../messaging/view-backup';
import { readTaughtRules } from '../teaching/store';
import type { VaultReader } from '../vault/reader';
import { readBackupNote, watchBackupNote } from './backup-note';
import { askToBackUp, mayBackUp, stopBackingUp, watchPermissions } from './backup-permission';
import { handOver } from './hand-over';

/** What library and options can do about backup files. Rejects with an Error that can be shown. */
export interface BackupServices {
  readNote(): Promise<BackupNote>;
  /** Calls back with the note whenever it has changed; the returned function ends that. */
  watchNote(changed: (note: BackupNote) => void): () => void;
  /** Whether Sidestory may save files by itself. */
  mayBackUp(): Promise<boolean>;
  /** Calls back whenever that may have changed; the returned function ends that. */
  watchPermissions(changed: () => void): () => void;
  /** Asks the browser for that permission. Must be called straight from a click. */
  ask(): Promise<boolean>;
  takeBack(): Promise<void>;
  /** Has the background save one now, where it may. */
  saveNow(): Promise<void>;
  /** Makes one here and hands it to the user, where it may not. */
  download(): Promise<void>;
  /** Notes that a page has handed the user a backup of everything. */
  noted(file: Pick<LastBackup, 'name' | 'answers' | 'checksum'>): Promise<void>;
  /** Does not remind the user again for as long as a backup is good. */
  quiet(): Promise<void>;
}

/** The services over a view's connection. */
export function createBackupServices(
  client: Client,
  reader: Pick<VaultReader, 'exportAll'>,
): BackupServices {
  const noted: BackupServices['noted'] = async ({ name, answers, checksum }) => {
    await client(backupRequests['backup.noted'], { name, answers, checksum });
  };
  return {
    readNote: readBackupNote,
    watchNote: watchBackupNote,
    mayBackUp,
    watchPermissions,
    ask: askToBackUp,
    takeBack: stopBackingUp,
    async saveNow() {
      await client(backupRequests['backup.now'], {});
    },
    async download() {
      const file = await makeBackup({
        answers: reader.exportAll(),
        rules: await readTaughtRules(),
        appVersion: browser.runtime.getManifest().version,
        exportedAt: Date.now(),
      });
      handOver(file.name, file.content);
      await noted(file);
    },
    noted,
    async quiet() {
      await client(backupRequests['backup.quiet'], {});
    },
  };
}
