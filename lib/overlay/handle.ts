import { MAX_WIDTH, MIN_WIDTH } from '../settings/width';
import { element } from './elements';

const STEP = 16;

/** The edge by which the panel is made wider or narrower, by pointer and by keyboard. */
export interface Handle {
  readonly element: HTMLElement;
  show(width: number): void;
}

/**
 * @param parts.side on which side of the page the panel stands now
 * @param parts.onWidth called with each width on the way
 * @param parts.onDone called with the last one, to be kept
 */
export function createHandle(parts: {
  side(): 'left' | 'right';
  width(): number;
  onWidth(width: number): void;
  onDone(width: number): void;
}): Handle {
  const edge = element('div', {
    class: 'handle',
    role: 'separator',
    tabindex: '0',
    'aria-orientation': 'vertical',
    'aria-label': 'Width of the Sidestory panel',
    'aria-valuemin': String(MIN_WIDTH),
    'aria-valuemax': String(MAX_WIDTH),
  });

  edge.addEventListener('pointerdown', (down) => {
    if (down.button !== 0) return;
    down.preventDefault();
    const from = parts.width();
    const grow = parts.side() === 'right' ? -1 : 1;
    let width = from;
    // Captured, so that the panel's frame under the pointer does not swallow the movement.
    edge.setPointerCapture(down.pointerId);
    edge.classList.add('dragging');
    const drag = new AbortController();
    const move = (event: PointerEvent) => {
      width = bounded(from + grow * (event.clientX - down.clientX));
      parts.onWidth(width);
    };
    const end = () => {
      drag.abort();
      edge.classList.remove('dragging');
      if (width !== from) parts.onDone(width);
    };
    edge.addEventListener('pointermove', move, { signal: drag.signal });
    edge.addEventListener('lostpointercapture', end, { signal: drag.signal });
  });

  edge.addEventListener('keydown', (event) => {
    const outward = parts.side() === 'right' ? 'ArrowLeft' : 'ArrowRight';
    const inward = parts.side() === 'right' ? 'ArrowRight' : 'ArrowLeft';
    const widths: Readonly<Record<string, number>> = {
      [outward]: parts.width() + STEP,
      [inward]: parts.width() - STEP,
      Home: MIN_WIDTH,
      End: MAX_WIDTH,
    };
    const width = Object.hasOwn(widths, event.key) ? widths[event.key] : undefined;
    if (width === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    parts.onWidth(bounded(width));
    parts.onDone(bounded(width));
  });

  return {
    element: edge,
    show: (width) => edge.setAttribute('aria-valuenow', String(Math.round(width))),
  };
}

function bounded(width: number): number {
  return Math.round(Math.min(MAX_WIDTH, Math.max(MIN_WIDTH, width)));
}
