/** How long the pointer lies over the view, and the view in plain sight, before a press counts as meant:
 * as long as browsers wait with their own questions. In milliseconds. */
export const SETTLED_MS = 500;

/** What the last press in this view says of who made it. */
export interface Presses {
  /**
   * Whether it was a key, on a control that the user went to by key too: a page can have a click land in
   * the panel, but moves neither the focus into it nor keys.
   */
  byKeys(): boolean;
  /** Where in the view the last click was; null before the first. */
  at(): { x: number; y: number } | null;
  /** When the last click began, by `performance.now()`; now, where there was none. */
  began(): number;
  /** Whether by then the pointer had been over the view for a while, and the view not moved under it. */
  settled(): boolean;
}

/** Notes how presses and focus come, with listeners that change nothing. */
export function createPresses(target: Window = window): Presses {
  let input: 'pointer' | 'key' | 'moving key' | undefined;
  let focusedBy: 'pointer' | 'key' | undefined;
  let over: { since: number; last: PointerEvent } | undefined;
  let press: { event: PointerEvent; began: number; settled: boolean } | undefined;
  const passive = { capture: true, passive: true };

  const moved = (event: PointerEvent) => {
    const since = over && !isMovedUnder(over.last, event) ? over.since : performance.now();
    over = { since, last: event };
    return since;
  };
  const left = ({ relatedTarget }: PointerEvent) => {
    if (!relatedTarget) over = undefined;
  };
  const pressed = (event: PointerEvent) => {
    input = 'pointer';
    const began = performance.now();
    press = { event, began, settled: began - moved(event) >= SETTLED_MS };
  };
  const typed = ({ key }: KeyboardEvent) => {
    input = /^(Tab|Arrow|Home|End)/.test(key) ? 'moving key' : 'key';
  };
  // Where the panel itself moves the focus, such as back to what was clicked, who did so before counts.
  const focused = () => {
    if (input === 'pointer') focusedBy = 'pointer';
    else if (input === 'moving key') focusedBy = 'key';
  };
  target.addEventListener('pointerover', moved, passive);
  target.addEventListener('pointermove', moved, passive);
  target.addEventListener('pointerout', left, passive);
  target.addEventListener('pointerdown', pressed, passive);
  target.addEventListener('keydown', typed, passive);
  target.addEventListener('focusin', focused, passive);
  return {
    byKeys: () => input !== undefined && input !== 'pointer' && focusedBy !== 'pointer',
    at: () => (press ? { x: press.event.clientX, y: press.event.clientY } : null),
    began: () => press?.began ?? performance.now(),
    settled: () => press?.settled ?? false,
  };
}

/**
 * Whether the page moved the view under the pointer between two events: the pointer lay still on the
 * screen and not in the view, or went along with it. Screen and view count in other pixels when the page is
 * zoomed, so no distances are compared.
 */
function isMovedUnder(former: PointerEvent, now: PointerEvent): boolean {
  const onScreen = Math.hypot(now.screenX - former.screenX, now.screenY - former.screenY);
  const inView = Math.hypot(now.clientX - former.clientX, now.clientY - former.clientY);
  return (onScreen <= 1 && inView > 8) || (onScreen > 8 && inView <= 1);
}
