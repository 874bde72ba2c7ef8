import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from 'vitest';
import { ChromiumRun } from '../../support/chromium.ts';
import { PanelProbe } from '../../support/faults/panel-probe.ts';
import { FaultRow } from '../../support/faults/row.ts';
import { test } from '../../support/fixtures-chromium.ts';
import { ChromiumPanel, panelFrame } from '../../support/panel-chromium.ts';
import { buildOf } from '../../support/paths.ts';
import { addressOf, QUESTIONS } from '../../support/sample-pages.ts';
import { copied } from '../../support/vault-chromium.ts';

const ADDRESS = addressOf(QUESTIONS.deadline);

/** The build without the permission that exempts it from every quota, also from a test's. */
async function limitedBuild(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'sidestory-limited-'));
  await cp(buildOf('chrome'), folder, { recursive: true });
  const file = path.join(folder, 'manifest.json');
  const manifest: { permissions: string[] } = JSON.parse(await readFile(file, 'utf8'));
  const permissions = manifest.permissions.filter((name) => name !== 'unlimitedStorage');
  await writeFile(file, JSON.stringify({ ...manifest, permissions }));
  return folder;
}

test('a quota that is exceeded is told, the words stay, and are saved once there is room', async ({
  site,
}) => {
  const row = new FaultRow('quota exceeded', { tests: 1, soak: 1 });
  const extension = await limitedBuild();
  const first = await ChromiumRun.launch({ site, extension });
  const before = await first.panel(await first.open(ADDRESS));
  await before.type('goal', 'Before. ');
  await before.saved();
  // Nothing is left to be written at the next start: a write has Chromium remember for half a minute
  // how much room there was.
  await copied(first);
  await first.close();
  const again = await first.restart();
  try {
    const options = await again.open(again.address('options.html'));
    const cdp = await again.context.newCDPSession(options);
    const origin = again.address('').replace(/\/$/, '');
    await cdp.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
    const panel = await again.panel(await again.open(ADDRESS));
    expect(await panel.text('goal')).toBe('Before. ');
    const probe = await PanelProbe.in(panel.frame);
    await panel.type('goal', 'Without room.');
    await expect.poll(() => panel.status()).toBe('Not saved: storage is full');
    row.struck(await probe.unacknowledged());
    expect(await panel.content()).toContain('Copy my answer');
    expect(await panel.text('goal')).toBe('Before. Without room.');
    const unknown = await again.open(addressOf(QUESTIONS.disagreement));
    const empty = new ChromiumPanel(await panelFrame(unknown));
    await expect.poll(() => empty.content()).toContain('Reason: storage is full');

    await cdp.send('Storage.overrideQuotaForOrigin', { origin });
    await panel.saved();
    const second = await again.panel(await again.open(ADDRESS));
    expect(await second.text('goal')).toBe('Before. Without room.');
  } finally {
    row.tell();
    await again.close();
    await again.remove();
    await rm(extension, { recursive: true });
  }
});
