import type { Observable } from './services';

/** An observable value and the way to change it. Listeners are called in the same turn. */
export interface Changeable<T> extends Observable<T> {
  set(value: T): void;
}

export function createObservable<T>(initial: T): Changeable<T> {
  const listeners = new Set<() => void>();
  let value = initial;
  return {
    get: () => value,
    set(next) {
      if (Object.is(next, value)) return;
      value = next;
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
