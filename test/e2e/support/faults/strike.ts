import type { SectionId } from '../../../../lib/guidance/sections.ts';
import type { ChromiumPanel } from '../panel-chromium.ts';
import type { Moment } from './writing.ts';

/**
 * Opens a section without the pointer: in a tab behind another nothing is drawn but once a second, and a
 * click by pointer waits for two frames.
 */
async function show(panel: ChromiumPanel, section: SectionId): Promise<void> {
  const header = panel.header(section);
  if ((await header.getAttribute('aria-expanded')) !== 'true') await header.dispatchEvent('click');
  await panel.editor(section).waitFor({ state: 'attached' });
}

/** Puts the cursor at the end of a section, which is opened for it. */
export async function goToEnd(panel: ChromiumPanel, section: SectionId): Promise<void> {
  await show(panel, section);
  const editor = panel.editor(section);
  await editor.focus();
  await editor.press('Control+End');
}

/** The text that a section's editor holds, also in a tab behind another. */
export async function textOf(panel: ChromiumPanel, section: SectionId): Promise<string> {
  await show(panel, section);
  return (await panel.editor(section).innerText()).replace(/\n$/, '');
}

/**
 * Until the panel's document is no more: loaded anew, taken out, or its browser gone. A key that was on
 * its way to it then is never answered (seen in Chromium 156), and the tool would wait for good.
 */
async function endOf({ frame }: ChromiumPanel): Promise<void> {
  await frame
    .evaluate(() => {
      const never = new Promise<void>(() => {});
      // Held, since what is asked for a promise that nothing holds is answered by an error.
      Reflect.set(globalThis, 'sidestoryNever', never);
      return never;
    })
    .catch(() => {});
}

/**
 * Types where the cursor is, key by key, and strikes on the way: the fault is under way while the
 * next keys are pressed. Where the panel's document ends by it, so does the typing.
 */
export async function typeAndStrike(
  panel: ChromiumPanel,
  words: string,
  moment: Moment,
  fault: () => Promise<void>,
): Promise<void> {
  const { keyboard } = panel.frame.page();
  const done: Promise<void>[] = [];
  let isGone = false;
  const gone = endOf(panel).then(() => {
    isGone = true;
  });
  for (const [index, letter] of [...words].entries()) {
    const pressed = keyboard.press(letter === ' ' ? 'Space' : letter);
    await Promise.race([pressed, gone]);
    if (index + 1 === moment.letter) done.push(later(moment.ms).then(fault));
    if (isGone) break;
  }
  await Promise.all(done);
}

/** The moment that was drawn; nothing is waited for. */
const later = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
