import { useEffect, useState } from 'react';
import type { AskState } from '../../lib/guidance/asks/answered';
import type { AskGroup } from '../../lib/guidance/asks/asks';

const NONE: readonly AskState[] = [];

/**
 * Which of the asks a draft answers; none until it has been looked through. The word lists for that are
 * loaded after the panel is shown, and the first look costs some milliseconds more.
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
    let gone = false;
    const timer = setTimeout(async () => {
      const { answeredAsks } = await import('../../lib/guidance/asks/answered');
      if (!gone) setStates(answeredAsks(asks, draft));
    });
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [groups, draft]);
  return states;
}
