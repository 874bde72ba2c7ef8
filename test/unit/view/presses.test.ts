// @vitest-environment jsdom

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createPresses, SETTLED_MS } from '../../../lib/view/presses';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance'] });
});
afterEach(() => {
  vi.useRealTimers();
});

/** A pointer event at a place of the view, which stands at `left` on the screen. */
function pointer(type: string, x: number, left = 0, relatedTarget: Element | null = null) {
  const init = { clientX: x, clientY: 40, screenX: left + x, screenY: 40, relatedTarget };
  window.dispatchEvent(new MouseEvent(type, init));
}

const wait = (ms: number) => vi.advanceTimersByTime(ms);

describe('a click', () => {
  test('counts at once of a pointer that has been over the view for a while', () => {
    const presses = createPresses();
    expect(presses.at()).toBe(null);
    pointer('pointerover', 10);
    wait(SETTLED_MS / 2);
    pointer('pointermove', 100);
    pointer('pointerout', 100, 0, document.body);
    wait(SETTLED_MS / 2);
    const began = performance.now();
    pointer('pointerdown', 120);
    wait(80);
    expect([presses.settled(), presses.began(), presses.at()]).toEqual([
      true,
      began,
      { x: 120, y: 40 },
    ]);
  });

  test.each([
    ['that the view has just come under', () => pointer('pointerover', 120)],
    // As a finger does.
    ['that was not there before', () => {}],
    [
      'that left and came back',
      () => {
        pointer('pointerover', 120);
        wait(SETTLED_MS);
        pointer('pointerout', 120);
        pointer('pointerover', 120);
      },
    ],
    [
      'that the view was moved under',
      () => {
        pointer('pointerover', 320, -200);
        wait(SETTLED_MS);
      },
    ],
    [
      'that the view went along with',
      () => {
        pointer('pointerover', 120, 300);
        wait(SETTLED_MS);
      },
    ],
  ])('does not of one %s', (_, before) => {
    const presses = createPresses();
    before();
    pointer('pointerdown', 120);
    expect(presses.settled()).toBe(false);
  });
});
