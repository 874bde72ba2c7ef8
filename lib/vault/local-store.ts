/**
 * The part of the profile outside IndexedDB that the vault needs: small values by name. In the
 * extension it is `storage.local`, which lies in files of its own; tests hand in another.
 */
export interface LocalStore {
  /** The values of these names; a name without one is left out. */
  get(keys: readonly string[]): Promise<Record<string, unknown>>;
  /** Stores all of these, or rejects. */
  set(items: Readonly<Record<string, unknown>>): Promise<void>;
  remove(keys: readonly string[]): Promise<void>;
  /** The names of everything that is stored. */
  keys(): Promise<string[]>;
}

/** What `storage.local` failed with, in its own words, told apart from what the database does. */
export class StoreFailure extends Error {
  override readonly name = 'StoreFailure';
}

/** The same store, with its failures named. */
export function named(store: LocalStore): LocalStore {
  const fail = (cause: unknown): never => {
    throw new StoreFailure(cause instanceof Error ? cause.message : String(cause), { cause });
  };
  return {
    get: (keys) => store.get(keys).catch(fail),
    set: (items) => store.set(items).catch(fail),
    remove: (keys) => store.remove(keys).catch(fail),
    keys: () => store.keys().catch(fail),
  };
}
