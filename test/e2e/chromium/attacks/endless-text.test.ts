import { expect } from 'vitest';
import { ATTACKED_QUESTION, ATTACKS, PLAIN_PAGE } from '../../../pages/attacks.ts';
import type { ChromiumRun } from '../../support/chromium.ts';
import { test } from '../../support/fixtures-chromium.ts';
import { IsolatedWorld } from '../../support/isolated-world.ts';
import { sampleOwn } from '../../support/own-share.ts';
import type { PagesServer } from '../../support/pages-server.ts';
import { panelShowing } from '../../support/panel-chromium.ts';

// Defends: whatever a page's text is made of, reading it is little work, and done in turns with the page's
// own. How long a turn of ours is, is the bench's to tell (`detect.attack.*.slice`).

/** What reading a page took of its main thread, in samples, and in how many turns. */
interface Work {
  own: number;
  turns: number;
}

/** Has the page read as if the user had pressed the button there, by the reader for any page. */
async function read(
  { site, chromium }: { site: PagesServer; chromium: ChromiumRun },
  name: string,
  html: string,
): Promise<Work> {
  site.serve(`prachub.com/guides/${name}`, html);
  const page = await chromium.open(`http://prachub.com/guides/${name}`);
  const world = await IsolatedWorld.in(chromium, page);
  await world.run(`globalThis.turns = 1;
    const wait = scheduler.yield.bind(scheduler);
    scheduler.yield = () => { turns += 1; return wait(); };`);
  const worker = await chromium.worker();
  const { own } = await sampleOwn(page, async () => {
    await worker.evaluate(async () => {
      const { chrome } = globalThis as unknown as { chrome: Chrome };
      const [tab] = await chrome.tabs.query({ active: true });
      if (!tab) throw new Error('There is no page');
      await chrome.scripting.executeScript({ target: { tabId: tab.id }, files: ['/any-site.js'] });
    });
    await panelShowing(page, ATTACKED_QUESTION);
  });
  const turns = Number(await world.run('turns'));
  await page.close();
  return { own, turns };
}

test('no text keeps the page from its turn, or the reader busy', async ({ chromium, site }) => {
  // Twice: the first one also loads what is loaded once.
  await read({ site, chromium }, 'plain', PLAIN_PAGE);
  const plain = await read({ site, chromium }, 'plain', PLAIN_PAGE);
  expect(plain.own).toBeGreaterThan(0);
  for (const [name, html] of Object.entries(ATTACKS)) {
    const { own, turns } = await read({ site, chromium }, name, html());
    // As against a page with the question alone.
    expect.soft(own, name).toBeLessThan(8 * plain.own);
    expect.soft(own / turns, name).toBeLessThan(plain.own / 2);
  }
  expect(chromium.errors).toEqual([]);
});

interface Chrome {
  tabs: { query(of: object): Promise<{ id: number }[]> };
  scripting: { executeScript(what: object): Promise<unknown> };
}
