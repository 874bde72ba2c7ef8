import { dueAt, EVERY, type Every } from '../../lib/backup/due';
import type { BackupServices } from '../../lib/view/backup-services';
import type { KnownBackups } from '../backup/useBackups';
import { failureInWords, nextInWords, runningInWords } from '../backup/words';
import { Button } from '../ui/Button';
import { useAction } from '../ui/useAction';
import { Fact } from './Fact';
import css from './OptionsApp.module.css';

const NAMES: Readonly<Record<Every, string>> = {
  off: 'Off',
  daily: 'Daily',
  weekly: 'Weekly',
  monthly: 'Monthly',
};

interface BackupsProps {
  services: BackupServices;
  /** Undefined until it was read. */
  known: KnownBackups | undefined;
  every: Every;
  onChange(every: Every): void;
}

/** Backup files: how often, by whose leave, and how the last one fared. */
export function Backups({ services, known, every, onChange }: BackupsProps) {
  const { busy, error, run } = useAction();
  if (!known) return null;
  const { note, allowed } = known;
  const now = Date.now();
  const due = allowed ? dueAt(every, note, now) : undefined;
  const wanted = every !== 'off' && !allowed;
  return (
    <section className={css.card} id="backups">
      <h2>Backup files</h2>
      <p>
        A backup is one file with everything, from which Import brings it all back. Sidestory can
        save one by itself, into the folder <b>Sidestory</b> in your downloads, whenever something
        has changed. Older ones stay until you delete them.{' '}
        <b>The file holds all your answers in plain text</b>: whoever can open it can read them.
      </p>
      <fieldset className={css.choice}>
        <legend>Save one by itself</legend>
        {EVERY.map((each) => (
          <label key={each}>
            <input
              type="radio"
              name="every"
              checked={every === each}
              onChange={() => onChange(each)}
            />
            {NAMES[each]}
          </label>
        ))}
      </fieldset>
      {(wanted || allowed) && (
        <div className={css.line}>
          <span>
            <b>Saving to your downloads</b>
            <small>
              {allowed
                ? 'Allowed'
                : 'Not allowed yet: the browser asks you. The permission is used for nothing else.'}
            </small>
          </span>
          {allowed ? (
            <Button
              look="quiet"
              aria-label="Take back saving to your downloads"
              onClick={() => void services.takeBack().catch(() => undefined)}
            >
              Take back
            </Button>
          ) : (
            <Button
              look="solid"
              aria-label="Allow saving to your downloads"
              // Straight from the click: a later call no longer counts as the user's.
              onClick={() => void services.ask()}
            >
              Allow
            </Button>
          )}
        </div>
      )}
      <dl className={css.facts}>
        {note.last && <Fact name="Last file" value={note.last.name} />}
        {note.last && <Fact name="Answers in it" value={String(note.last.answers)} />}
        {due !== undefined && <Fact name="Next one" value={nextInWords(due, now)} />}
      </dl>
      {note.failed && (
        <p className={css.failure}>
          <b>The last backup was not saved.</b> {failureInWords(note.failed)}
        </p>
      )}
      {error !== null && <p role="alert">No backup could be made: {error}.</p>}
      <div className={css.bar}>
        <Button
          disabled={busy || note.running !== undefined}
          onClick={() => run(() => (allowed ? services.saveNow() : services.download()))}
        >
          Back up now
        </Button>
        <span role="status" className={css.hint}>
          {busy && !allowed ? 'A backup is being made…' : runningInWords(note)}
        </span>
      </div>
    </section>
  );
}
