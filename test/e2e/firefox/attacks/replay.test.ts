import type { Frame } from 'puppeteer-core';
import { expect } from 'vitest';
import { FirefoxRun } from '../../support/firefox.ts';
import { test } from '../../support/fixtures-firefox.ts';
import { otherExtension } from '../../support/other-extension-firefox.ts';
import { addressOf, QUESTIONS } from '../../support/sample-pages.ts';

const SECRET = 'Only for me and my interviewer.';

// Defends: whoever loads the panel's page without our content script having asked for it sees nothing, also
// with an address that another extension took out of the closed root.

/** None of these frames shows anything of ours; one that the browser refused cannot even be asked. */
async function expectNothing(frames: readonly Frame[]): Promise<void> {
  for (const frame of frames) {
    const shown = await frame.evaluate(() => document.body?.innerText ?? '').catch(() => '');
    expect(shown).not.toContain(SECRET);
    expect(shown).not.toContain('Sidestory');
    expect(shown).not.toContain('Goal and context');
  }
}

test('a page that loads the panel itself, or replays its address, gets nothing', async ({
  site,
}) => {
  const other = await otherExtension();
  const firefox = await FirefoxRun.launch({ site, others: [other.folder] });
  try {
    const page = await firefox.open(addressOf(QUESTIONS.deadline, '', 'https'));
    const panel = await firefox.panel(page);
    await panel.type('goal', SECRET);
    await panel.saved();
    const seen = await other.frameAddress(page);
    expect(seen).toMatch(/panel\.html#\w{36}$/);
    const addresses = [seen, firefox.address('panel.html'), firefox.address('library.html')];
    const frames = addresses.map((url) => `<iframe src="${url}"></iframe>`);
    site.serve('thief.example/', `<title>thief</title>${frames.join('')}`);
    // On a site of its own, and in the very page that the panel was shown in.
    const thief = await firefox.open('http://thief.example/');
    const embed = (html: string) => document.body.insertAdjacentHTML('beforeend', html);
    await page.evaluate(embed, frames[0] ?? '');

    // Round trips through the background, after which any of those frames would have had its reply.
    await panel.type('goal', ' Still mine.');
    await panel.saved();
    expect(await panel.text('goal')).toBe(`${SECRET} Still mine.`);
    const stolen = [...thief.frames(), ...page.frames()].filter((each) => each !== panel.frame);
    await expectNothing(stolen);

    // Without a token the frame has ours mounted anew, as F5 in it does, and stays blank itself.
    await page.evaluate(embed, frames[1] ?? '');
    const again = async () => (await firefox.panel(page)).text('goal').catch(() => '');
    await expect.poll(again).toBe(`${SECRET} Still mine.`);
    const mounted = await firefox.panel(page);
    await mounted.type('goal', ' Ever.');
    await mounted.saved();
    await expectNothing(page.frames().filter((each) => each !== mounted.frame));
  } finally {
    await firefox.close();
    await firefox.remove();
    await other.remove();
  }
});
