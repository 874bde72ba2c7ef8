import * as z from 'zod/mini';
import { detectionSchema } from '../detection/detection';
import { settingsSchema } from '../settings/settings';

/**
 * Contract of page-side scripts: what a content script may say to the background. It can report and
 * ask to be shown; it can read nothing of the vault but the eight booleans of the rail.
 */

/** Rail or open panel. */
export const overlayViewSchema = z.enum(['rail', 'panel']);
export type OverlayView = z.infer<typeof overlayViewSchema>;

/** For each of the eight sections: is it covered? */
export const progressSchema = z.array(z.boolean()).check(z.length(8));

/** What to show, and how. `token` is the panel's one-time token, when it is to open. */
export const mountSchema = z.object({
  view: overlayViewSchema,
  token: z.optional(z.string().check(z.maxLength(100))),
  settings: z.pick(settingsSchema, { side: true, width: true }),
  progress: progressSchema,
  /** Whether the user asked for it, so that the focus may move there. */
  focus: z.boolean(),
});
export type Mount = z.infer<typeof mountSchema>;

const empty = z.object({});

export const pageRequests = {
  /** The page asks a question; the reply says what to show. */
  'page.detected': {
    name: 'page.detected',
    request: z.object({ detection: detectionSchema }),
    response: mountSchema,
  },
  /** The page no longer asks a question (in-app navigation). */
  'page.left': {
    name: 'page.left',
    request: empty,
    response: empty,
  },
  /** The user pressed the rail. */
  'page.open': {
    name: 'page.open',
    request: empty,
    response: mountSchema,
  },
  /** The host element came back after the page removed it: a new frame needs a new token. */
  'page.remounted': {
    name: 'page.remounted',
    request: empty,
    response: mountSchema,
  },
  /** The user dragged the panel's edge, or moved it by keyboard. */
  'page.resize': {
    name: 'page.resize',
    request: z.object({ width: z.number().check(z.minimum(320), z.maximum(720)) }),
    response: empty,
  },
} as const;

export type PageRequests = typeof pageRequests;
export type PageRequestName = keyof PageRequests;
export type PageRequest<N extends PageRequestName> = z.infer<PageRequests[N]['request']>;
export type PageResponse<N extends PageRequestName> = z.infer<PageRequests[N]['response']>;
