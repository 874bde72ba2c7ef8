import type { Settings } from '../settings/settings';

/** From this width of the window on, the open panel stands beside the page instead of over it. */
export const ROOM_FROM_PX = 1100;

/**
 * The stylesheet that makes room. It holds only while the panel is really there, so that a page
 * never keeps an empty margin, whatever became of the extension.
 */
export function roomStylesheet({ side, width }: Pick<Settings, 'side' | 'width'>): string {
  return `@media (min-width: ${ROOM_FROM_PX}px) { html:has(> sidestory-root[data-view="panel"]) { margin-${side}: ${width}px !important; } }`;
}
