import { useSyncExternalStore } from 'react';
import type { Observable } from '../../lib/view/services';

/** The current value, rendered anew in the same task in which it changes. */
export function useObservable<T>(observable: Observable<T>): T {
  return useSyncExternalStore(observable.subscribe, observable.get);
}
