import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { type BackupNote, parseNote } from '../../../lib/backup/note.ts';
import { readJson } from '../../../lib/backup/read-json.ts';
import { FirefoxRun } from '../support/firefox.ts';
import { grantedBuild } from '../support/granted-build.ts';
import { startPagesServer } from '../support/pages-server.ts';
import type { FirefoxPanel } from '../support/panel-firefox.ts';
import { addressOf, QUESTIONS } from '../support/sample-pages.ts';

const WEEK_MS = 7 * 24 * 60 * 60_000;

/** What the panel's page has of the browser. */
interface ExtensionPage {
  browser: {
    storage: {
      local: {
        get(key: string): Promise<Record<string, unknown>>;
        set(items: object): Promise<void>;
      };
    };
  };
}

/** Stores something behind the background's back, which looks at its next start. */
function store({ frame }: FirefoxPanel, items: object): Promise<void> {
  return frame.evaluate(
    (all) => (globalThis as unknown as ExtensionPage).browser.storage.local.set(all),
    items,
  );
}

async function noteIn({ frame }: FirefoxPanel): Promise<BackupNote> {
  return parseNote(
    await frame.evaluate(async () => {
      const { browser } = globalThis as unknown as ExtensionPage;
      return (await browser.storage.local.get('backup')).backup;
    }),
  );
}

/** How many answers the witness knows of, which is written some seconds after each change. */
function witnessed({ frame }: FirefoxPanel): Promise<unknown> {
  return frame.evaluate(async () => {
    const { browser } = globalThis as unknown as ExtensionPage;
    const { witness } = await browser.storage.local.get('witness');
    return typeof witness === 'object' && witness !== null && 'count' in witness && witness.count;
  });
}

// The start of the browser is all that tells the background that time has passed.
test('one that is due comes by itself and whole, and the next one beside it', async () => {
  const site = await startPagesServer();
  const extension = await grantedBuild('firefox');
  const downloads = await mkdtemp(path.join(tmpdir(), 'sidestory-downloads-'));
  const first = await FirefoxRun.launch({ site, extension, downloads });
  let run = first;
  const open = async () => run.panel(await run.open(addressOf(QUESTIONS.deadline, '', 'https')));
  const files = async () => {
    const names = await readdir(path.join(downloads, 'Sidestory')).catch(() => []);
    return names.filter((name) => name.endsWith('.json'));
  };
  const goalIn = async (name: string) => {
    const { items } = await readJson(
      await readFile(path.join(downloads, 'Sidestory', name), 'utf8'),
    );
    return items.map((each) => each.ok && each.item.sections?.goal);
  };
  try {
    let panel = await open();
    // Else the look at the background's start might meet a half-written answer.
    await store(panel, { settings: { backupEvery: 'off' } });
    await panel.type('goal', 'Ship on the fourth of May.');
    await panel.saved();
    // By then the look at the background's start is over: one that met this setting would be cut off.
    await expect.poll(() => witnessed(panel)).toBe(1);
    expect(await files()).toEqual([]);
    await store(panel, { settings: { backupEvery: 'weekly' } });
    await run.close();

    run = await first.restart();
    panel = await open();
    await expect.poll(async () => (await noteIn(panel)).last?.saved).toBe(true);
    const { last } = await noteIn(panel);
    expect(await files()).toEqual([last?.name]);
    expect(last?.name).toMatch(/^sidestory-\d{4}-\d\d-\d\d\.json$/);
    expect(await goalIn(last?.name ?? '')).toEqual(['Ship on the fourth of May.']);

    await panel.type('goal', ' In print.');
    await panel.saved();
    await store(panel, { backup: { last: { ...last, at: (last?.at ?? 0) - WEEK_MS } } });
    await run.close();
    run = await first.restart();
    panel = await open();
    await expect.poll(async () => (await noteIn(panel)).last?.name).toMatch(/\(1\)\.json$/);
    expect(await files()).toHaveLength(2);
    const newer = (await noteIn(panel)).last?.name ?? '';
    expect(await goalIn(newer)).toEqual(['Ship on the fourth of May. In print.']);
  } finally {
    await run.close();
    await first.remove();
    await site.close();
    site.expectNoStrays();
    await rm(extension, { recursive: true });
    await rm(downloads, { recursive: true });
  }
});
