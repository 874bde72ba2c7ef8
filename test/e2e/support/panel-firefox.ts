import type { ElementHandle, Frame, KeyInput, Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { AnySectionId } from '../../../lib/guidance/sections.ts';
import { type Panel, sectionName } from './panel.ts';

/** Time for what takes a browser two seconds on a busy machine. */
const PATIENCE = { timeout: 15_000, interval: 50 };

/** WebDriver BiDi tells no address of an extension's frame, so each is asked. */
async function isPanel(frame: Frame): Promise<boolean> {
  return frame.evaluate(() => location.href.includes('panel.html')).catch(() => false);
}

/** The panel's frames in a page at this moment, the newest last. */
export async function panelFrames(page: Page): Promise<Frame[]> {
  const frames = page.frames().slice(1);
  const are = await Promise.all(frames.map(isPanel));
  return frames.filter((_, index) => are[index]);
}

type Wanted = 'header' | 'textbox' | 'checkbox' | 'tab' | 'button';

/** Runs in the panel: finds by role and accessible name, as the contract promises them. */
function findByName(wanted: string, name: string): Element | null {
  const selectors: Record<string, string> = {
    header: 'button[aria-expanded]',
    textbox: '[role=textbox]',
    checkbox: '[role=checkbox], input[type=checkbox]:not([aria-hidden])',
    tab: '[role=tab]',
    button: 'button',
  };
  const nameOf = (element: Element): string => {
    const ids = element.getAttribute('aria-labelledby')?.split(' ') ?? [];
    const parts = ids.map((id) => document.getElementById(id)?.textContent ?? '');
    const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
    return (
      parts.join(' ') ||
      element.getAttribute('aria-label') ||
      labels.map((label) => label.textContent).join(' ') ||
      element.textContent ||
      ''
    ).trim();
  };
  const all = [...document.querySelectorAll(selectors[wanted] ?? 'none')];
  const fits = (found: string) =>
    wanted === 'header' ? found.startsWith(name) : found.includes(name);
  return all.find((element) => fits(nameOf(element))) ?? null;
}

/** The panel as puppeteer sees it over WebDriver BiDi. */
export class FirefoxPanel implements Panel {
  constructor(
    readonly page: Page,
    readonly frame: Frame,
  ) {}

  static async in(page: Page): Promise<FirefoxPanel> {
    const found: Frame[] = [];
    await expect
      .poll(async () => {
        for (const frame of (await panelFrames(page)).reverse()) {
          const header = await frame.evaluateHandle(findByName, 'header', sectionName('goal'));
          if (header.asElement()) found.push(frame);
        }
        return found.length;
      }, PATIENCE)
      .toBeGreaterThan(0);
    return new FirefoxPanel(page, found[0] as Frame);
  }

  /** Waits until the panel has such an element. */
  async find(wanted: Wanted, name: string): Promise<ElementHandle<Element>> {
    await expect
      .poll(async () => {
        const handle = await this.frame.evaluateHandle(findByName, wanted, name);
        return handle.asElement() !== null;
      }, PATIENCE)
      .toBe(true);
    const handle = await this.frame.evaluateHandle(findByName, wanted, name);
    return handle.asElement() as ElementHandle<Element>;
  }

  /** By keyboard: puppeteer finds no place to click in a frame whose host it cannot see into. */
  async press(element: ElementHandle<Element>, key: KeyInput): Promise<void> {
    await element.focus();
    await this.page.keyboard.press(key);
  }

  async section(id: AnySectionId): Promise<void> {
    const header = await this.find('header', sectionName(id));
    const expanded = await header.evaluate((element) => element.getAttribute('aria-expanded'));
    if (expanded !== 'true') await this.press(header, 'Enter');
    await this.find('textbox', sectionName(id));
  }

  async type(id: AnySectionId, text: string): Promise<void> {
    await this.section(id);
    await (await this.find('textbox', sectionName(id))).focus();
    await this.page.keyboard.down('Control');
    await this.page.keyboard.press('End');
    await this.page.keyboard.up('Control');
    await this.page.keyboard.type(text);
  }

  async text(id: AnySectionId): Promise<string> {
    await this.section(id);
    const editor = await this.find('textbox', sectionName(id));
    return editor.evaluate((element) => (element as HTMLElement).innerText.replace(/\n$/, ''));
  }

  async check(id: AnySectionId, on = true): Promise<void> {
    if ((await this.checked(id)) === on) return;
    await this.press(await this.find('checkbox', sectionName(id)), ' ');
    await expect.poll(() => this.checked(id), PATIENCE).toBe(on);
  }

  async checked(id: AnySectionId): Promise<boolean> {
    const box = await this.find('checkbox', sectionName(id));
    return box.evaluate((element) =>
      element instanceof HTMLInputElement
        ? element.checked
        : element.getAttribute('aria-checked') === 'true',
    );
  }

  async status(): Promise<string> {
    return this.frame.evaluate(
      () => document.querySelector('[role=status], output')?.textContent?.trim() ?? '',
    );
  }

  async saved(): Promise<void> {
    await this.frame
      .waitForFunction(
        () => document.querySelector('[role=status], output')?.textContent?.trim() === 'Saved',
        { polling: 'mutation', timeout: 15_000 },
      )
      .catch(async (error: unknown) => {
        throw new Error(`The status says "${await this.status()}"`, { cause: error });
      });
  }

  async tab(name: string): Promise<void> {
    await this.press(await this.find('tab', name), 'Enter');
  }

  content(): Promise<string> {
    return this.frame.evaluate(() => document.body.innerText);
  }
}
