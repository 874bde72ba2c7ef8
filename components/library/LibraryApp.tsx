import { useEffect, useMemo, useState } from 'react';
import { viewRequests } from '../../lib/messaging/view';
import { openReader } from '../../lib/vault/reader';
import type { JoinedPanel } from '../../lib/view/connection';
import { Rebuild } from '../vault/Rebuild';
import { useVaultStatus } from '../vault/useVaultStatus';
import { VaultNotices } from '../vault/VaultNotices';
import { AnswerList } from './AnswerList';
import { AnswerPage } from './AnswerPage';

/** The library in its own tab: the list of all answers, or one of them. */
export function LibraryApp({ panel }: { panel: JoinedPanel }) {
  const reader = useMemo(() => openReader(), []);
  const answerId = useAnswerInAddress();
  const vault = useVaultStatus(panel);
  if (answerId !== undefined) return <AnswerPage key={answerId} panel={panel} id={answerId} />;
  return (
    <AnswerList
      reader={reader}
      // Before the background has vouched for the database, what is in it may be too little.
      ready={vault?.state.kind === 'ready'}
      notices={
        <>
          <VaultNotices status={vault} client={panel.client} everything />
          <Rebuild status={vault} client={panel.client} />
        </>
      }
      onDelete={async (questionId) => {
        await panel.client(viewRequests['question.delete'], { questionId });
      }}
      onRestore={async (questionId) => {
        await panel.client(viewRequests['question.restore'], { questionId });
      }}
    />
  );
}

/** The address says what is open, so that a tab can be reloaded, and Back leads to the list. */
function useAnswerInAddress(): string | undefined {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const changed = () => setHash(location.hash);
    window.addEventListener('hashchange', changed);
    return () => window.removeEventListener('hashchange', changed);
  }, []);
  return /^#answer=([\w-]{8,64})$/.exec(hash)?.[1];
}
