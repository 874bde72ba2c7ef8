import { useEffect, useState } from 'react';
import type { LastBackup } from '../../lib/backup/note';
import type { VaultStatus } from '../../lib/messaging/view';
import { lastInWords } from '../backup/words';
import { Button } from '../ui/Button';
import { Fact } from './Fact';
import css from './OptionsApp.module.css';

interface StorageStatusProps {
  status: VaultStatus | undefined;
  /** The last backup file; undefined without one, or before it is known. */
  backup: LastBackup | undefined;
  onOpenLibrary(): void;
}

/** Where the answers are, what protects them, and what does not. */
export function StorageStatus({ status, backup, onOpenLibrary }: StorageStatusProps) {
  const [estimate, setEstimate] = useState<StorageEstimate>();
  useEffect(() => {
    // Without an estimate the rest still holds.
    navigator.storage.estimate().then(setEstimate, () => undefined);
  }, []);
  return (
    <section className={css.card}>
      <h2>Your answers</h2>
      <p>
        They are kept on this computer, in this browser’s profile, and nowhere else. Sidestory uses
        no network. The browser does not evict them when the disk gets tight (the{' '}
        <code>unlimitedStorage</code> permission). Each answer has a second copy in another part of
        the profile, from which a damaged database is restored by itself.{' '}
        <b>Removing Sidestory deletes both</b>, and so does deleting the browser’s profile; a broken
        disk takes them too: what helps then is a backup file.
      </p>
      <dl className={css.facts}>
        {status?.count !== undefined && (
          <Fact name="Answers, with the trash" value={String(status.count)} />
        )}
        <Fact name="Second copy" value={copyAge(status)} />
        <Fact name="Last backup file" value={lastInWords(backup, Date.now())} />
        {estimate?.usage !== undefined && (
          <Fact name="Database uses" value={formatBytes(estimate.usage)} />
        )}
        {estimate?.quota !== undefined && (
          <Fact name="The browser allows" value={formatBytes(estimate.quota)} />
        )}
      </dl>
      {status?.copyProblem !== undefined && (
        <p role="alert">
          The second copy could not be brought up to date: {status.copyProblem}. It is tried again
          after every change.
        </p>
      )}
      <Button onClick={onOpenLibrary}>All answers, export and import</Button>
    </section>
  );
}

const TIME = new Intl.DateTimeFormat('en-US', { dateStyle: 'medium', timeStyle: 'medium' });

function copyAge(status: VaultStatus | undefined): string {
  if (status?.copiedAt === undefined) return 'none yet; made within seconds of the first answer';
  return `as of ${TIME.format(status.copiedAt)}`;
}

/** In the units of the browsers' own pages: decimal, and no more exact than is true. */
function formatBytes(bytes: number): string {
  if (bytes < 1e6) return 'less than 1 MB';
  return bytes < 1e9 ? `${Math.round(bytes / 1e6)} MB` : `${Math.round(bytes / 1e9)} GB`;
}
