import type { SettingsStore } from '../settings/store';
import type { VaultDatabase } from '../vault/database';
import type { Keeper } from '../vault/keeper';
import { openReader } from '../vault/reader';
import { mayBackUp } from '../view/backup-permission';
import { createHiddenMaker, createOwnMaker } from './backup-maker';
import { type BackupService, createBackupService } from './backup-service';
import { backupStore } from './backup-store';
import { browserDownloads } from './downloads';

/** Automatic backups in this browser. */
export function createBackups(
  database: VaultDatabase,
  keeper: Keeper,
  settings: SettingsStore,
): BackupService {
  const maker = import.meta.env.FIREFOX
    ? createOwnMaker(openReader(database), (made) => {
        const told = 'url' in made ? backups.made(made) : backups.failed(made.reason);
        // What could not be noted is found at the next look.
        told.catch((error: unknown) => console.warn('[sidestory] A backup was not noted', error));
      })
    : createHiddenMaker();
  const backups: BackupService = createBackupService({
    store: backupStore,
    maker,
    downloads: browserDownloads,
    every: async () => (await settings.load()).backupEvery,
    allowed: mayBackUp,
    async hasAnswers() {
      const { state, count = 0 } = await keeper.status();
      return state.kind === 'ready' && count > 0;
    },
    now: Date.now,
  });
  return backups;
}
