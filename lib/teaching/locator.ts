import * as v from 'valibot';

/**
 * Where on a page a question stands, told in several ways, so that one of them outlives a redesign. In
 * valibot, since a page's script parses it (docs/decisions/0004-valibot-in-pages.md). No class names:
 * they are made by build tools and change with every release.
 */

const name = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const tag = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,40}$/));
const nth = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000));

/** The part of the page in which is counted. */
const part = v.picklist(['main', 'body']);

/** Attributes by which authors, not build tools, say what something is. */
export const MARKS = ['itemprop', 'data-testid', 'data-test', 'data-qa', 'role'] as const;

const waySchema = v.variant('by', [
  /** The element's own id. */
  v.object({ by: v.literal('id'), id: name }),
  v.object({ by: v.literal('mark'), mark: v.picklist(MARKS), value: name, nth }),
  /** The nth element of a tag under a heading of this text, up to the next heading of its rank. */
  v.object({ by: v.literal('heading'), text: name, tag, nth }),
  /** The nth element of a tag inside an element with this id. */
  v.object({ by: v.literal('inside'), id: name, tag, nth }),
  /** The nth element of a tag in a part of the page. */
  v.object({ by: v.literal('count'), part, tag, nth }),
  /** Step by step from that part down, each step counted among siblings of the same tag. */
  v.object({
    by: v.literal('path'),
    part,
    steps: v.pipe(v.array(v.object({ tag, nth })), v.minLength(1), v.maxLength(60)),
  }),
]);
export type Way = v.InferOutput<typeof waySchema>;

/** At least one way, the surest first. */
export const locatorSchema = v.pipe(v.array(waySchema), v.minLength(1), v.maxLength(8));
export type Locator = v.InferOutput<typeof locatorSchema>;

export function isLocator(value: unknown): value is Locator {
  return v.is(locatorSchema, value);
}
