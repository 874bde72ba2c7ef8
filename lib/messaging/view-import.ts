import * as z from 'zod/mini';
import { idSchema } from '../vault/records';

/**
 * The requests by which the library hands in a backup. It goes piece by piece into a staging table,
 * and from there into the vault in one transaction, or not at all.
 */

/** The Web Lock that a page holds from the first piece to the commit: one import at a time. */
export const IMPORT_LOCK = 'sidestory-import';

/** The longest piece of a staged text, in UTF-16 units: at three bytes each below a message's limit. */
export const MAX_STAGED_CHARACTERS = 30_000;

/** As many items as one import may have. */
export const MAX_STAGED_ITEMS = 100_000;

const empty = z.object({});
const importId = idSchema;
const number = z.int().check(z.minimum(0), z.maximum(MAX_STAGED_ITEMS));

export const importRequests = {
  /** One piece of one item, each of them JSON. Repeating one changes nothing. */
  'import.stage': {
    name: 'import.stage',
    request: z.object({
      importId,
      item: number,
      part: number,
      parts: number,
      text: z.string().check(z.maxLength(MAX_STAGED_CHARACTERS)),
    }),
    response: empty,
  },
  /**
   * Takes in what was staged, in one transaction. `checksum` is that of all items, so that a part of
   * them is never taken for the whole.
   */
  'import.commit': {
    name: 'import.commit',
    request: z.object({ importId, items: number, checksum: z.string().check(z.maxLength(80)) }),
    response: z.object({
      added: z.int(),
      merged: z.int(),
      identical: z.int(),
      rules: z.int(),
      /** Rules that are not here and for which there was no room. */
      rulesLeft: z.int(),
    }),
  },
  /** Gives up an import before it was committed. */
  'import.drop': { name: 'import.drop', request: z.object({ importId }), response: empty },
} as const;

export type ImportRequestName = keyof typeof importRequests;
export type ImportResult = z.infer<(typeof importRequests)['import.commit']['response']>;
