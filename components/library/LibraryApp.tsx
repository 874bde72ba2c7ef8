import { useMemo } from 'react';
import { viewRequests } from '../../lib/messaging/view';
import { readTaughtRules } from '../../lib/teaching/store';
import { openReader } from '../../lib/vault/reader';
import { createBackupServices } from '../../lib/view/backup-services';
import type { JoinedPanel } from '../../lib/view/connection';
import { makeExport } from '../../lib/view/exporter';
import { createPanelServices } from '../../lib/view/panel-services';
import { useObservable } from '../ui/useObservable';
import { Rebuild } from '../vault/Rebuild';
import { useVaultStatus } from '../vault/useVaultStatus';
import { VaultNotices } from '../vault/VaultNotices';
import { AnswerList } from './AnswerList';
import { AnswerPage } from './AnswerPage';
import { BackupNotice } from './BackupNotice';
import { ExportPage } from './ExportPage';
import { ImportPage } from './ImportPage';
import { TrashPage } from './TrashPage';
import { useRoute } from './useRoute';
import { VersionsPage } from './VersionsPage';

/** As many as one message names; a fuller trash is emptied in several. */
const MAX_NAMED = 1_000;

/** The library in its own tab: the list of all answers, one of them, its versions, or the trash. */
export function LibraryApp({ panel }: { panel: JoinedPanel }) {
  const { client } = panel;
  const reader = useMemo(() => openReader(), []);
  const route = useRoute();
  const services = useMemo(() => createPanelServices(panel), [panel]);
  const backups = useMemo(() => createBackupServices(client, reader), [client, reader]);
  const settings = useObservable(services.settings);
  const vault = useVaultStatus(panel);
  if (route.page === 'answer') return <AnswerPage key={route.id} panel={panel} id={route.id} />;

  const shared = {
    reader,
    // Before the background has vouched for the database, what is in it may be too little.
    ready: vault?.state.kind === 'ready',
    notices: (
      <>
        <VaultNotices status={vault} client={client} everything />
        <Rebuild status={vault} client={client} />
      </>
    ),
  };
  const restore = async (questionId: string) => {
    await client(viewRequests['question.restore'], { questionId });
  };

  if (route.page === 'export') {
    return (
      <ExportPage
        {...shared}
        makeExport={makeExport}
        confidentialNames={settings.confidentialNames}
        onBackup={(file) => {
          // Only noted; the file is with the browser already.
          backups.noted(file).catch(() => {});
        }}
      />
    );
  }
  if (route.page === 'import')
    return <ImportPage client={client} readRules={readTaughtRules} {...shared} />;
  if (route.page === 'trash') {
    return (
      <TrashPage
        {...shared}
        onRestore={restore}
        onEmpty={async (ids) => {
          for (let from = 0; from < ids.length; from += MAX_NAMED) {
            const questionIds = ids.slice(from, from + MAX_NAMED);
            await client(viewRequests['trash.empty'], { questionIds });
          }
        }}
      />
    );
  }
  if (route.page === 'versions') {
    const questionId = route.id;
    return (
      <VersionsPage
        key={questionId}
        {...shared}
        questionId={questionId}
        onOpen={async () => {
          await client(viewRequests['history.take'], { questionId });
        }}
        onRestore={async (versionId) => {
          await client(viewRequests['history.restore'], { questionId, versionId });
        }}
      />
    );
  }
  return (
    <AnswerList
      {...shared}
      reminder={(answers) => (
        <BackupNotice services={backups} every={settings.backupEvery} answers={answers} />
      )}
      onDelete={async (questionId) => {
        await client(viewRequests['question.delete'], { questionId });
      }}
      onRestore={restore}
    />
  );
}
