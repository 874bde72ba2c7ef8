import { useCallback, useRef } from 'react';
import { ALL_SECTION_IDS } from '../../lib/guidance/sections';
import type { AnswerSession, PanelServices } from '../../lib/view/services';

/** Closes the panel; where that would drop words which nothing keeps, it says so the first time. */
export function useClose(services: PanelServices, session: AnswerSession | null) {
  const warned = useRef(false);
  return useCallback(async () => {
    const unkept = session?.save.get().kind === 'unkept';
    const written = () => ALL_SECTION_IDS.some((id) => session?.doc.getText(id).length);
    if (unkept && !warned.current && written()) {
      warned.current = true;
      throw new Error('Closing drops what you wrote here. Copy it first, or close once more.');
    }
    await services.close();
  }, [services, session]);
}
