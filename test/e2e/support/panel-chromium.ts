import type { Frame, Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { AnySectionId } from '../../../lib/guidance/sections.ts';
import { SETTLED_MS } from '../../../lib/view/presses.ts';
import { type Panel, sectionName } from './panel.ts';

const isPanel = (frame: Frame) => frame.url().includes('panel.html');

/** The panel's frame in a page: waits until one is attached. */
export async function panelFrame(page: Page): Promise<Frame> {
  const there = page.frames().filter(isPanel).at(-1);
  if (there) return there;
  const found = await page.waitForEvent('framenavigated', { predicate: isPanel });
  return found;
}

/** The panel's frame once it shows these words; until then one frame may take the place of another. */
export async function panelShowing(page: Page, words: string): Promise<Frame> {
  await expect
    .poll(async () => {
      const [frame] = page.frames().filter(isPanel).slice(-1);
      return frame?.evaluate(() => document.body.innerText).catch(() => '');
    })
    .toContain(words);
  return panelFrame(page);
}

/** The panel as playwright sees it, in a page's frame or in a tab of its own. */
export class ChromiumPanel implements Panel {
  constructor(readonly frame: Frame) {}

  static async in(page: Page): Promise<ChromiumPanel> {
    const panel = new ChromiumPanel(await panelFrame(page));
    await panel.header('goal').waitFor();
    return panel;
  }

  header(id: AnySectionId): Locator {
    const name = sectionName(id).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    return this.frame
      .locator('[aria-expanded]')
      .and(this.frame.getByRole('button', { name: new RegExp(`^${name}`) }));
  }

  editor(id: AnySectionId): Locator {
    return this.frame.getByRole('textbox', { name: sectionName(id) });
  }

  async section(id: AnySectionId): Promise<void> {
    const header = this.header(id);
    if ((await header.getAttribute('aria-expanded')) !== 'true') await header.click();
    await this.editor(id).waitFor();
  }

  async type(id: AnySectionId, text: string): Promise<void> {
    await this.section(id);
    const editor = this.editor(id);
    await editor.focus();
    await editor.press('Control+End');
    await editor.pressSequentially(text);
  }

  async text(id: AnySectionId): Promise<string> {
    await this.section(id);
    return (await this.editor(id).innerText()).replace(/\n$/, '');
  }

  async check(id: AnySectionId, on = true): Promise<void> {
    await this.frame.getByRole('checkbox', { name: sectionName(id) }).setChecked(on);
  }

  checked(id: AnySectionId): Promise<boolean> {
    return this.frame.getByRole('checkbox', { name: sectionName(id) }).isChecked();
  }

  async status(): Promise<string> {
    return ((await this.frame.getByRole('status').textContent()) ?? '').trim();
  }

  async saved(): Promise<void> {
    const saved = this.frame.getByRole('status').filter({ hasText: /^\s*Saved\s*$/ });
    await saved.waitFor().catch(async (error: unknown) => {
      throw new Error(`The status says "${await this.status()}"`, { cause: error });
    });
  }

  async tab(name: string): Promise<void> {
    await this.frame.getByRole('tab', { name }).click();
  }

  /** Presses a guarded control as a person does, who is there for a moment and sees the panel plainly. */
  async press(control: Locator): Promise<void> {
    await control.hover();
    await this.settled();
    await control.click();
  }

  /** Until the panel has been in plain sight for as long as a press has to wait to count at once. */
  async settled(): Promise<void> {
    await this.frame.evaluate(
      ([settled, options]) =>
        new Promise<void>((resolve) => {
          new IntersectionObserver((entries) => {
            if (Reflect.get(entries.at(-1) ?? {}, 'isVisible')) setTimeout(resolve, settled);
          }, options).observe(document.documentElement);
        }),
      [SETTLED_MS + 50, { threshold: 0, trackVisibility: true, delay: 100 }] as const,
    );
  }

  content(): Promise<string> {
    return this.frame.locator('body').innerText();
  }
}
