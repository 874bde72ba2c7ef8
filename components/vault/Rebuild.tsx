import { useState } from 'react';
import type { Client } from '../../lib/messaging/client';
import { type VaultStatus, viewRequests } from '../../lib/messaging/view';
import { Banner } from '../ui/Banner';
import { Button } from '../ui/Button';
import { useAction } from '../ui/useAction';

/**
 * Where the database, or part of it, can no longer be read: the choice to give it up for a new one
 * made of the second copy. In two steps, since what was not copied is gone then.
 */
export function Rebuild({ status, client }: { status: VaultStatus | undefined; client: Client }) {
  const [asking, setAsking] = useState(false);
  const { busy, error, run } = useAction();
  if (!status?.rebuildable) return null;
  const rebuild = () =>
    run(async () => {
      await client(viewRequests['vault.rebuild'], {});
      setAsking(false);
    });
  return (
    <Banner
      tone="bad"
      actions={
        asking ? (
          <>
            <Button look="solid" disabled={busy} onClick={rebuild}>
              Yes, replace the database
            </Button>
            <Button look="quiet" disabled={busy} onClick={() => setAsking(false)}>
              Cancel
            </Button>
          </>
        ) : (
          <Button onClick={() => setAsking(true)}>Replace it by the second copy…</Button>
        )
      }
    >
      <strong>Part of the database cannot be read</strong>
      <span>
        Restart the browser first. If that does not help, Sidestory can give the database up and
        make a new one of its second copy{copiedAt(status)}. What could not be copied is lost then.
      </span>
      {status.copyProblem !== undefined && <span>The browser says: {status.copyProblem}.</span>}
      {error !== null && <span role="alert">{error}</span>}
    </Banner>
  );
}

const TIME = new Intl.DateTimeFormat('en-US', { dateStyle: 'medium', timeStyle: 'short' });

function copiedAt({ copiedAt: time, count }: VaultStatus): string {
  return time === undefined ? '' : ` (${count} answers, ${TIME.format(time)})`;
}
