import { type Route, route } from '../messaging/router';
import type { ViewSender } from '../messaging/senders';
import { type ViewRequestName, viewRequests } from '../messaging/view';
import type { Keeper } from '../vault/keeper';
import { broadcast } from './broadcast';

export type VaultRequestName = Extract<ViewRequestName, `vault.${string}`>;

/** What is done with requests on the vault as a whole. */
export function vaultRoutes(keeper: Keeper): Record<VaultRequestName, Route<ViewSender>> {
  return {
    'vault.status': route(viewRequests['vault.status'], () => keeper.status()),
    'vault.dismiss': route(viewRequests['vault.dismiss'], async ({ id }) => {
      await keeper.dismiss(id);
      broadcast({ event: 'vault.changed', restored: false });
      return {};
    }),
  };
}
