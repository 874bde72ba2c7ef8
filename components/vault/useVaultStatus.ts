import { useCallback, useEffect, useState } from 'react';
import { type VaultStatus, viewRequests } from '../../lib/messaging/view';
import type { Connection } from '../../lib/view/connection';

/** While answers are coming back their number is asked for this often, in milliseconds. */
const ASK_AGAIN_MS = 1_000;

/**
 * How the vault is, kept up to date; undefined until the background has said so. Nothing may be shown
 * as empty before.
 */
export function useVaultStatus({ client, events }: Pick<Connection, 'client' | 'events'>) {
  const [status, setStatus] = useState<VaultStatus>();
  const ask = useCallback(async () => {
    // Without an answer the worker died; what it says next, or the next asking, brings it.
    setStatus(await client(viewRequests['vault.status'], {}).catch(() => undefined));
  }, [client]);

  useEffect(() => {
    void ask();
    return events.listen(({ event }) => {
      if (event === 'vault.changed') void ask();
    });
  }, [ask, events]);

  const unsettled = status?.state.kind !== 'ready' && status?.state.kind !== 'failed';
  useEffect(() => {
    if (!unsettled) return;
    const timer = setInterval(() => void ask(), ASK_AGAIN_MS);
    return () => clearInterval(timer);
  }, [ask, unsettled]);

  return status;
}
