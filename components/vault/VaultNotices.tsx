import type { Client } from '../../lib/messaging/client';
import { type VaultStatus, viewRequests } from '../../lib/messaging/view';
import { Banner } from '../ui/Banner';
import { Button } from '../ui/Button';
import { useGuard } from '../ui/guard';
import { SURE } from '../ui/sure';
import { useAction } from '../ui/useAction';
import { wordsForIncident, wordsForState } from './words';

interface VaultNoticesProps {
  status: VaultStatus | undefined;
  client: Client;
  /** In a panel: the open question; what happened to single other answers is left to the library. */
  questionId?: string | undefined;
  /** In the library and options, all is told, with a way to the answer. */
  everything?: boolean;
}

/** What the user has to know of the vault: that it fails, is being restored, or was. */
export function VaultNotices(props: VaultNoticesProps) {
  const { status, client, questionId, everything = false } = props;
  const { busy, error, run } = useAction();
  const incidents = (status?.incidents ?? []).filter(
    (each) => everything || each.questionId === undefined || each.questionId === questionId,
  );
  const guard = useGuard(incidents.length > 0);
  if (!status) return null;
  const state = wordsForState(status.state);
  const dismiss = (id: string) =>
    guard(SURE.dismiss, () =>
      run(async () => {
        await client(viewRequests['vault.dismiss'], { id });
      }),
    );
  return (
    <>
      {state && (
        <Banner tone={status.state.kind === 'failed' ? 'bad' : 'warn'}>
          <strong role="alert">{state.title}</strong>
          <span>{state.text}</span>
        </Banner>
      )}
      {incidents.map((incident) => {
        const { title, text } = wordsForIncident(incident);
        return (
          <Banner
            key={incident.id}
            tone="warn"
            actions={
              <Button look="quiet" disabled={busy} onClick={() => dismiss(incident.id)}>
                Understood
              </Button>
            }
          >
            <strong role="alert">{title}</strong>
            <span>{text}</span>
            {everything && incident.questionId !== undefined && (
              <a href={`library.html#answer=${incident.questionId}`}>Open this answer</a>
            )}
            {error !== null && <span>{error}</span>}
          </Banner>
        );
      })}
    </>
  );
}
