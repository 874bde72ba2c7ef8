import type { Frame, Page } from 'playwright-core';
import type { ChromiumRun } from '../e2e/support/chromium.ts';
import { panelFrame } from '../e2e/support/panel-chromium.ts';
import { soon } from './bench.ts';
import { bundle } from './bundle.ts';
import type {} from './in-page/probe.ts';

/** From now on every document of this browser stamps what happens in it; see in-page/probe.ts. */
export async function probeAll(run: ChromiumRun): Promise<void> {
  await run.context.addInitScript(await bundle('probe'));
}

/** A page in a window of its own, so that none is hidden behind another. */
export async function openWindow(run: ChromiumRun, url: string): Promise<Page> {
  const browser = run.context.browser();
  if (!browser) throw new Error('The context has no browser');
  const session = await browser.newBrowserCDPSession();
  const opened = run.context.waitForEvent('page');
  await session.send('Target.createTarget', { url: 'about:blank', newWindow: true });
  const page = await opened;
  await session.detach();
  await page.goto(url);
  return page;
}

/** The panel's frame, once its first section can be written in. */
export async function readyPanel(page: Page): Promise<Frame> {
  const frame = await panelFrame(page);
  await soon(
    'an editor',
    frame.evaluate(() => sidestoryProbe.editable()),
  );
  return frame;
}

/** Puts the cursor into the panel's first editor with the mouse, as the keys need it. */
export async function enterEditor(frame: Frame): Promise<void> {
  await frame.getByRole('textbox').first().click();
}

/** Presses one key for real. */
export function press(page: Page, letter: string): Promise<void> {
  return page.keyboard.press(letter === ' ' ? 'Space' : letter);
}

/** Closes the panel by its own button: what is left in the page is the rail. */
export async function closeToRail(page: Page): Promise<void> {
  const frame = await panelFrame(page);
  await frame.getByRole('button', { name: 'Close panel' }).click();
  await page.locator('sidestory-root[data-view=rail]').waitFor({ state: 'attached' });
}

/** Presses the rail with the mouse; it stands in the middle of the page's right edge. */
export async function pressRail(page: Page): Promise<void> {
  const { x, y } = await page.evaluate(() => ({ x: innerWidth - 20, y: innerHeight / 2 }));
  await page.mouse.click(x, y);
}

/** Milliseconds from the last press in the page to a moment stamped in the panel. */
export async function sincePress(page: Page, moment: number): Promise<number> {
  const time = moment - (await page.evaluate(() => sidestoryProbe.pressed()));
  if (!(time >= 0)) throw new Error('The press was not noticed');
  return time;
}
