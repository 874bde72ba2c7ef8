import { useEffect, useState } from 'react';
import type { VaultError } from '../../lib/vault/errors';

/** Calls `listener` with a value now and after each change; the returned function ends that. */
export type Watch<T> = (
  listener: (value: T) => void,
  onError: (error: VaultError) => void,
) => () => void;

/**
 * What the vault has, kept up to date; undefined until it was read, so that nothing is shown as empty
 * before.
 * @param watch what to read, the same function at each rendering
 * @param ready whether there is something to be trusted to read
 */
export function useWatched<T>(
  watch: Watch<T>,
  ready: boolean,
): { value: T | undefined; error: string | undefined } {
  const [value, setValue] = useState<T>();
  const [error, setError] = useState<string>();
  useEffect(() => {
    if (!ready) return;
    return watch(
      (now) => {
        setValue(now);
        setError(undefined);
      },
      (cause) => setError(cause.message),
    );
  }, [watch, ready]);
  return { value, error };
}
