import { browser } from 'wxt/browser';
import { RequestError } from '../messaging/envelope';
import { MAX_PIECE_CHARACTERS } from '../messaging/limits';
import { type Route, route } from '../messaging/router';
import type { ViewSender } from '../messaging/senders';
import { type BackupRequestName, backupRequests } from '../messaging/view-backup';
import type { TaughtRule } from '../teaching/rules';
import type { BackupService } from './backup-service';

/** What is done with the requests about backup files. */
export function backupRoutes(
  backups: BackupService,
  rules: () => Promise<readonly TaughtRule[]>,
): Record<BackupRequestName, Route<ViewSender>> {
  return {
    'backup.now': route(backupRequests['backup.now'], async () => {
      await backups.now();
      return {};
    }),
    'backup.noted': route(backupRequests['backup.noted'], async (file) => {
      await backups.noted(file);
      return {};
    }),
    'backup.quiet': route(backupRequests['backup.quiet'], async () => {
      await backups.quiet();
      return {};
    }),
    'backup.source': route(
      backupRequests['backup.source'],
      async ({ from }, sender: ViewSender) => {
        fromMakerOnly(sender);
        const { version: appVersion } = browser.runtime.getManifest();
        return { appVersion, ...some(await rules(), from) };
      },
    ),
    'backup.made': route(backupRequests['backup.made'], async (file, sender: ViewSender) => {
      fromMakerOnly(sender);
      await backups.made(file);
      return {};
    }),
    'backup.failed': route(
      backupRequests['backup.failed'],
      async ({ reason }, sender: ViewSender) => {
        fromMakerOnly(sender);
        await backups.failed(reason);
        return {};
      },
    ),
  };
}

/** @throws RequestError `forbidden` */
function fromMakerOnly({ page, tabId }: ViewSender): void {
  if (page !== 'backup' || tabId !== undefined) {
    throw new RequestError('forbidden', 'Only what makes the file may say this');
  }
}

/** Rules from a place on, as many as fit one message; one at least. */
function some(all: readonly TaughtRule[], from: number): { rules: TaughtRule[]; more: boolean } {
  const rules: TaughtRule[] = [];
  let size = 0;
  for (const rule of all.slice(from)) {
    size += JSON.stringify(rule).length;
    if (rules.length > 0 && size > MAX_PIECE_CHARACTERS) break;
    rules.push(rule);
  }
  return { rules, more: from + rules.length < all.length };
}
