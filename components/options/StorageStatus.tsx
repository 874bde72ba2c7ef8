import { useEffect, useState } from 'react';
import { Button } from '../ui/Button';
import css from './OptionsApp.module.css';

/** Where the answers are, what protects them, and what does not. */
export function StorageStatus({ onOpenLibrary }: { onOpenLibrary(): void }) {
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
        no network. The browser does not evict them when the disk gets tight (the
        <code>unlimitedStorage</code> permission). <b>Removing Sidestory deletes them</b>, and so
        does deleting the browser’s profile; a broken disk takes them too. Download a copy now and
        then.
      </p>
      {estimate?.usage !== undefined && (
        <p className={css.hint}>In use: {formatBytes(estimate.usage)}.</p>
      )}
      <Button onClick={onOpenLibrary}>All answers and downloads</Button>
    </section>
  );
}

function formatBytes(bytes: number): string {
  const megabytes = bytes / 1_000_000;
  return megabytes < 1 ? 'less than 1 MB' : `${Math.round(megabytes)} MB`;
}
