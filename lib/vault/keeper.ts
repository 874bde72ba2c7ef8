import { createSerializer } from '../session/serialize';
import { copyChanges, type Damage, markUncopied } from './copier';
import { VaultDatabase } from './database';
import { explain, guarded, VaultError, type VaultErrorCode } from './errors';
import { addIncident, dismissIncident, type Incident, readIncidents } from './incidents';
import { type LocalStore, named, StoreFailure } from './local-store';
import { markAll } from './marks';
import { jumpSeq, type Restored, restoreAll } from './restore';
import { copiedIds, copyKey } from './second-copy';
import {
  begin,
  highestSeq,
  isOlder,
  keptCount,
  readMeta,
  readWitness,
  type Witness,
  writeWitness,
} from './sentinel';
import { expiredIds, purge, trashIds } from './trash';

/**
 * After so long without a worker the trash is not emptied by age at once, in milliseconds: a clock that is
 * ahead looks just like it. The next start has seen this one.
 */
const JUMP_MS = 7 * 24 * 60 * 60 * 1_000;

/**
 * Whether the answers can be used.
 * - `opening`: nobody has asked for them yet.
 * - `restoring`: they came up emptier or older than they were, and are coming back.
 * - `ready`
 * - `failed`: the database cannot be opened; `message` can be shown.
 */
export type VaultState =
  | { readonly kind: 'opening' }
  | { readonly kind: 'restoring'; readonly done: number; readonly total: number }
  | { readonly kind: 'ready' }
  | { readonly kind: 'failed'; readonly code: VaultErrorCode; readonly message: string };

/** What the user can be told of the vault's health. */
export interface VaultStatus {
  state: VaultState;
  incidents: Incident[];
  /** When the second copy was last brought up to date, and how many questions were kept then. */
  copiedAt?: number;
  count?: number;
  /** Why the second copy could not be written the last time. */
  copyProblem?: string;
  /** The database cannot be read, and may be given up for a new one made of the second copy. */
  rebuildable: boolean;
}

export interface KeeperOptions {
  /** The clock, in milliseconds since the epoch. */
  now?: () => number;
  /** Called when the state or the incidents have changed. `restored`: text came back. */
  onNews?: (news: { restored: boolean }) => void;
}

/**
 * Watches over the database from outside of it: compares it with the witness whenever it is opened,
 * before anything else is read or written, restores what is missing, and keeps the second copy. Only
 * the background has one.
 */
export class Keeper {
  #state: VaultState = { kind: 'opening' };
  #copyProblem: VaultError | undefined;
  /** The witness is gone from beside a whole database, and what lay with it may be, too. */
  #copiesInDoubt = false;
  /** Read while the database is being opened, since both take their time. */
  #witness: Promise<Witness | undefined> | undefined;
  readonly #serialize = createSerializer();
  readonly #db: VaultDatabase;
  readonly #store: LocalStore;
  /** Damage that the user has not been told of yet. */
  readonly #untold: Damage[] = [];
  /** What failed last was the database, not the store beside it. */
  #isDatabase = true;
  readonly #now: () => number;
  readonly #onNews: NonNullable<KeeperOptions['onNews']>;

  constructor(db: VaultDatabase, store: LocalStore, options: KeeperOptions = {}) {
    this.#db = db;
    this.#store = named(store);
    this.#now = options.now ?? Date.now;
    this.#onNews = options.onNews ?? (() => {});
    this.#witness = readWitness(this.#store);
    this.#witness.catch(() => {});
    // Dexie lets nobody else at the database until this is done, each time that it is opened: also
    // when it was deleted under a running worker, and opens anew.
    db.on('ready', (opened) => this.#check(opened), true);
  }

  /** How the vault is. Opens the database, but does not wait for a restoration to end. */
  async status(): Promise<VaultStatus> {
    await this.#opened();
    const [incidents, witness] = await Promise.all([
      readIncidents(this.#store),
      readWitness(this.#store),
    ]);
    return {
      state: this.#state,
      incidents,
      ...(witness && { copiedAt: witness.at, count: witness.count }),
      ...(this.#copyProblem && { copyProblem: this.#copyProblem.message }),
      rebuildable: this.#isRebuildable(),
    };
  }

  /** Brings the second copy and the witness up to date. */
  copy(): Promise<void> {
    return this.#serialize('copy', () => this.#copy());
  }

  /**
   * Takes questions of the trash out for good: those given, else all that have been there for thirty
   * days. Gives those that are gone.
   */
  purge(ids?: readonly string[]): Promise<string[]> {
    return this.#serialize('copy', () => guarded(() => this.#purge(ids)));
  }

  /**
   * Gives up a database that cannot be read, and makes a new one of the second copy. Destroys what
   * could not be read, so only at the user's word, and not before everything else was copied once more.
   * @throws VaultError `conflict` where the database can be read
   */
  rebuild(): Promise<void> {
    return this.#serialize('copy', () =>
      guarded(async () => {
        const isRead = () =>
          this.#copy().then(
            () => true,
            () => false,
          );
        if (!this.#isRebuildable() || (await isRead()) || !this.#isRebuildable()) {
          throw new VaultError('conflict', 'the answers can be read');
        }
        await this.#db.delete();
        await this.#db.open();
        this.#problem(undefined);
      }),
    );
  }

  /** A full disk, a newer database or a window without storage is no damage. */
  #isRebuildable(): boolean {
    const { code } = this.#state.kind === 'failed' ? this.#state : (this.#copyProblem ?? {});
    return code === 'storage' && this.#isDatabase;
  }

  /** The user has read an incident. */
  dismiss(id: string): Promise<void> {
    return this.#serialize('incidents', () => dismissIncident(this.#store, id));
  }

  /** Tells the user of something, in every view and until it is put away. */
  async report(incident: Omit<Incident, 'id' | 'at'>): Promise<void> {
    const entry = { ...incident, id: crypto.randomUUID(), at: this.#now() };
    await this.#serialize('incidents', () => addIncident(this.#store, entry));
  }

  async #opened(): Promise<void> {
    const opening = this.#db.open().then(
      () => {},
      async (error: unknown) => {
        const { code, message } = await explain(error);
        this.#state = { kind: 'failed', code, message };
      },
    );
    while (this.#state.kind !== 'restoring') {
      const turn = new Promise<false>((resolve) => setTimeout(() => resolve(false), 20));
      if ((await Promise.race([opening.then(() => true), turn])) === true) return;
    }
  }

  async #check(opened: unknown): Promise<void> {
    // Dexie hands in the database with the right to use it before it is open to others.
    if (!(opened instanceof VaultDatabase)) return;
    this.#isDatabase = true;
    await this.#compare(opened).catch((error: unknown) => {
      this.#isDatabase = !(error instanceof StoreFailure);
      throw error;
    });
    this.#state = { kind: 'ready' };
  }

  async #compare(opened: VaultDatabase): Promise<void> {
    const witness = await (this.#witness ?? readWitness(this.#store)).catch((error: unknown) => {
      console.warn('[sidestory] The witness could not be read', error);
      return undefined;
    });
    this.#witness = undefined;
    const meta = await readMeta(opened);
    const begun = witness === undefined && meta === undefined;
    // Without a witness, copies alone still tell of answers.
    const lost = witness ? await isOlder(opened, witness) : begun && (await this.#hasCopies());
    this.#copiesInDoubt = !lost && witness === undefined && meta !== undefined;
    if (lost) await this.#restore(opened, witness);
    else if (meta === undefined) await begin(opened, 1);
  }

  async #hasCopies(): Promise<boolean> {
    return (await copiedIds(this.#store)).length > 0;
  }

  async #restore(db: VaultDatabase, witness: Witness | undefined): Promise<void> {
    this.#progress(0, 0);
    await jumpSeq(db, witness?.seq ?? 0);
    const restored = await this.#restoreCopies(db);
    await this.#tellRestored(db, witness, restored);
    // The last step, since it is what says that there is nothing left to restore, or to tell.
    await begin(db, (witness?.generation ?? 0) + 1);
    await this.#testify(db);
    this.#onNews({ restored: true });
  }

  #restoreCopies(db: VaultDatabase): Promise<Restored> {
    return restoreAll(db, this.#store, this.#now(), (done, total) => this.#progress(done, total));
  }

  #progress(done: number, total: number): void {
    this.#state = { kind: 'restoring', done, total };
    this.#onNews({ restored: false });
  }

  /** Tells what came back and what did not. */
  async #tellRestored(db: VaultDatabase, before: Witness | undefined, restored: Restored) {
    const missing = Math.max(0, (before?.count ?? 0) - (await keptCount(db)), restored.damaged);
    if (restored.questions > 0 || missing > 0) {
      await this.report({ kind: 'restored', questions: restored.questions, missing });
    }
  }

  /** Tells of the damage that was found; what could not be told now is told after the next round. */
  async #tellDamage(): Promise<void> {
    const isNews = this.#untold.length > 0;
    for (let next = this.#untold[0]; next; next = this.#untold[0]) {
      await this.report({ kind: 'damaged', ...next });
      this.#untold.shift();
    }
    if (isNews) this.#onNews({ restored: true });
  }

  /** Writes the witness of what is committed by now; gives the count. */
  async #testify(db: VaultDatabase): Promise<number> {
    const [meta, seq, count] = await Promise.all([readMeta(db), highestSeq(db), keptCount(db)]);
    if (meta) {
      const { generation } = meta;
      await writeWitness(this.#store, { generation, seq, count, at: this.#now() });
    }
    return count;
  }

  async #purge(given: readonly string[] | undefined): Promise<string[]> {
    const witness = await readWitness(this.#store);
    const now = this.#now();
    const isJump = witness !== undefined && now - witness.at > JUMP_MS;
    if (!given && isJump) return [];
    const deleted = new Set(given ? await trashIds(this.#db) : await expiredIds(this.#db, now));
    const ids = given ? given.filter((id) => deleted.has(id)) : [...deleted];
    if (ids.length === 0) return [];
    // One that comes back while this goes on is copied anew.
    await markAll(this.#db, ids);
    // In this order a worker may die at any point: the witness never leads, and nothing that is gone
    // from the database has a copy that would bring it back.
    if (witness) {
      const count = Math.max(0, witness.count - ids.length);
      await writeWitness(this.#store, { ...witness, seq: 0, count });
    }
    await this.#store.remove(ids.map(copyKey));
    const gone = await purge(this.#db, ids);
    await this.#testify(this.#db);
    return gone;
  }

  async #copy(): Promise<void> {
    const db = this.#db;
    try {
      // Whether they are is known once the database was compared with the witness.
      await db.open();
      if (this.#copiesInDoubt) await this.#doubt(db);
      this.#copiesInDoubt = false;
      const { failure } = await copyChanges(db, this.#store, this.#now(), (damage) =>
        this.#untold.push(damage),
      );
      const witness = await readWitness(this.#store);
      if (witness && (await keptCount(db)) < witness.count) {
        // Questions are gone although the newest edit is there.
        await this.#tellRestored(db, witness, await this.#restoreCopies(db));
        this.#state = { kind: 'ready' };
        this.#onNews({ restored: true });
      }
      await this.#testify(db);
      await this.#tellDamage();
      if (failure !== undefined) throw failure;
      this.#problem(undefined);
    } catch (error) {
      this.#isDatabase = !(error instanceof StoreFailure);
      // What is there can be read, also where it could not be filled up.
      if (this.#state.kind === 'restoring') this.#state = { kind: 'ready' };
      this.#problem(await explain(error));
      throw error;
    }
  }

  /** Without a witness nobody knows whether the database is as old as it looks: what the copies have more comes back. */
  async #doubt(db: VaultDatabase): Promise<void> {
    const restored = await restoreAll(db, this.#store, this.#now(), () => {}, 'database');
    await markUncopied(db, this.#store);
    await this.#tellRestored(db, undefined, restored);
    if (restored.questions > 0) this.#onNews({ restored: true });
  }

  #problem(problem: VaultError | undefined): void {
    const news = problem?.message !== this.#copyProblem?.message;
    this.#copyProblem = problem;
    if (news) this.#onNews({ restored: false });
  }
}
