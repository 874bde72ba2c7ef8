import { applyUpdate, type Doc, decodeUpdateV2, getItem, getState, type ID, Item } from 'yjs';
import { ALL_SECTION_IDS } from '../guidance/sections';

/**
 * A lost row leaves a gap: what the same client typed later names its neighbor by the lost
 * characters' numbers, and Yjs waits for those for ever. Here the gap is filled with as many deleted
 * characters, where the lost ones most likely stood, so that the rest can be read. The lost words do
 * not come back; and if they came later, Yjs would take them for known: fill only what is lost for
 * good.
 */

/** Gaps that one answer can have; more than rows in a log makes no sense. */
const MAX_GAPS = 1_000;

/** Whether a document waits for something that it does not have. */
export function hasGap(doc: Doc): boolean {
  return doc.store.pendingStructs !== null;
}

/** Fills all gaps of a document; gives the updates that did it, to be stored with the rest. */
export function fillGaps(doc: Doc): Uint8Array[] {
  const fillers: Uint8Array[] = [];
  while (fillers.length < MAX_GAPS) {
    const filler = nextFiller(doc);
    if (!filler) break;
    fillers.push(filler);
    applyUpdate(doc, filler);
  }
  return fillers;
}

type Struct = ReturnType<typeof decodeUpdateV2>['structs'][number];

function nextFiller(doc: Doc): Uint8Array | undefined {
  const { pendingStructs } = doc.store;
  if (!pendingStructs) return undefined;
  const { structs } = decodeUpdateV2(pendingStructs.update);
  for (const struct of structs) {
    const missing = missingBefore(doc, struct);
    if (!missing) continue;
    const from = getState(doc.store, missing.client);
    const place = placeOf(doc, missing.client, from, structs);
    return encodeDeleted(missing.client, from, missing.clock - from, place);
  }
  return undefined;
}

/** What a waiting piece lacks, as the first number that it needs nothing before of. */
function missingBefore(doc: Doc, struct: Struct): ID | undefined {
  // What is skipped waits for nothing; it is the gap.
  if (!(struct instanceof Item)) return undefined;
  const { client, clock } = struct.id;
  if (clock > getState(doc.store, client)) return struct.id;
  const { origin, rightOrigin } = struct;
  const lacking = [origin, rightOrigin].find(
    (id) => id !== null && id.clock >= getState(doc.store, id.client),
  );
  return lacking ? { client: lacking.client, clock: lacking.clock + 1 } : undefined;
}

/** Between characters that are there, of which one may be missing; or alone in a section. */
type Place = { left: ID | undefined; right: ID | undefined } | { section: string };

/**
 * Where the lost characters most likely stood: after the last one that the same client typed before;
 * else before the one that what follows them stands before; else in the section that the client names
 * next.
 */
function placeOf(doc: Doc, client: number, from: number, structs: readonly Struct[]): Place {
  const before = from > 0 ? getItem(doc.store, { client, clock: from - 1 }) : undefined;
  if (before instanceof Item && before.parentSub === null) {
    return { left: before.lastId, right: before.right?.id };
  }
  const own = structs.filter((each) => each instanceof Item && each.id.client === client);
  for (const each of own) {
    if (!(each instanceof Item) || !each.rightOrigin) continue;
    const { rightOrigin } = each;
    if (rightOrigin.clock >= getState(doc.store, rightOrigin.client)) continue;
    const right = getItem(doc.store, rightOrigin);
    if (!(right instanceof Item) || right.parentSub !== null) continue;
    const inside = rightOrigin.clock > right.id.clock;
    const left = inside ? { ...rightOrigin, clock: rightOrigin.clock - 1 } : right.left?.lastId;
    return { left, right: rightOrigin };
  }
  const named = own.map((each) => (each instanceof Item ? each.parent : null));
  const sections: readonly unknown[] = ALL_SECTION_IDS;
  const section = named.find((parent) => sections.includes(parent));
  return { section: typeof section === 'string' ? section : 'goal' };
}

/** The signs with which Yjs's first update format says what an item names; see its `Item.write`. */
const HAS_LEFT = 0x80;
const HAS_RIGHT = 0x40;
const CONTENT_DELETED = 1;

/** An update of one item of deleted characters, in Yjs's first update format. */
function encodeDeleted(client: number, clock: number, length: number, place: Place): Uint8Array {
  const bytes: number[] = [];
  const number = (value: number) => {
    // Seven bits at a time, the lowest first; numbers of clients have more than 31 bits.
    for (let rest = value; ; rest = Math.floor(rest / 128)) {
      if (rest < 128) return void bytes.push(rest);
      bytes.push((rest % 128) | 0x80);
    }
  };
  const id = (of: ID) => {
    number(of.client);
    number(of.clock);
  };
  // One client, one item.
  number(1);
  number(1);
  number(client);
  number(clock);
  if ('section' in place) {
    const name = new TextEncoder().encode(place.section);
    bytes.push(CONTENT_DELETED);
    // The parent is named, not numbered.
    number(1);
    number(name.byteLength);
    bytes.push(...name);
  } else {
    const { left, right } = place;
    bytes.push(CONTENT_DELETED | (left ? HAS_LEFT : 0) | (right ? HAS_RIGHT : 0));
    if (left) id(left);
    if (right) id(right);
  }
  number(length);
  // Nothing else was deleted.
  number(0);
  return new Uint8Array(bytes);
}
