import { createContext, useContext, useEffect } from 'react';

/** What a press would do, as it is asked where a press alone does not say that it was meant. */
export interface Wanted {
  /** "Copy your answer to the clipboard?" */
  question: string;
  /** What the button says that does it: "Yes, copy it". */
  yes: string;
  /** Cannot be taken back: then a click alone never does it, however plainly the panel is seen. */
  grave?: boolean;
}

/** Does what a press asks for: at once, after asking, or not at all. */
export type Guard = (wanted: Wanted, act: () => void) => void;

export interface Guarding {
  guard: Guard;
  /** A guarded control is shown: watches how it is seen until the returned function is called. */
  watch(): () => void;
}

/** Where no page can cover the view, a press is a press. */
export const GuardContext = createContext<Guarding>({
  guard: (_, act) => act(),
  watch: () => () => {},
});

/**
 * For controls that have consequences and stand in a page's frame, where the page may have stolen the
 * press (docs/decisions/0017-covered-panel.md).
 * @param shown whether such a control is shown now; nothing is watched before
 */
export function useGuard(shown = true): Guard {
  const { guard, watch } = useContext(GuardContext);
  useEffect(() => (shown ? watch() : undefined), [shown, watch]);
  return guard;
}
