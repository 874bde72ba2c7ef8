import { type DragEvent, type ReactNode, useId, useRef, useState } from 'react';
import type { Client } from '../../lib/messaging/client';
import type { TaughtRule } from '../../lib/teaching/rules';
import type { VaultReader } from '../../lib/vault/reader';
import { Button } from '../ui/Button';
import { cx } from '../ui/cx';
import { Frame } from './Frame';
import { ImportDone } from './ImportDone';
import css from './ImportPage.module.css';
import { ImportPlanView } from './ImportPlanView';
import { useImport, type Work } from './useImport';

interface ImportPageProps {
  client: Client;
  reader: VaultReader;
  /** What is taught about pages here. */
  readRules(): Promise<TaughtRule[]>;
  ready: boolean;
  notices: ReactNode;
}

/** What files are offered by the browser's dialog. */
const ACCEPTED = '.json,.md,.markdown,.zip,.csv';

/** Takes in a file: what it would do is shown first, and nothing is done before it is confirmed. */
export function ImportPage({ client, reader, readRules, ready, notices }: ImportPageProps) {
  const { step, choose, confirm, reset } = useImport(client, reader, readRules);
  return (
    <Frame title="Import" back notices={notices}>
      <div className={css.page} aria-live="polite">
        {step.kind === 'choose' && (
          <Chooser disabled={!ready} error={step.error} onChoose={(file) => void choose(file)} />
        )}
        {step.kind === 'work' && <Working work={step.work} />}
        {step.kind === 'plan' && (
          <ImportPlanView
            plan={step.plan}
            error={step.error}
            onConfirm={() => void confirm(step.plan)}
            onCancel={reset}
          />
        )}
        {step.kind === 'done' && (
          <ImportDone name={step.name} result={step.result} onMore={reset} />
        )}
      </div>
    </Frame>
  );
}

function Chooser(props: {
  disabled: boolean;
  error: string | undefined;
  onChoose(file: File): void;
}) {
  const { disabled, error, onChoose } = props;
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file && !disabled) onChoose(file);
  };
  return (
    <>
      {error !== undefined && (
        <p role="alert" className={css.error}>
          {error}
        </p>
      )}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a place to drop on; the button does the same */}
      <div
        className={cx(css.drop, over && css.over)}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <h2>Bring answers back, or in from elsewhere</h2>
        <p>
          A backup that “Export” has made (JSON, Markdown or a zip of it), or a table of questions
          (CSV). You see what it would do before anything is done, and nothing here is ever
          overwritten by something older.
        </p>
        <label className={css.hidden} htmlFor={id}>
          File to import
        </label>
        <input
          ref={input}
          id={id}
          className={css.hidden}
          type="file"
          accept={ACCEPTED}
          tabIndex={-1}
          disabled={disabled}
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            // The same file may be chosen again.
            target.value = '';
            if (file) onChoose(file);
          }}
        />
        <Button look="solid" disabled={disabled} onClick={() => input.current?.click()}>
          Choose a file
        </Button>
        <p className={css.hint}>or drop it here</p>
      </div>
    </>
  );
}

const WORK: Readonly<Record<Work['what'], string>> = {
  reading: 'Reading the file',
  comparing: 'Comparing it with your answers',
  importing: 'Importing',
};

function Working({ work: { what, done, total } }: { work: Work }) {
  return (
    <div className={css.work}>
      <p>
        {WORK[what]}
        {total > 0 && ` – ${done} of ${total}`}
      </p>
      <progress aria-label={WORK[what]} {...(total > 0 && { value: done, max: total })} />
    </div>
  );
}
