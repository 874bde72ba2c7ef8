import { STORAGE_FULL } from '../../lib/view/services';

/** What the user can do about a reason that the browser gives; nothing where nobody knows. */
export function WhatHelps({ reason }: { reason: string }) {
  if (reason !== STORAGE_FULL) return null;
  return <span>What helps: make room on this computer’s disk.</span>;
}
