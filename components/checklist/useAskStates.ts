import { useEffect, useState } from 'react';
import { type AskState, answeredAsks } from '../../lib/guidance/asks/answered';
import type { AskGroup } from '../../lib/guidance/asks/asks';

const NONE: readonly AskState[] = [];

/**
 * Which of the asks a draft answers; none until it has been looked through. That is done in a task of
 * its own: the first time it costs some milliseconds, which an opening panel must not wait for.
 * @param draft texts by section; must be the same object as long as no text has changed
 */
export function useAskStates(
  groups: readonly AskGroup[],
  draft: Readonly<Record<string, string>>,
): readonly AskState[] {
  const [states, setStates] = useState(NONE);
  useEffect(() => {
    const asks = groups.flatMap((group) => group.asks);
    if (asks.length === 0 || Object.values(draft).every((text) => text.trim() === '')) {
      setStates(NONE);
      return;
    }
    const timer = setTimeout(() => setStates(answeredAsks(asks, draft)));
    return () => clearTimeout(timer);
  }, [groups, draft]);
  return states;
}
