import { useEffect, useRef } from 'react';

/**
 * Escape closes the innermost thing first. The editor says by `preventDefault` that it has used the
 * key; a menu or dialog that was open when the key went down takes it; only then it is `close`.
 */
export function useEscape(layerOpen: boolean, close: () => void): void {
  const latest = useRef({ layerOpen, close });
  latest.current = { layerOpen, close };

  useEffect(() => {
    let taken = false;
    const before = (event: KeyboardEvent) => {
      if (event.key === 'Escape') taken = latest.current.layerOpen;
    };
    const after = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing || taken) return;
      event.preventDefault();
      latest.current.close();
    };
    window.addEventListener('keydown', before, true);
    window.addEventListener('keydown', after);
    return () => {
      window.removeEventListener('keydown', before, true);
      window.removeEventListener('keydown', after);
    };
  }, []);
}
