import { type Route, route } from '../messaging/router';
import type { ViewSender } from '../messaging/senders';
import { type ImportRequestName, importRequests } from '../messaging/view-import';
import type { Vault } from '../vault/vault';
import type { ImportService } from './import-service';

/** What is done with the requests of an import; in a page's frame none gets here (messaging/reach.ts). */
export function importRoutes(
  vault: Vault,
  imports: ImportService,
): Record<ImportRequestName, Route<ViewSender>> {
  return {
    'import.stage': route(importRequests['import.stage'], async (piece) => {
      await vault.stage(piece);
      return {};
    }),
    'import.commit': route(importRequests['import.commit'], ({ importId, items, checksum }) =>
      imports.commit(importId, items, checksum),
    ),
    'import.drop': route(importRequests['import.drop'], async () => {
      await vault.dropStaging();
      return {};
    }),
  };
}
