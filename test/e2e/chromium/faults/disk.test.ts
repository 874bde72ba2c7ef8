import fc from 'fast-check';
import { expect } from 'vitest';
import { ChromiumRun } from '../../support/chromium.ts';
import { PanelProbe } from '../../support/faults/panel-probe.ts';
import { FaultRow } from '../../support/faults/row.ts';
import { test } from '../../support/fixtures-chromium.ts';
import { addressOf, QUESTIONS } from '../../support/sample-pages.ts';
import { CAN_MOUNT, SmallDisk } from '../../support/small-disk.ts';

const ADDRESS = addressOf(QUESTIONS.deadline);

/** So much at a time: more than a database finds room for in files that it has already. */
const LENGTH = 20_000;

/** Hardly compressible: each letter drawn for itself. */
const letter = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz');
const words = fc.array(letter, { minLength: LENGTH, maxLength: LENGTH, size: 'max' });

// Where nothing can be mounted there is no such test, and the log says so.
if (!CAN_MOUNT) console.log('[fault] disk full: not tested here, only root can mount a small disk');
else
  test('a full disk is told, the words stay, and are saved once there is room', async ({
    site,
  }) => {
    const row = new FaultRow('disk full', { tests: 1, soak: 1 });
    const disk = await SmallDisk.mount();
    const run = await ChromiumRun.launch({ site, profile: `${disk.folder}/profile` });
    try {
      const panel = await run.panel(await run.open(ADDRESS));
      await panel.type('goal', 'Before. ');
      await panel.saved();
      await disk.fill();
      const probe = await PanelProbe.in(panel.frame);
      let typed = 'Before. ';
      const type = async (text: string) => {
        await panel.editor('goal').press('Control+End');
        await panel.frame.page().keyboard.insertText(text);
        typed += text;
      };
      // A database writes into files that it has, as long as there is room in them.
      for (const drawn of fc.sample(words, { seed: row.seed, numRuns: 40 })) {
        if ((await panel.status()) === 'Not saved: storage is full') break;
        await type(drawn.join(''));
        await expect.poll(() => panel.status()).not.toBe('Saving…');
      }
      expect(await panel.status()).toBe('Not saved: storage is full');
      row.struck(await probe.unacknowledged());
      expect(await panel.content()).toContain('Copy my answer');

      await disk.clear();
      await panel.saved();
      const second = await run.panel(await run.open(ADDRESS));
      // An editor draws what is in view of so long a text, the preview all of it.
      await second.tab('Preview');
      await expect.poll(async () => (await second.content()).includes(typed)).toBe(true);
    } finally {
      row.tell();
      await run.close();
      await disk.unmount();
    }
  });
