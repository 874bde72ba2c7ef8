import * as z from 'zod/mini';
import { detectionSchema } from '../detection/detection';
import { MAX_WIDTH, MIN_WIDTH } from '../settings/width';
import type { Mount } from './overlay';

/**
 * Contract of page-side scripts: what a content script may say to the background. It can report and
 * ask to be shown; it can read nothing of the vault but the eight booleans of the rail. The content
 * script itself imports only the types: the schemas are for the receiver.
 */

const empty = z.object({});
// Made by us and parsed by the content script, with a schema of its own.
const mount = z.custom<Mount>();

export const pageRequests = {
  /** From the gate: the page may ask a question, so the content script is wanted there. */
  'page.claimed': {
    name: 'page.claimed',
    request: empty,
    response: empty,
  },
  /** The page asks a question; the reply says what to show. */
  'page.detected': {
    name: 'page.detected',
    request: z.object({ detection: detectionSchema }),
    response: mount,
  },
  /** The page no longer asks a question (in-app navigation), or goes away. */
  'page.left': {
    name: 'page.left',
    request: empty,
    response: empty,
  },
  /** The page may ask a question in a way that only the reader on demand can tell: put it in. */
  'page.read': {
    name: 'page.read',
    request: empty,
    response: empty,
  },
  /** The user pressed the rail. */
  'page.open': {
    name: 'page.open',
    request: empty,
    response: mount,
  },
  /** The host element came back after the page removed it: a new frame needs a new token. */
  'page.remounted': {
    name: 'page.remounted',
    request: empty,
    response: mount,
  },
  /** The user dragged the panel's edge, or moved it by keyboard. */
  'page.resize': {
    name: 'page.resize',
    request: z.object({ width: z.number().check(z.minimum(MIN_WIDTH), z.maximum(MAX_WIDTH)) }),
    response: empty,
  },
} as const;

export type PageRequests = typeof pageRequests;
export type PageRequestName = keyof PageRequests;
export type PageRequest<N extends PageRequestName> = z.infer<PageRequests[N]['request']>;
