import { useEffect, useState } from 'react';
import type { BackupNote } from '../../lib/backup/note';
import type { BackupServices } from '../../lib/view/backup-services';

/** What there is to know of backup files, kept up to date; undefined until it was read. */
export interface KnownBackups {
  readonly note: BackupNote;
  /** Whether Sidestory may save files by itself. */
  readonly allowed: boolean;
}

export function useBackups(services: BackupServices): KnownBackups | undefined {
  const [note, setNote] = useState<BackupNote>();
  const [allowed, setAllowed] = useState<boolean>();
  useEffect(() => {
    // What cannot be read is not shown; the answers are none the worse.
    const read = services.readNote();
    // A change that came meanwhile is newer.
    read.then((first) => setNote((now) => now ?? first)).catch(() => undefined);
    return services.watchNote(setNote);
  }, [services]);
  useEffect(() => {
    const look = () => void services.mayBackUp().then(setAllowed, () => undefined);
    look();
    return services.watchPermissions(look);
  }, [services]);
  return note && allowed !== undefined ? { note, allowed } : undefined;
}
