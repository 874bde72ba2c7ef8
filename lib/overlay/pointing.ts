import { tell } from '../messaging/page-client';
import { adoptStyles, element } from './elements';
import { HOST_NAME, sharedRoot } from './host';
import { onLeaving } from './navigation';
import { POINTING_STYLES } from './pointing-styles';
import { larger, neighbor, smaller, targetAt } from './pointing-targets';
import { type Picked, pickElement, pickSelection } from './selected';

const POINTING = Symbol.for('sidestory.pointing');

/**
 * "This is the question": takes the page's selection, or lets the user point at it. A layer in our own
 * element takes pointer and keys, so that nothing of the page is touched, and nothing in it is clicked.
 * Put in on demand; a second time it begins anew.
 */
export function startPointing(): void {
  const before: unknown = Reflect.get(globalThis, POINTING);
  if (before instanceof AbortController) before.abort();
  const selected = pickSelection(document.getSelection());
  if (selected) {
    void tell('page.pointed', { picked: selected }).catch(() => {});
    return;
  }
  const ending = new AbortController();
  Reflect.set(globalThis, POINTING, ending);
  point(ending, (picked) => void tell('page.pointed', picked ? { picked } : {}).catch(() => {}));
}

/** Shows the layer until something is picked, or `ending` aborts, which is reported as nothing. */
function point(ending: AbortController, done: (picked?: Picked) => void): void {
  const { signal } = ending;
  const { root, leave } = rootForLayer();
  const outline = element('div', { class: 'outline', hidden: '' });
  const problem = element('span', { class: 'problem', role: 'alert' });
  const cancel = element('button', { type: 'button' }, 'Cancel');
  const hint = element(
    'div',
    { class: 'hint' },
    element(
      'div',
      {},
      element('strong', {}, 'Point at the question and click it'),
      element('small', {}, '← → next line · ↑ ↓ larger or smaller · Enter takes it · Esc ends'),
      problem,
    ),
    cancel,
  );
  const layer = element(
    'div',
    { class: 'pointing', tabindex: '-1', role: 'group', 'aria-label': 'Point at the question' },
    outline,
    hint,
  );
  const unstyle = adoptStyles(root, POINTING_STYLES);
  const focused = root.activeElement;
  let target: Element | undefined;
  const inner: Element[] = [];
  let picked: Picked | undefined;

  function turnTo(next: Element | undefined): void {
    if (next === target) return;
    target = next;
    problem.textContent = '';
    place();
  }

  function place(): void {
    const box = target?.getBoundingClientRect();
    outline.hidden = !box;
    if (!box) return;
    const { left, top, width, height } = box;
    outline.style.inset = `${top - 4}px auto auto ${left - 4}px`;
    outline.style.width = `${width + 8}px`;
    outline.style.height = `${height + 8}px`;
    // The hint is not to stand on what it speaks of.
    hint.classList.toggle('up', top + height > window.innerHeight - 140 && top > 140);
  }

  function take(): void {
    if (!target) return;
    picked = pickElement(target);
    if (picked) ending.abort();
    else problem.textContent = 'That is too long for one question. Point at a smaller part.';
  }

  const moves: Readonly<Record<string, () => Element | undefined>> = {
    ArrowRight: () => neighbor(document, target, 1),
    ArrowLeft: () => neighbor(document, target, -1),
    ArrowUp: () => target && larger(target),
    ArrowDown: () => inner.pop() ?? (target && smaller(target)),
  };

  function press(event: KeyboardEvent): void {
    const { key } = event;
    const onButton = root.activeElement === cancel;
    if (key === 'Tab') {
      event.preventDefault();
      (onButton ? layer : cancel).focus();
    } else if (key === 'Escape' || (key === 'Enter' && onButton)) {
      event.preventDefault();
      ending.abort();
    } else if (key === 'Enter') {
      event.preventDefault();
      take();
    } else if (Object.hasOwn(moves, key)) {
      event.preventDefault();
      const next = moves[key]?.();
      if (key === 'ArrowUp' && next && target) inner.push(target);
      else if (key !== 'ArrowDown') inner.length = 0;
      if (!next) return;
      next.scrollIntoView({ block: 'nearest' });
      turnTo(next);
    }
    event.stopPropagation();
  }

  layer.addEventListener('pointermove', ({ clientX, clientY, target: over }) => {
    inner.length = 0;
    turnTo(over === layer ? targetAt(document, clientX, clientY) : undefined);
  });
  layer.addEventListener('click', (event) => {
    event.preventDefault();
    if (event.target !== layer) return;
    // A tap comes without a movement before it.
    turnTo(targetAt(document, event.clientX, event.clientY));
    take();
  });
  cancel.addEventListener('click', () => ending.abort());
  layer.addEventListener('keydown', press);
  window.addEventListener('scroll', place, { signal, capture: true, passive: true });
  window.addEventListener('resize', place, { signal });
  window.addEventListener('pagehide', () => ending.abort(), { signal });
  onLeaving(signal, () => ending.abort());
  signal.addEventListener('abort', () => {
    layer.remove();
    unstyle();
    leave();
    if (focused instanceof HTMLElement) focused.focus();
    done(picked);
  });

  root.append(layer);
  layer.focus({ preventScroll: true });
}

/** The root of the element that is in the page, or of one that is there for as long as is pointed. */
function rootForLayer(): { root: ShadowRoot; leave(): void } {
  const shared = sharedRoot();
  if (shared) return { root: shared, leave: () => {} };
  const host = document.createElement(HOST_NAME);
  const root = host.attachShadow({ mode: 'closed' });
  adoptStyles(
    root,
    ':host { all: initial !important; position: fixed !important; z-index: 2147483647 !important; color-scheme: light dark !important; }',
  );
  document.documentElement.append(host);
  return { root, leave: () => host.remove() };
}
