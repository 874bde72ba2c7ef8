import { type Route, route } from '../messaging/router';
import type { ViewSender } from '../messaging/senders';
import { type ViewRequestName, viewRequests } from '../messaging/view';
import type { Keeper } from '../vault/keeper';
import { createJournal } from '../view/journal';
import { broadcast } from './broadcast';

export type VaultRequestName = Extract<ViewRequestName, `vault.${string}` | `trash.${string}`>;

/** What is done with requests on the vault as a whole, and those that nothing can be brought back from. */
export function vaultRoutes(keeper: Keeper): Record<VaultRequestName, Route<ViewSender>> {
  return {
    'vault.status': route(viewRequests['vault.status'], () => keeper.status()),
    'vault.rebuild': route(viewRequests['vault.rebuild'], async () => {
      await keeper.rebuild();
      return {};
    }),
    'trash.empty': route(viewRequests['trash.empty'], async ({ questionIds }) => {
      const gone = await keeper.purge(questionIds);
      await createJournal().forget(gone);
      broadcast({ event: 'questions.changed' });
      return { gone: gone.length };
    }),
    'vault.dismiss': route(viewRequests['vault.dismiss'], async ({ id }) => {
      await keeper.dismiss(id);
      broadcast({ event: 'vault.changed', restored: false });
      return {};
    }),
  };
}
