import * as z from 'zod/mini';
import { fromBase64, toBase64 } from '../messaging/base64';
import { joinBytes } from '../messaging/join-bytes';
import type { LocalStore } from './local-store';
import type { QuestionRecord } from './records';
import { readQuestion } from './stored-question';

/**
 * One answer's second copy: question, names and Yjs state in one compressed value, under a name of
 * its own. Before compression: four bytes with the length of the head, the head as JSON, the state.
 * gzip carries a checksum, so that a damaged copy is known for one.
 */

const COPY_PREFIX = 'copy:';

export const copyKey = (questionId: string): string => COPY_PREFIX + questionId;

/** The questions that have a copy. */
export async function copiedIds(store: LocalStore): Promise<string[]> {
  const keys = await store.keys();
  return keys
    .filter((key) => key.startsWith(COPY_PREFIX))
    .map((key) => key.slice(COPY_PREFIX.length));
}

/** What one copy holds. */
export interface SecondCopy {
  record: QuestionRecord;
  /** The names under which the question is found. */
  aliases: string[];
  /** The answer as one Yjs update; undefined for a question without an answer. */
  state: Uint8Array | undefined;
  /** Time of the last edit; undefined without one. */
  updatedAt: number | undefined;
}

const headSchema = z.object({
  record: z.unknown(),
  aliases: z.catch(z.array(z.string()), []),
  updatedAt: z.catch(z.optional(z.number()), undefined),
});

const HEAD_LENGTH_BYTES = 4;

/** Packs a copy into the text that is stored. */
export async function packCopy({ record, aliases, state, updatedAt }: SecondCopy): Promise<string> {
  const head = new TextEncoder().encode(JSON.stringify({ record, aliases, updatedAt }));
  const length = new Uint8Array(HEAD_LENGTH_BYTES);
  new DataView(length.buffer).setUint32(0, head.byteLength);
  const whole = joinBytes([length, head, state ?? new Uint8Array()]);
  return toBase64(await through(whole, new CompressionStream('gzip')));
}

/** Unpacks a stored copy; undefined where there is none, or it is damaged. */
export async function unpackCopy(stored: unknown): Promise<SecondCopy | undefined> {
  if (typeof stored !== 'string') return undefined;
  try {
    const whole = await through(fromBase64(stored), new DecompressionStream('gzip'));
    const length = new DataView(whole.buffer, whole.byteOffset).getUint32(0);
    const end = HEAD_LENGTH_BYTES + length;
    const text = new TextDecoder('utf-8', { fatal: true }).decode(
      whole.subarray(HEAD_LENGTH_BYTES, end),
    );
    const { record: stated, aliases, updatedAt } = z.parse(headSchema, JSON.parse(text));
    const record = readQuestion(stated);
    if (!record) return undefined;
    const state = whole.byteLength > end ? whole.slice(end) : undefined;
    return { record, aliases, state, updatedAt };
  } catch {
    return undefined;
  }
}

async function through(
  bytes: Uint8Array,
  { readable, writable }: GenericTransformStream,
): Promise<Uint8Array> {
  const writer = writable.getWriter();
  // What goes wrong here goes wrong at the other end too, where it is awaited.
  writer.write(bytes).catch(() => {});
  writer.close().catch(() => {});
  return new Uint8Array(await new Response(readable).arrayBuffer());
}
