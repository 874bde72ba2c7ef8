import { useEffect, useState } from 'react';
import type { ListedAnswer, VaultReader } from '../../lib/vault/reader';

/**
 * The list, kept up to date; undefined until it was read, so that nothing is shown as empty before.
 * @param ready whether there is something to be trusted to read
 */
export function useAnswers(
  reader: VaultReader,
  ready: boolean,
): {
  answers: ListedAnswer[] | undefined;
  error: string | undefined;
} {
  const [answers, setAnswers] = useState<ListedAnswer[]>();
  const [error, setError] = useState<string>();
  useEffect(() => {
    if (!ready) return;
    return reader.watchAnswers(
      (now) => {
        setAnswers(now);
        setError(undefined);
      },
      (cause) => setError(cause.message),
    );
  }, [reader, ready]);
  return { answers, error };
}
