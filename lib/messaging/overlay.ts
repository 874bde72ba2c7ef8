import * as v from 'valibot';

/**
 * Contract of the overlay: all that the background ever tells a content script, as a command or in
 * reply to a request. It carries no word of an answer, since the script lives in somebody else's
 * page. In valibot and not in zod, which is five times as large and would be loaded into every page
 * (docs/decisions/0004-valibot-in-pages.md).
 */

/** Rail or open panel. */
export const overlayViewSchema = v.picklist(['rail', 'panel']);
export type OverlayView = v.InferOutput<typeof overlayViewSchema>;

/** For each of the eight sections: is it covered? */
const progressSchema = v.array(v.boolean());

/** Where the panel stands and how wide it is, in CSS pixels. */
const layoutSchema = v.object({ side: v.picklist(['left', 'right']), width: v.number() });
export type Layout = v.InferOutput<typeof layoutSchema>;

/** What to show, and how. `token` is the panel's one-time token, when a new frame is to open. */
export const mountSchema = v.object({
  view: overlayViewSchema,
  token: v.optional(v.string()),
  layout: layoutSchema,
  progress: progressSchema,
  /** Whether the user asked for it, so that the focus may move there. */
  focus: v.boolean(),
});
export type Mount = v.InferOutput<typeof mountSchema>;

/** One command; each part that is there is done. */
export const overlayCommandSchema = v.object({
  mount: v.optional(mountSchema),
  progress: v.optional(progressSchema),
  layout: v.optional(layoutSchema),
  /** Start over: what this page asks may be another question by the user's word, or none. */
  again: v.optional(v.boolean()),
});
export type OverlayCommand = v.InferOutput<typeof overlayCommandSchema>;

/** Scroll to this question of the page's list; for the script that knows where they stand. */
export const scrollCommandSchema = v.object({ scroll: v.number() });
export type ScrollCommand = v.InferOutput<typeof scrollCommandSchema>;
