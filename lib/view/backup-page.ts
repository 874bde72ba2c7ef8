import { MAX_REASON } from '../backup/note';
import { makeBackup } from '../backup/whole';
import type { Client } from '../messaging/client';
import { UnansweredError } from '../messaging/envelope';
import { backupRequests } from '../messaging/view-backup';
import type { TaughtRule } from '../teaching/rules';
import type { VaultReader } from '../vault/reader';

/** What the hidden page works with. */
export interface BackupPageParts {
  readonly client: Client;
  readonly reader: Pick<VaultReader, 'exportAll'>;
}

/** Between two tries to reach the background, at first and at most, in milliseconds. */
const FIRST_WAIT_MS = 100;
const MAX_WAIT_MS = 60_000;

/**
 * Makes the file of a backup and tells the background where it is; for the hidden page, which lives
 * until the background has saved it.
 */
export async function makeForBackground(parts: BackupPageParts): Promise<void> {
  const { client, reader } = parts;
  try {
    const told = await ask(client);
    const source = { answers: reader.exportAll(), ...told, exportedAt: Date.now() };
    const { content, ...file } = await makeBackup(source);
    const url = URL.createObjectURL(content);
    const made = { ...file, url, bytes: content.size };
    await surely(() => client(backupRequests['backup.made'], made));
  } catch (error) {
    const reason = (error instanceof Error ? error.message : String(error)).slice(0, MAX_REASON);
    await surely(() => client(backupRequests['backup.failed'], { reason }));
  }
}

/** What only the background can read. */
async function ask(client: Client): Promise<{ appVersion: string; rules: TaughtRule[] }> {
  const rules: TaughtRule[] = [];
  for (;;) {
    const from = rules.length;
    const page = await surely(() => client(backupRequests['backup.source'], { from }));
    rules.push(...page.rules);
    const { appVersion, more } = page;
    if (!more || page.rules.length === 0) return { appVersion, rules };
  }
}

/** Says it again, ever more seldom, where the worker died before it answered. */
async function surely<T>(say: () => Promise<T>, wait = FIRST_WAIT_MS): Promise<T> {
  try {
    return await say();
  } catch (error) {
    if (!(error instanceof UnansweredError)) throw error;
    await new Promise((resolve) => setTimeout(resolve, wait));
    return surely(say, Math.min(MAX_WAIT_MS, wait * 2));
  }
}
