import type { Frame, Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

/** A place in the window, in CSS pixels. */
export interface Spot {
  x: number;
  y: number;
}

/** Where in the window a control of the panel's frame is drawn. */
export async function spotOf(page: Page, control: Locator): Promise<Spot> {
  const inFrame = await control.evaluate((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2, frameWidth: innerWidth };
  });
  return page.locator('sidestory-root').evaluate((host: HTMLElement, at) => {
    const { left, top } = host.getBoundingClientRect();
    // What is left of the host's width is the panel's border.
    return { x: left + host.offsetWidth - at.frameWidth + at.x, y: top + at.y };
  }, inFrame);
}

const sheet = (style: string): string => `
  const sheet = document.createElement('div');
  sheet.style.cssText = 'position: fixed; inset: 0; z-index: 2147483647; pointer-events: none; ${style}';
  document.documentElement.append(sheet);
  undo = () => sheet.remove();`;

const top = (style: string, behind = ''): string => `
  const top = document.createElement('div');
  const backdrop = document.createElement('style');
  backdrop.textContent = '[popover]::backdrop { ${behind} }';
  top.popover = 'manual';
  top.style.cssText = 'pointer-events: none; ${style}';
  document.body.append(backdrop, top);
  top.showPopover();
  undo = () => { top.remove(); backdrop.remove(); };`;

const rules = (text: string): string => `
  const style = document.createElement('style');
  style.textContent = '${text}';
  document.head.append(style);
  undo = () => style.remove();`;

/** Rules for the root element, which then holds what is fixed in it: as large as the window still. */
const styled = (own: string): string =>
  rules(`html { overflow: hidden; width: 100vw; height: 100vh; ${own} }`);

/**
 * What a page does to a panel whose control at `spot` it wants pressed, by name. Each is a script of the
 * page; all leave the control where it is, and let the press through.
 */
export const COVERS: Readonly<Record<string, (spot: Spot) => string>> = {
  'lies over it': () => sheet('background: #fff'),
  'lies over a corner of it': () => sheet('inset: auto 0 0 auto; width: 40px; height: 40px'),
  'lays glass over it': () => sheet('background: rgb(0 0 0 / 1%)'),
  'blurs it by what lies over it': () => sheet('backdrop-filter: blur(30px)'),
  'lies over it with a shadow': () =>
    sheet('inset: 0 auto auto 0; width: 1px; height: 1px; box-shadow: 0 0 0 3000px #fff'),
  'draws over it after its last element': () =>
    rules(
      'html::after { content: ""; position: fixed; inset: 0; z-index: 2147483647; background: #fff; pointer-events: none }',
    ),
  'lies over it in the top layer': () => top('width: 100vw; height: 100vh'),
  'lies over it with what is behind its popover': () =>
    top('', 'background: #fff; pointer-events: none'),
  'fades it': () => styled('opacity: .01'),
  'filters it away': () => styled('filter: opacity(0)'),
  'blends it into what is behind': () => styled('mix-blend-mode: multiply'),
  'clips it to the control': ({ x, y }) => styled(`clip-path: circle(40px at ${x}px ${y}px)`),
  'magnifies it until only the control is seen': ({ x, y }) =>
    styled(`transform: scale(4); transform-origin: ${x}px ${y}px`),
  'makes it too small to read': ({ x, y }) =>
    styled(`transform: scale(.2); transform-origin: ${x}px ${y}px`),
  'turns it': ({ x, y }) => styled(`transform: rotate(180deg); transform-origin: ${x}px ${y}px`),
};

/** The same, of which the browser tells the panel nothing. */
export const UNNOTICED: Readonly<Record<string, (spot: Spot) => string>> = {
  'masks it': () => styled('mask-image: linear-gradient(#0001, #0001)'),
  // Its bounds are those of the window; what is left of the panel is a hair and the control.
  'clips it to a shape': ({ x, y }) =>
    styled(
      `clip-path: polygon(0 0, 100% 0, 100% 100%, 99.9% 100%, 99.9% 1%, ${x + 60}px 1%, ${x + 60}px ${y + 20}px, ${x - 60}px ${y + 20}px, ${x - 60}px 1%, 0 1%)`,
    ),
};

/** Moves the panel, all of it in sight or, by enough, none. */
export const moved = (by: number): string => styled(`transform: translate(${by}px, 0)`);

/** Does one of these, until it is drawn; the page's `undo()` ends it. */
export async function cover(page: Page, script: string): Promise<void> {
  await page.evaluate(`{ let undo; ${script}; window.undo = undo; }`);
  await drawn(page);
}

export async function uncover(page: Page): Promise<void> {
  await page.evaluate('window.undo()');
  await drawn(page);
}

/** Until the page's next frame is out. */
function drawn(page: Page): Promise<void> {
  return page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
  );
}

/** Presses a place of the window, as the user does who believes to press the page. */
export async function press(page: Page, { x, y }: Spot): Promise<void> {
  await page.mouse.click(x, y);
}

/** Waits until the panel says that a press was not taken. Asked of the frame: what is out of sight draws nothing. */
export async function refused(frame: Frame, why: string): Promise<void> {
  const said = () => frame.evaluate(() => document.body.innerText);
  await expect.poll(said, { message: why }).toContain('not in plain sight');
}

/** Every observer is told of a change that lasts this long: twice the delay that each asks for. In ms. */
const TOLD_MS = 200;

/** Waits until the browser has told the frame, and the panel's observer in it, that it is not seen. */
export async function outOfSight(frame: Frame): Promise<void> {
  await frame.evaluate(
    ([wait, options]) =>
      new Promise<void>((resolve) => {
        new IntersectionObserver((entries) => {
          const seen = Reflect.get(entries.at(-1) ?? {}, 'isVisible') === true;
          if (!seen) setTimeout(resolve, wait);
        }, options).observe(document.documentElement);
      }),
    [TOLD_MS, { threshold: 0, trackVisibility: true, delay: 100 }] as const,
  );
}

/** The panel's second step. */
export const question = (frame: Frame): Locator => frame.getByRole('alertdialog');
