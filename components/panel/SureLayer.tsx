import { useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import { Button } from '../ui/Button';
import { useGuard, type Wanted } from '../ui/guard';
import css from './Guard.module.css';

/** How long it has to be looked at before it can be answered: milliseconds. */
const ARMED_MS = 500;

/** A panel of the usual size has room beside any place; a tiny one has not. */
const MAX_TRIES = 100;

/** It keeps this far off the window's edge: CSS pixels. */
const EDGE = 8;

interface SureLayerProps {
  wanted: Wanted;
  /** Where the panel was pressed: nothing of the answer comes to lie there. */
  pressed: { x: number; y: number } | null;
  onYes(): void;
  onCancel(): void;
}

/** The second step: asks at a place of the panel that no page can know, and cannot be answered at once. */
export function SureLayer({ wanted, pressed, onYes, onCancel }: SureLayerProps) {
  const box = useRef<HTMLDivElement>(null);
  const cancel = useRef<HTMLButtonElement>(null);
  const [armed, setArmed] = useState(false);
  const id = useId();
  useGuard();

  useLayoutEffect(() => {
    const { current } = box;
    if (!current) return;
    // The answer's two buttons change places too.
    current.dataset.turned = String(random() < 0.5);
    const { offsetWidth: width, offsetHeight: height } = current;
    for (let tries = 0; tries < MAX_TRIES; tries += 1) {
      const left = within(innerWidth, width);
      const top = within(innerHeight, height);
      current.style.left = `${left}px`;
      current.style.top = `${top}px`;
      const beside = !pressed || Math.abs(pressed.x - left - width / 2) > width / 2;
      if (beside || Math.abs(pressed.y - top - height / 2) > height / 2) return;
    }
  }, [pressed]);

  useEffect(() => {
    const { activeElement: former } = document;
    cancel.current?.focus();
    return () => {
      if (former instanceof HTMLElement) former.focus();
    };
  }, []);

  useEffect(() => {
    const timer = setTimeout(() => setArmed(true), ARMED_MS);
    return () => clearTimeout(timer);
  }, []);

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a press beside the question answers it, too
    <div
      className={css.layer}
      onPointerDown={(event) => event.target === event.currentTarget && onCancel()}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onCancel();
      }}
    >
      <div ref={box} className={css.box} role="alertdialog" aria-modal="true" aria-labelledby={id}>
        <p id={id}>{wanted.question}</p>
        <div className={css.answers}>
          <Button look="solid" disabled={!armed} onClick={onYes}>
            {wanted.yes}
          </Button>
          <Button ref={cancel} onClick={onCancel}>
            No
          </Button>
        </div>
      </div>
    </div>
  );
}

/** Where what is so long begins in a window of that length: anywhere, off its edge where there is room. */
function within(all: number, length: number): number {
  const edge = Math.min(EDGE, Math.max(0, (all - length) / 2));
  return edge + random() * Math.max(0, all - length - 2 * edge);
}

/** From 0 to 1, not to be foretold. */
function random(): number {
  return (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) / 2 ** 32;
}
