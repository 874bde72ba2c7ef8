/**
 * Why the vault refused.
 * - `not-found`: no such question.
 * - `bad-question`: the question does not fit its schema (too long, wrong types).
 * - `bad-update`: the bytes are no Yjs update, or a piece contradicts the others of its edit.
 * - `missing-pieces`: the last piece is here but others are not; `missing` is the first to resend.
 * - `too-large`: a piece or an edit above the limits.
 * - `conflict`: doing it would lose or mix up something.
 * - `storage-full`: the disk or the quota is full; worth trying again.
 * - `newer`: the database is of a newer version of the extension, and left alone.
 * - `unavailable`: this browser keeps no data at all.
 * - `storage`: the database failed in another way; worth trying again.
 */
export type VaultErrorCode =
  | 'not-found'
  | 'bad-question'
  | 'bad-update'
  | 'missing-pieces'
  | 'too-large'
  | 'conflict'
  | 'storage-full'
  | 'newer'
  | 'unavailable'
  | 'storage';

/** The only error that the vault throws. Its message can be shown to the user. */
export class VaultError extends Error {
  override readonly name = 'VaultError';
  readonly code: VaultErrorCode;
  /** With `missing-pieces`: index of the first piece that is not here. */
  readonly missing: number | undefined;

  constructor(
    code: VaultErrorCode,
    message: string,
    options: { cause?: unknown; missing?: number } = {},
  ) {
    super(message, { cause: options.cause });
    this.code = code;
    this.missing = options.missing;
  }
}

/** The error itself, what it wraps (`inner` is Dexie's word), and so on down. */
function* chain(error: unknown): Generator<object> {
  let current = error;
  for (let depth = 0; depth < 8; depth++) {
    if (typeof current !== 'object' || current === null) return;
    yield current;
    if ('failuresByPos' in current && typeof current.failuresByPos === 'object') {
      yield* Object.values(current.failuresByPos ?? {}).filter((f) => typeof f === 'object');
    }
    current = 'inner' in current && current.inner ? current.inner : Reflect.get(current, 'cause');
  }
}

/** Whether an error, or one inside it, has this DOMException name. */
export function isNamed(error: unknown, name: string): boolean {
  for (const each of chain(error)) {
    if (Reflect.get(each, 'name') === name) return true;
  }
  return false;
}

/**
 * Gives any error as a VaultError. A full disk comes as QuotaExceededError, directly or inside the
 * AbortError of the transaction that it ended (Dexie's `inner`), or inside a BulkError; from
 * `storage.local` only its message tells ("quota exceeded", "FILE_ERROR_NO_SPACE").
 */
export function toVaultError(error: unknown): VaultError {
  if (error instanceof VaultError) return error;
  const text = error instanceof Error ? error.message : String(error);
  if (
    isNamed(error, 'QuotaExceededError') ||
    /disk (is )?full|full disk|quota exceeded|NO_SPACE/i.test(text)
  ) {
    return new VaultError('storage-full', 'storage is full', { cause: error });
  }
  if (isNamed(error, 'VersionError')) {
    const message = 'the answers were saved by a newer version of Sidestory';
    return new VaultError('newer', message, { cause: error });
  }
  // Firefox in "never remember history" and some private windows (measured in 153 ESR).
  if (isNamed(error, 'InvalidStateError') || isNamed(error, 'MissingAPIError')) {
    const message = 'this browser keeps no data';
    return new VaultError('unavailable', message, { cause: error });
  }
  // Dexie says on further lines what the first one says already.
  const [line = ''] = text.split('\n');
  const words = line.trim().replace(/\.$/, '');
  return new VaultError('storage', `the browser's storage failed: ${words}`, { cause: error });
}

/** With less than this left, in bytes, a database that fails does so for want of room. */
const NO_ROOM = 65_536;

/** Whether the browser sees no more room; false where it does not say. */
async function isFull(): Promise<boolean> {
  const estimate = await globalThis.navigator?.storage?.estimate().catch(() => undefined);
  const { quota, usage } = estimate ?? {};
  return quota !== undefined && usage !== undefined && quota - usage < NO_ROOM;
}

/**
 * As `toVaultError`, and asks the browser where the error says too little: on a disk that is full to the
 * last byte Chromium cannot open a database, and calls that an internal error (measured on a tmpfs).
 */
export async function explain(error: unknown): Promise<VaultError> {
  const explained = toVaultError(error);
  if (explained.code !== 'storage' || !(await isFull())) return explained;
  return new VaultError('storage-full', 'storage is full', { cause: error });
}

/** Runs an operation of the vault so that all it can throw is a VaultError. */
export async function guarded<T>(operation: () => PromiseLike<T>): Promise<T> {
  try {
    return await operation();
  } catch (error) {
    throw await explain(error);
  }
}
