import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { promisify } from 'node:util';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { manifest, SECOND_COMMAND } from '../../../lib/manifest.ts';

const run = promisify(execFile);

/** The keys of a shortcut as the manifest suggests it, in the words of xdotool. */
export function keysOf(browser: 'chrome' | 'firefox'): string {
  const { commands } = manifest(browser);
  // In Firefox a menu takes the first key before any extension hears of it.
  const command = commands?.[SECOND_COMMAND] ?? commands?._execute_action;
  return (command?.suggested_key?.default ?? '').toLowerCase();
}

/** A display of its own with a real window in it, where real keys can be pressed. */
export class Display {
  private constructor(
    private readonly server: ChildProcess,
    /** As in the variable DISPLAY. */
    readonly name: string,
  ) {}

  /** Starts an X server on a free display: the server itself picks the number and tells it. */
  static async start(): Promise<Display> {
    const server = spawn(
      'Xvfb',
      ['-displayfd', '3', '-screen', '0', '1400x900x24', '-nolisten', 'tcp'],
      { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
    );
    const told = server.stdio[3];
    if (!told) throw new Error('Xvfb has no pipe to tell its display');
    const [first] = (await Promise.race([
      once(told, 'data'),
      once(server, 'exit').then(() => {
        throw new Error('Xvfb ended before it had a display');
      }),
    ])) as [Buffer];
    return new Display(server, `:${String(first).trim()}`);
  }

  private async xdotool(...args: string[]): Promise<string> {
    const { stdout } = await run('xdotool', args, {
      env: { ...process.env, DISPLAY: this.name },
    });
    return stdout.trim();
  }

  /**
   * Gives the keyboard to the browser's window, which nobody else does without a window manager,
   * and to the page in it by a click on a free place.
   */
  async focus(className: string): Promise<void> {
    const found = await this.xdotool('search', '--sync', '--onlyvisible', '--class', className);
    await this.xdotool('windowfocus', '--sync', found.split('\n')[0] ?? '');
    await this.click(600, 800);
  }

  /** Presses keys as the user does, for example `alt+shift+s`. */
  async press(...keys: string[]): Promise<void> {
    await this.xdotool('key', '--clearmodifiers', ...keys);
  }

  /** Clicks at a place on the screen; button 3 opens the menu. */
  async click(x: number, y: number, button = 1): Promise<void> {
    await this.xdotool('mousemove', '--sync', String(x), String(y), 'click', String(button));
  }

  /** Where on the screen the middle of an element is. */
  async placeOf(page: Page, selector: string): Promise<{ x: number; y: number }> {
    return page.locator(selector).evaluate((element) => {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      // All of the browser's own that stands above the page.
      const above = window.outerHeight - window.innerHeight;
      return {
        x: Math.round(window.screenX + (left + right) / 2),
        y: Math.round(window.screenY + above + (top + bottom) / 2),
      };
    });
  }

  /** The windows on the screen, menus among them. */
  private async windows(): Promise<string> {
    // It fails where it finds none.
    return this.xdotool('search', '--onlyvisible', '--name', '.*').catch(() => '');
  }

  /** Opens the menu of a place and waits until it is on the screen. */
  async openMenu({ x, y }: { x: number; y: number }): Promise<void> {
    const before = await this.windows();
    await this.click(x, y, 3);
    await expect.poll(() => this.windows()).not.toBe(before);
  }

  /** Ends the X server, and with it whatever is still drawn there. */
  async stop(): Promise<void> {
    const ended = once(this.server, 'exit');
    this.server.kill('SIGTERM');
    await ended;
  }
}
