/**
 * Narrowest and widest panel, in CSS pixels. A file of its own: a page's script needs the bounds, and
 * not the schemas of the settings.
 */
export const MIN_WIDTH = 320;
export const MAX_WIDTH = 720;
