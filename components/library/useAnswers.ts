import { useEffect, useState } from 'react';
import type { ListedAnswer, VaultReader } from '../../lib/vault/reader';

/** The list, kept up to date; undefined until it was read, so that nothing is shown as empty before. */
export function useAnswers(reader: VaultReader): {
  answers: ListedAnswer[] | undefined;
  error: string | undefined;
} {
  const [answers, setAnswers] = useState<ListedAnswer[]>();
  const [error, setError] = useState<string>();
  useEffect(
    () =>
      reader.watchAnswers(
        (now) => {
          setAnswers(now);
          setError(undefined);
        },
        (cause) => setError(cause.message),
      ),
    [reader],
  );
  return { answers, error };
}
