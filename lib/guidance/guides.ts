import type { Competency } from '../detection/detection';
import type { Guides } from './competencies';
import { general } from './competencies/general';
import type { Guide } from './competencies/guide';

let loaded: Guides | undefined;

/**
 * The guides of all competencies, loaded once. They are the panel's largest text, and no first look
 * at a section has to wait for them.
 */
export async function loadGuides(): Promise<Guides> {
  loaded ??= (await import('./competencies')).GUIDES;
  return loaded;
}

/** The same without waiting, if they are there. */
export function loadedGuides(): Guides | undefined {
  return loaded;
}

/**
 * The guides for a question that tests these competencies, the main one first. It decides prompts,
 * times and template; the others add what is listened for. The general one where nothing is known.
 */
export function guidesFor(
  guides: Guides | undefined,
  competencies: readonly Competency[] | undefined,
): readonly [Guide, ...Guide[]] {
  const [main, ...others] = (guides && competencies?.map((each) => guides[each])) ?? [];
  return [main ?? general, ...others];
}
