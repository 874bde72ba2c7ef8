import * as z from 'zod/mini';
import { detectionSchema, MAX_QUESTION_LENGTH } from '../detection/detection';
import { MAX_WIDTH, MIN_WIDTH } from '../settings/width';
import { isLocator, type Locator } from '../teaching/locator';
import type { PageRule } from '../teaching/page-rules';
import { idSchema } from '../vault/records';
import type { Mount } from './overlay';

/**
 * Contract of page-side scripts: what a content script may say to the background. It can report and
 * ask to be shown; it can read nothing of the vault but the eight booleans of the rail. The content
 * script itself imports only the types: the schemas are for the receiver.
 */

const empty = z.object({});
// Made by us and parsed by the content script, with a schema of its own.
const mount = z.custom<Mount>();
const pageRules = z.array(z.custom<PageRule>());

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
  /** The page takes out whatever is mounted, also what the user has just asked for. */
  'page.lost': {
    name: 'page.lost',
    request: empty,
    response: empty,
  },
  /** Which rules the user has made for this site. */
  'page.rules': {
    name: 'page.rules',
    request: empty,
    response: pageRules,
  },
  /** Whether a rule of the user's found what it is about. */
  'page.rule': {
    name: 'page.rule',
    request: z.object({ id: idSchema, found: z.boolean() }),
    response: empty,
  },
  /** The user has pointed at the question, as the background asked; or has left it (`picked` absent). */
  'page.pointed': {
    name: 'page.pointed',
    request: z.object({
      picked: z.optional(
        z.object({
          text: z.string().check(z.minLength(1), z.maxLength(MAX_QUESTION_LENGTH)),
          locator: z.custom<Locator>(isLocator),
          whole: z.boolean(),
        }),
      ),
    }),
    response: empty,
  },
  /** The texts of the page's own list, to be found in the page again. */
  'page.spots': {
    name: 'page.spots',
    request: empty,
    response: z.object({ texts: z.array(z.string()) }),
  },
  /** Which question of the list the reader has come to; null before the first. */
  'page.inView': {
    name: 'page.inView',
    request: z.object({ index: z.nullable(z.int().check(z.minimum(0), z.maximum(1_000))) }),
    response: empty,
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
