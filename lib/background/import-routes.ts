import { type Route, route } from '../messaging/router';
import type { ViewSender } from '../messaging/senders';
import { type ImportRequestName, importRequests } from '../messaging/view-import';
import type { Vault } from '../vault/vault';
import type { ImportService } from './import-service';
import { refusePages } from './refuse-pages';

/** What is done with the requests of an import, which a frame in a page may not make. */
export function importRoutes(
  vault: Vault,
  imports: ImportService,
): Record<ImportRequestName, Route<ViewSender>> {
  return {
    'import.stage': route(importRequests['import.stage'], async (piece, sender: ViewSender) => {
      refusePages(sender);
      await vault.stage(piece);
      return {};
    }),
    'import.commit': route(
      importRequests['import.commit'],
      ({ importId, items, checksum }, sender: ViewSender) => {
        refusePages(sender);
        return imports.commit(importId, items, checksum);
      },
    ),
    'import.drop': route(importRequests['import.drop'], async (_, sender: ViewSender) => {
      refusePages(sender);
      await vault.dropStaging();
      return {};
    }),
  };
}
