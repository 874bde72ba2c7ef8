import { applyUpdate, Doc } from 'yjs';
import * as z from 'zod/mini';
import { questionSchema } from '../detection/detection';
import { ALL_SECTION_IDS } from '../guidance/sections';
import { fromBase64 } from '../messaging/base64';
import { type PlainAnswer, plainAnswer } from '../vault/answer';
import { MAX_SOURCE_URL, sourceSchema, versionReasonSchema } from '../vault/records';

/**
 * One question with its answer, as it comes out of a file: of our own JSON all of this, of Markdown or
 * CSV as much as these can say. Files are hostile: everything is bounded.
 */

/** The largest text of a section, in UTF-16 units: far above any answer. */
const MAX_SECTION = 1_000_000;

/** The largest state in base64, as for a single edit (lib/vault/updates.ts). */
const MAX_STATE = 32_000_000;

/**
 * As many names and versions as one answer may have in a file: twice as many as imports give it
 * (`MAX_OF_ONE`), so that what was exported comes back.
 */
const MAX_LISTED = 10_000;

const id = z.string().check(z.regex(/^[\w-]{8,64}$/));
/** Milliseconds since the epoch, as far as a date reaches (ECMAScript, "Time Values"). */
const time = z.number().check(z.minimum(0), z.maximum(8.64e15));
const sectionId = z.enum(ALL_SECTION_IDS);
const sections = z.partialRecord(sectionId, z.string().check(z.maxLength(MAX_SECTION)));
const base64 = z.string().check(z.maxLength(MAX_STATE));
const alias = z
  .string()
  .check(z.maxLength(MAX_SOURCE_URL + 4), z.regex(/^(v\d{1,3}:[0-9a-f]{64}$|url:)/));

const versionSchema = z.object({
  at: time,
  reason: z.catch(versionReasonSchema, 'idle'),
  sections,
});

/** How an item is written in our own JSON, and on its way to the background. */
export const itemSchema = z.object({
  id: z.optional(id),
  question: questionSchema,
  sources: z.optional(z.array(sourceSchema).check(z.maxLength(1_000))),
  aliases: z.optional(z.array(alias).check(z.maxLength(MAX_LISTED))),
  createdAt: z.optional(time),
  keptAt: z.optional(time),
  updatedAt: z.optional(time),
  deletedAt: z.optional(time),
  sections: z.optional(sections),
  checks: z.optional(z.partialRecord(sectionId, z.boolean())),
  state: z.optional(base64),
  versions: z.optional(z.array(versionSchema).check(z.maxLength(MAX_LISTED))),
  unreadable: z.optional(z.array(base64).check(z.maxLength(MAX_LISTED))),
});

/** An item before its bytes are decoded. */
export type WrittenItem = z.infer<typeof itemSchema>;

/** The same with the bytes that it stands for. Times in milliseconds since the epoch. */
export interface BackupItem extends Omit<WrittenItem, 'state' | 'unreadable'> {
  /** The answer as one Yjs update: it is merged, and counts before `sections`. */
  state?: Uint8Array;
  /** Rows that nobody could read, kept as they are. */
  unreadable?: Uint8Array[];
}

/** An item of a file, or why one of its places gives none. */
export type ParsedItem =
  | { readonly ok: true; readonly origin: string; readonly item: WrittenItem }
  | { readonly ok: false; readonly origin: string; readonly error: string };

/**
 * Parses what a file holds in one place.
 * @param origin where in the file it stands, in words for the user ("question 12", "line 7")
 */
export function parseItem(value: unknown, origin: string): ParsedItem {
  const parsed = z.safeParse(itemSchema, value);
  if (!parsed.success) return { ok: false, origin, error: problemOf(parsed.error) };
  try {
    decodeItem(parsed.data);
    return { ok: true, origin, item: parsed.data };
  } catch {
    return { ok: false, origin, error: 'the answer is damaged' };
  }
}

/**
 * Decodes an item's bytes and sees that the state is a Yjs update that can be used. Where it is not of the
 * text beside it, which is what a person can read in the file, the text alone counts.
 * @throws Error where it is no such update
 */
export function decodeItem({ state: written, unreadable, ...rest }: WrittenItem): BackupItem {
  const state = written === undefined ? undefined : fromBase64(written);
  const made = state && textIn(state);
  const agrees = made && isOf(made, rest.sections);
  return {
    ...(agrees && made),
    ...rest,
    ...(agrees && { state }),
    ...(unreadable && { unreadable: unreadable.map(fromBase64) }),
  };
}

/**
 * What a state says in plain text.
 * @throws Error if a document refuses the bytes, which decoding alone does not show
 */
function textIn(update: Uint8Array): PlainAnswer {
  const doc = new Doc();
  applyUpdate(doc, update);
  const made = plainAnswer(doc);
  doc.destroy();
  return made;
}

/** Whether a state makes this text; without a text it has nothing to agree with. */
function isOf({ sections: made }: PlainAnswer, sections: WrittenItem['sections']): boolean {
  return !sections || ALL_SECTION_IDS.every((id) => made[id] === (sections[id] ?? ''));
}

/** The first thing that is wrong, by the name of its field. */
function problemOf(error: z.core.$ZodError): string {
  const [issue] = error.issues;
  const field = issue?.path.join('.') ?? '';
  if (field === '') return 'this is no question of ours';
  return `“${field.slice(0, 60)}” is missing, too long or not what it should be`;
}
