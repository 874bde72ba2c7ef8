import { useCallback, useState } from 'react';

export interface Action {
  readonly busy: boolean;
  /** What went wrong the last time, in words that can be shown. */
  readonly error: string | null;
  /** Runs one request; a second one while the first is under way is left out. */
  run(request: () => Promise<void>): void;
  clear(): void;
}

/** One request of the user's that may fail, with its reason kept for showing. */
export function useAction(): Action {
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string | null>(null);

  const run = useCallback(
    (request: () => Promise<void>) => {
      if (busy) return;
      setBusy(true);
      setError(null);
      request()
        .catch((cause: unknown) =>
          setError(cause instanceof Error ? cause.message : 'Something went wrong.'),
        )
        .finally(() => setBusy(false));
    },
    [busy],
  );
  const clear = useCallback(() => setError(null), []);
  return { busy, error, run, clear };
}
