import { browser } from 'wxt/browser';
import { toJson } from '../../lib/backup/json';
import { toMarkdown } from '../../lib/backup/markdown';
import { readTaughtRules } from '../../lib/teaching/store';
import type { ExportedAnswer } from '../../lib/vault/export';
import type { VaultReader } from '../../lib/vault/reader';
import { Button } from '../ui/Button';
import { useAction } from '../ui/useAction';
import css from './Downloads.module.css';

/** "Download everything": all answers as one file, made here and handed to the browser. */
export function Downloads({ reader, disabled }: { reader: VaultReader; disabled: boolean }) {
  const { busy, error, run } = useAction();
  const json = () => run(async () => save(await backup(reader), 'application/json', 'json'));
  const markdown = () =>
    run(async () => save([toMarkdown(await collect(reader))], 'text/markdown', 'md'));
  return (
    <section className={css.downloads} aria-label="Download everything">
      <span className={css.label}>Download everything</span>
      <Button onClick={json} disabled={disabled || busy} aria-label="Download everything as JSON">
        JSON
      </Button>
      <Button
        onClick={markdown}
        disabled={disabled || busy}
        aria-label="Download everything as Markdown"
      >
        Markdown
      </Button>
      {error !== null && <p role="alert">The download could not be made: {error}</p>}
    </section>
  );
}

async function collect(reader: VaultReader): Promise<ExportedAnswer[]> {
  const answers: ExportedAnswer[] = [];
  for await (const answer of reader.exportAll()) answers.push(answer);
  return answers;
}

async function backup(reader: VaultReader): Promise<string[]> {
  const head = { appVersion: browser.runtime.getManifest().version, exportedAt: Date.now() };
  return toJson(head, reader.exportAll(), await readTaughtRules());
}

function save(parts: string[], type: string, extension: string): void {
  const url = URL.createObjectURL(new Blob(parts, { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `sidestory-${new Date().toISOString().slice(0, 10)}.${extension}`;
  link.click();
  // The download has its own hold on the data by the time the browser has begun it.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
