import { Dexie, type DexieDOMDependencies, type Table } from 'dexie';
import type {
  AliasRecord,
  AsideRecord,
  MetaRecord,
  PieceRecord,
  QuestionRecord,
  SummaryRecord,
  UncopiedRecord,
  UpdateRecord,
  VersionRecord,
} from './records';
import type { StagedPart } from './staging';

export const DATABASE_NAME = 'sidestory';

/**
 * The version that this code writes. A new one adds a `version(n)` below, never changes an older
 * one, and needs its golden database in the tests (test/unit/vault/golden).
 */
export const DATABASE_VERSION = 3;

/**
 * The vault's tables. Only the background worker may write to them.
 *
 * Durability is strict: what the user typed is on the disk, not only handed to the operating
 * system, before it is acknowledged (it costs about 0.3 ms a put; Chrome is relaxed by default
 * since 121, Firefox since 40 and takes no option).
 */
export class VaultDatabase extends Dexie {
  declare readonly questions: Table<QuestionRecord, string>;
  declare readonly aliases: Table<AliasRecord, [string, string]>;
  declare readonly updates: Table<UpdateRecord, number>;
  declare readonly pieces: Table<PieceRecord, [string, number]>;
  declare readonly summaries: Table<SummaryRecord, string>;
  /** Earlier states of answers, as plain text. */
  declare readonly versions: Table<VersionRecord, number>;
  /** Rows that could not be read, kept for export. */
  declare readonly aside: Table<AsideRecord, number>;
  /** Questions whose record changed since it was last copied. */
  declare readonly uncopied: Table<UncopiedRecord, string>;
  /** Pieces of a file that is being imported. */
  declare readonly staging: Table<StagedPart, [string, number, number]>;
  /** What is known of the database itself. */
  declare readonly meta: Table<MetaRecord, string>;

  /** `options` hand in another IndexedDB, for tests. */
  constructor(options: Partial<DexieDOMDependencies> = {}) {
    const { indexedDB } = { ...Dexie.dependencies, ...options };
    super(DATABASE_NAME, {
      ...options,
      ...(indexedDB && { indexedDB: refusingNewer(indexedDB) }),
      chromeTransactionDurability: 'strict',
      // The cache serves live queries of many components; here it would only cost memory.
      cache: 'disabled',
    });
    this.version(1).stores({
      questions: 'id, keptAt',
      // A text alias belongs to one question (held by openQuestion's transaction); an address may
      // be shared by several, hence the pair as key.
      aliases: '[key+questionId], key, questionId',
      updates: '++seq, &[editId+part], [questionId+seq]',
      pieces: '[editId+index], at',
      summaries: 'questionId',
    });
    this.version(2).stores({
      questions: 'id, keptAt, deletedAt',
      versions: '++id, [questionId+at]',
      aside: '++id, questionId',
      uncopied: 'questionId',
      meta: 'key',
    });
    this.version(DATABASE_VERSION).stores({ staging: '[importId+item+part], importId' });
    // Dexie itself lets go of the database at once when a newer version of the extension waits to
    // upgrade it (`versionchange`) and opens it again for the next operation, which then fails with
    // VersionError; and it warns where an older page holds it (`blocked`).
  }
}

/**
 * Dexie 4 opens a database of a newer version all the same, and even adds tables that it misses
 * there, by opening it a second time without a version. Here that second try fails as the first did,
 * so that an older extension leaves a newer one's data alone.
 */
function refusingNewer(factory: IDBFactory) {
  return {
    open(name: string, version?: number): IDBOpenDBRequest {
      if (version === undefined) {
        throw new DOMException('The database is of a newer version', 'VersionError');
      }
      return factory.open(name, version);
    },
    deleteDatabase: (name: string) => factory.deleteDatabase(name),
    databases: () => factory.databases(),
  };
}
