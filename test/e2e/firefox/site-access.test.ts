import { expect } from 'vitest';
import { FirefoxRun } from '../support/firefox.ts';
import { test } from '../support/fixtures-firefox.ts';
import { Display, keysOf } from '../support/xvfb.ts';

const ASKED = 'Tell me about a time you had to tell a customer that the date would not hold.';

test('“Always on this site” leads to the options, where the site stands ready', async ({
  site,
}) => {
  site.serve('notes.example/hiring', `<title>${ASKED}</title><main><h1>${ASKED}</h1></main>`);
  const display = await Display.start();
  const firefox = await FirefoxRun.launch({ site, display: display.name });
  try {
    const page = await firefox.open('http://notes.example/hiring');
    await page.bringToFront();
    await display.focus('firefox');
    await page.waitForFunction(() => document.hasFocus());
    await display.press(keysOf('firefox'));
    const panel = await firefox.panel(page);
    await panel.press(await panel.find('button', 'Always on this site'), 'Enter');
    // A panel in a page has no way to ask the browser here.
    // The tool goes on calling such a tab blank; the tab itself knows better.
    const addresses = async () => {
      const pages = await firefox.browser.pages();
      return Promise.all(pages.map((each) => each.evaluate(() => location.href).catch(() => '')));
    };
    await expect.poll(addresses).toContain(firefox.address('options.html#site=notes.example'));
  } finally {
    await firefox.close();
    await firefox.remove();
    await display.stop();
  }
});
