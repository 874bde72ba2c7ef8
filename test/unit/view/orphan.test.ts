import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Away, Served } from './served';

let window: EventTarget;
const reload = vi.fn<() => void>();
beforeEach(() => {
  vi.resetModules();
  vi.useFakeTimers();
  reload.mockClear();
  window = new EventTarget();
  vi.stubGlobal('window', window);
  vi.stubGlobal('location', { reload });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});
const nudge = () => window.dispatchEvent(new Event('resize'));

test('a view that is cut off loads anew when the new version nudges it, not while it is away', async () => {
  const { hearReturn, reloadWhenBack } = await import('../../../lib/view/orphan');
  vi.stubGlobal('Image', Away);
  let isCutOff = false;
  hearReturn(() => isCutOff);
  nudge();
  isCutOff = true;
  reloadWhenBack();
  // Its window is resized, which looks like a nudge.
  nudge();
  await vi.advanceTimersByTimeAsync(1);
  expect(reload).not.toHaveBeenCalled();
  vi.stubGlobal('Image', Served);
  nudge();
  await vi.advanceTimersByTimeAsync(1);
  expect(reload).toHaveBeenCalledOnce();
});

test('a nudge that came before the view was ready counts', async () => {
  const { hearReturn, reloadWhenBack } = await import('../../../lib/view/orphan');
  vi.stubGlobal('Image', Served);
  hearReturn(() => true);
  nudge();
  reloadWhenBack();
  await vi.advanceTimersByTimeAsync(1);
  expect(reload).toHaveBeenCalledOnce();
});

test('a view that nobody nudges looks for the extension, and loads anew once it is there', async () => {
  const { reloadWhenBack } = await import('../../../lib/view/orphan');
  vi.stubGlobal('Image', Away);
  reloadWhenBack();
  await vi.advanceTimersByTimeAsync(30_000);
  expect(reload).not.toHaveBeenCalled();
  vi.stubGlobal('Image', Served);
  await vi.advanceTimersByTimeAsync(30_000);
  expect(reload).toHaveBeenCalledOnce();
});

test('a view that must not go yet stays as it is', async () => {
  const { reloadWhenBack } = await import('../../../lib/view/orphan');
  vi.stubGlobal('Image', Served);
  const prepare = vi.fn(() => false);
  reloadWhenBack(prepare);
  nudge();
  await vi.advanceTimersByTimeAsync(30_000);
  expect(prepare).toHaveBeenCalledOnce();
  expect(reload).not.toHaveBeenCalled();
});
