import { useEffect, useState } from 'react';

/** What the library shows. */
export type Route =
  | { page: 'list' }
  | { page: 'trash' }
  | { page: 'import' }
  | { page: 'export' }
  | { page: 'answer'; id: string }
  | { page: 'versions'; id: string };

/** The address says what is open, so that a tab can be reloaded, and Back leads to where one was. */
export function useRoute(): Route {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const changed = () => setHash(location.hash);
    window.addEventListener('hashchange', changed);
    return () => window.removeEventListener('hashchange', changed);
  }, []);
  return routeOf(hash);
}

function routeOf(hash: string): Route {
  if (hash === '#trash') return { page: 'trash' };
  if (hash === '#import') return { page: 'import' };
  if (hash === '#export') return { page: 'export' };
  const [, page, id] = /^#(answer|versions)=([\w-]{8,64})$/.exec(hash) ?? [];
  if (id === undefined) return { page: 'list' };
  return page === 'versions' ? { page, id } : { page: 'answer', id };
}
