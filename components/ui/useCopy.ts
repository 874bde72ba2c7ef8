import { useEffect, useState } from 'react';
import { useGuard } from './guard';
import { SURE } from './sure';
import { useAction } from './useAction';

const FEEDBACK_MS = 2_000;

export interface Copying {
  /** True for two seconds after a copy. */
  readonly copied: boolean;
  readonly error: string | null;
  copy(text: string): void;
}

/**
 * Copies through the service and says for a moment that it has.
 * @param shown whether there is a button for it now
 */
export function useCopy(write: (text: string) => Promise<void>, shown = true): Copying {
  const { error, run } = useAction();
  const guard = useGuard(shown);
  const [copiedAt, setCopiedAt] = useState(0);

  useEffect(() => {
    if (copiedAt === 0) return;
    const timer = setTimeout(() => setCopiedAt(0), FEEDBACK_MS);
    return () => clearTimeout(timer);
  }, [copiedAt]);

  return {
    copied: copiedAt !== 0,
    error,
    copy: (text) =>
      guard(SURE.copy, () =>
        run(async () => {
          await write(text);
          setCopiedAt(Date.now());
        }),
      ),
  };
}
