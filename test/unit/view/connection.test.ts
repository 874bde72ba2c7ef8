import { afterEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing';
import * as z from 'zod/mini';
import type { Transport } from '../../../lib/messaging/send';
import { carry as carryOver } from '../../../lib/view/carry';
import { joinPanel } from '../../../lib/view/connection';
import { frameHistory } from './frame-history';

const carry = vi.hoisted(() => vi.fn<Transport>());
vi.mock('../../../lib/messaging/view-port', () => ({ createViewPort: () => carry }));

const requestSchema = z.object({ name: z.string() });

afterEach(() => {
  vi.unstubAllGlobals();
  fakeBrowser.reset();
});

/** A panel's window in a page's frame, and what it asks of a background that grants it. */
function framed(hash: string) {
  const window = Object.assign(new EventTarget(), { top: {} });
  vi.stubGlobal('window', window);
  vi.stubGlobal('history', frameHistory());
  vi.stubGlobal('location', { hash, pathname: '/panel.html' });
  const asked: string[] = [];
  carry.mockImplementation(async (request) => {
    asked.push(z.parse(requestSchema, request).name);
    return { ok: true, value: {} };
  });
  return { window, asked };
}

test('a frame without a token asks for a new one, and again when the page nudges it', async () => {
  const { window, asked } = framed('');
  expect(await joinPanel()).toBeUndefined();
  expect(asked).toEqual(['panel.remount']);
  window.dispatchEvent(new Event('resize'));
  expect(asked).toEqual(['panel.remount', 'panel.remount']);
});

test('words that the frame carried are noted before anything asks for the panel that sends them', async () => {
  const { asked } = framed('');
  const entry = { questionId: 'q', editId: 'e', update: 'AAA=', at: 5 };
  carryOver([entry]);
  const noted = vi.spyOn(browser.storage.local, 'set').mockImplementation(async () => {
    expect(asked).toEqual([]);
  });
  await joinPanel();
  expect(noted).toHaveBeenCalledExactlyOnceWith({ 'unsent:e': entry });
  expect(asked).toEqual(['panel.remount']);
});
