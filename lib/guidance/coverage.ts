import { findSlots } from './slots';

/**
 * Whether a section counts as covered, in the panel, on the rail and in the list alike: the user has
 * checked it, or there is text in it and no gap of a template left open.
 */
export function isCovered(text: string, checked: boolean): boolean {
  return checked || (text.trim() !== '' && findSlots(text).length === 0);
}
