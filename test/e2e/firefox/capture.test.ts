import { expect } from 'vitest';
import { FirefoxRun } from '../support/firefox.ts';
import { test } from '../support/fixtures-firefox.ts';
import { Display, keysOf } from '../support/xvfb.ts';

const ASKED = 'Tell me about a time you had to tell a customer that the date would not hold.';

test('the shortcut captures the selection, on a page without standing permission', async ({
  site,
}) => {
  site.serve('notes.example/hiring', `<title>Notes</title><p id="question">${ASKED}</p>`);
  const display = await Display.start();
  const firefox = await FirefoxRun.launch({ site, display: display.name });
  try {
    const page = await firefox.open('http://notes.example/hiring');
    await page.bringToFront();
    await display.focus('firefox');
    await page.waitForFunction(() => document.hasFocus());
    await page.click('#question', { count: 3 });
    await page.waitForFunction(() => String(document.getSelection()).length > 20);
    await display.press(keysOf('firefox'));
    const panel = await firefox.panel(page);
    expect(await panel.content()).toContain(ASKED);
    await panel.type('goal', 'The date was the eleventh.');
    await panel.saved();
  } finally {
    await firefox.close();
    await firefox.remove();
    await display.stop();
  }
});
