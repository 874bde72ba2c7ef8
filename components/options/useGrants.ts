import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { covers } from '../../lib/detection/sites/patterns';

/** The origins that the user has granted, kept up to date, and the ways to change them. */
export function useGrants() {
  const [granted, setGranted] = useState<readonly string[]>([]);
  useEffect(() => {
    const look = () =>
      void browser.permissions.getAll().then(({ origins = [] }) => setGranted(origins));
    look();
    browser.permissions.onAdded.addListener(look);
    browser.permissions.onRemoved.addListener(look);
    return () => {
      browser.permissions.onAdded.removeListener(look);
      browser.permissions.onRemoved.removeListener(look);
    };
  }, []);
  return {
    granted,
    /** Whether all of these may be read: each is granted, or part of what is. */
    isGranted: (matches: readonly string[]) =>
      matches.every((match) => granted.some((grant) => covers(grant, match))),
    /** What is granted of these and of nothing else: what can be taken back with them. */
    grantsOf: (matches: readonly string[]) =>
      granted.filter((grant) => matches.some((match) => covers(match, grant))),
    // Straight from the click: a later call no longer counts as the user's.
    request: (origins: readonly string[]) =>
      void browser.permissions.request({ origins: [...origins] }).catch(() => false),
    remove: (origins: readonly string[]) =>
      void browser.permissions.remove({ origins: [...origins] }).catch(() => false),
  };
}
