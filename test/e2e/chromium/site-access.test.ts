import type { Frame } from 'playwright-core';
import { expect } from 'vitest';
import type { ChromiumRun } from '../support/chromium.ts';
import { test } from '../support/fixtures-window.ts';
import { ChromiumPanel, panelShowing } from '../support/panel-chromium.ts';
import { type Display, keysOf } from '../support/xvfb.ts';

const ASKED = 'Tell me about a time you had to tell a customer that the date would not hold.';
const ARTICLE = `<title>${ASKED}</title><link rel="icon" href="data:,"><main><h1>${ASKED}</h1></main>`;

/** Opens the article and presses the shortcut there: the panel comes, by leave of that press alone. */
async function openArticle(chromium: ChromiumRun, display: Display): Promise<Frame> {
  const page = await chromium.open('http://notes.example/hiring');
  await page.bringToFront();
  await page.waitForFunction(() => document.hasFocus());
  await display.press(keysOf('chrome'));
  return panelShowing(page, ASKED);
}

// The browser's own question cannot be answered from here in a way that can be waited for; what comes
// after it is what the other tests of a page without a press of the button are about.
test('a site that was not allowed is offered in the panel, until “Not now”', async ({
  site,
  window: { chromium, display },
}) => {
  site.serve('notes.example/hiring', ARTICLE);
  await display.focus('chromium');
  const first = await openArticle(chromium, display);
  const offer = 'Open by itself on notes.example?';
  await first.getByText(offer).waitFor();
  await new ChromiumPanel(first).press(first.getByRole('button', { name: 'Not now' }));
  await first.getByText(offer).waitFor({ state: 'detached' });

  const again = await openArticle(chromium, display);
  expect(await again.getByText(offer).count()).toBe(0);
  await again.getByRole('button', { name: 'More' }).click();
  await again.getByRole('menuitem', { name: 'Always on notes.example' }).waitFor();
});
