import { ANSWER } from './marks';

/**
 * Stamps what happens in a document, from inside it, so that no remote polling counts. Runs in every
 * frame before its own scripts; the page's frame sees the press, the panel's frame all the rest.
 */
export interface Probe {
  /** Wall clock of the last press in this document. */
  pressed(): number;
  /** Wall clock at which the first editor was there and took the focus. */
  editable(): Promise<number>;
  /** Wall clock at which an editor first held the answer of marks.ts. */
  filled(): Promise<number>;
  /** Makes ready for the next key: call it, and wait for it, before the key is pressed. */
  arm(): void;
  /** Milliseconds from that key's event to the status reading "Saved" again. */
  saved(): Promise<number>;
  /** Wall clock of that key's event. */
  key(): Promise<number>;
  /** Wall clock of the first change of an editor's text since `arm`. */
  changed(): Promise<number>;
}

declare global {
  var sidestoryProbe: Probe;
}

/** A condition looked at after each change of the document, until it holds. */
type Watch = () => boolean;

const watches = new Set<Watch>();
const keyWatches = new Set<(at: number) => void>();
let pressedAt = Number.NaN;

const editor = () => document.querySelector<HTMLElement>('[role=textbox][contenteditable=true]');
const status = () => document.querySelector('[role=status]')?.textContent?.trim();

/** Resolves with the time at which `holds` is true after a change of the document. */
function when(holds: Watch): Promise<number> {
  return new Promise((resolve) => {
    const watch = () => {
      if (!holds()) return false;
      resolve(performance.now());
      return true;
    };
    if (!watch()) watches.add(watch);
  });
}

/**
 * The wall clock when this document's `performance.now()` was 0. `timeOrigin` would do but for an
 * error, fixed for each process, of whatever came between its two clocks being read.
 */
function zero(): number {
  let best = Number.NEGATIVE_INFINITY;
  for (let attempt = 0; attempt < 5; attempt += 1) {
    const from = Date.now();
    let tick = from;
    while (tick === from) tick = Date.now();
    // Whatever comes between can only make it smaller.
    best = Math.max(best, tick - performance.now());
  }
  return best;
}

const onWall = (at: number) => at + zero();

new MutationObserver(() => {
  for (const watch of [...watches]) if (watch()) watches.delete(watch);
}).observe(document, { subtree: true, childList: true, characterData: true });

addEventListener(
  'click',
  (event) => {
    if (event.isTrusted) pressedAt = event.timeStamp;
  },
  true,
);
addEventListener(
  'keydown',
  (event) => {
    for (const heard of keyWatches) heard(event.timeStamp);
    keyWatches.clear();
  },
  true,
);

const ready = when(() => {
  const first = editor();
  first?.focus();
  return first !== null && document.activeElement === first;
});
const filled = when(() => editor()?.textContent?.includes(ANSWER) ?? false);

/** What comes of the next key, in this document or in another one. */
function expectKey() {
  const before = editor()?.textContent;
  const key = new Promise<number>((resolve) => keyWatches.add(resolve));
  const saved = key.then((at) => {
    // The status leaves "Saved" in the task of the edit, which this microtask comes before.
    let left = false;
    return when(() => {
      const now = status();
      left ||= now !== 'Saved';
      return left && now === 'Saved';
    }).then((then) => then - at);
  });
  return { key, saved, changed: when(() => editor()?.textContent !== before) };
}

let next = expectKey();

globalThis.sidestoryProbe = {
  pressed: () => onWall(pressedAt),
  editable: () => ready.then(onWall),
  filled: () => filled.then(onWall),
  arm() {
    keyWatches.clear();
    next = expectKey();
  },
  saved: () => next.saved,
  key: () => next.key.then(onWall),
  changed: () => next.changed.then(onWall),
};
