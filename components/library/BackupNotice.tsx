import { type Every, wantsReminder } from '../../lib/backup/due';
import type { ListedAnswer } from '../../lib/vault/reader';
import type { BackupServices } from '../../lib/view/backup-services';
import { useBackups } from '../backup/useBackups';
import { daysAgo, failureInWords, runningInWords } from '../backup/words';
import { Banner } from '../ui/Banner';
import { Button } from '../ui/Button';
import { useAction } from '../ui/useAction';

interface BackupNoticeProps {
  services: BackupServices;
  every: Every;
  answers: readonly ListedAnswer[];
}

/**
 * Quietly, above the list: that a backup by itself did not work, or that there is none although there
 * are answers worth one, with what can be done. Can be put away for as long as a backup is good.
 */
export function BackupNotice({ services, every, answers }: BackupNoticeProps) {
  const known = useBackups(services);
  const { busy, error, run } = useAction();
  if (!known || every === 'off') return null;
  const { note, allowed } = known;
  const now = Date.now();
  const edits = answers.map(({ updatedAt }) => updatedAt);
  const { failed, last, quietUntil } = note;
  const failing = allowed && failed !== undefined && !(quietUntil && now < quietUntil);
  if (!failing && !wantsReminder({ every, note, allowed, edits, now })) return null;
  const download = (
    <Button disabled={busy} onClick={() => run(services.download)}>
      Download a backup now
    </Button>
  );
  return (
    <Banner
      tone={failing ? 'warn' : 'note'}
      actions={
        <>
          {!failing && (
            // Straight from the click: a later call no longer counts as the user's.
            <Button
              look="solid"
              disabled={busy}
              onClick={() => run(async () => void (await services.ask()))}
            >
              Back up by itself
            </Button>
          )}
          {download}
          <Button look="quiet" disabled={busy} onClick={() => run(services.quiet)}>
            Not now
          </Button>
          <span role="status">{busy ? 'A moment…' : runningInWords(note)}</span>
        </>
      }
    >
      <strong>
        {failing
          ? 'The last backup was not saved'
          : last
            ? `Your last backup file was made ${daysAgo(last.at, now)}`
            : 'There is no backup file of your answers yet'}
      </strong>
      <span>
        {failing
          ? failureInWords(failed)
          : 'Removing Sidestory deletes your answers, and a broken disk takes them. Sidestory can save a ' +
            `file of them into your downloads ${HOW_OFTEN[every]}, in plain text; the browser asks you first.`}
      </span>
      {error !== null && <span role="alert">No backup could be made: {error}.</span>}
    </Banner>
  );
}

const HOW_OFTEN = { daily: 'every day', weekly: 'every week', monthly: 'every month' } as const;
