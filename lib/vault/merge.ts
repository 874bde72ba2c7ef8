import {
  applyUpdate,
  type Doc,
  decodeStateVector,
  encodeStateAsUpdate,
  encodeStateVector,
  encodeStateVectorFromUpdate,
} from 'yjs';
import type { BackupItem } from '../backup/item';
import { ALL_SECTION_IDS, type AnySectionId } from '../guidance/sections';
import { plainAnswer } from './answer';
import type { VersionSections } from './history';
import { rewrite } from './text-edit';

/** What an answer of a file does to the one that is here. */
export interface Merge {
  /** The edit that brings in what is missing here; undefined if nothing is. */
  update: Uint8Array | undefined;
  /** Sections whose text changes by it. */
  gained: AnySectionId[];
  /** Sections where the text here stays and the file has another, which is kept as a version. */
  kept: AnySectionId[];
}

/**
 * Compares an answer of a file with the one here. Where the file has the document itself the two are
 * merged, as two tabs would be; of two that nothing connects, a section that both have stands once. Where it has only text (Markdown, CSV), empty sections are filled, and
 * of two texts the one here stays, unless the file's was edited later. Nothing newer is ever overwritten;
 * the text that gives way is for the caller to keep as a version. Changes `doc`.
 * @param here the answer in the vault, and the time of its last edit
 */
export function mergeAnswer(item: BackupItem, here: { doc: Doc; updatedAt: number }): Merge {
  const { doc } = here;
  const before = encodeStateVector(doc);
  const was = plainAnswer(doc);
  let changed = false;
  const note = () => {
    changed = true;
  };
  doc.on('update', note);
  const kept = doc.transact(() => {
    // The same words by another way: merged they would stand there twice.
    if (isSame(item, was)) return [];
    if (item.state && !isApart(doc, item.state)) {
      applyUpdate(doc, item.state);
      return [];
    }
    return mergeText(item, here);
  });
  doc.off('update', note);
  const is = plainAnswer(doc);
  return {
    update: changed ? encodeStateAsUpdate(doc, before) : undefined,
    gained: ALL_SECTION_IDS.filter((id) => was.sections[id] !== is.sections[id]),
    kept,
  };
}

/**
 * Whether both documents were written, and no edit is in both: begun apart, on two devices or from the same
 * Markdown. Merged as documents each section would be both texts, one in the other's midst.
 */
function isApart(doc: Doc, state: Uint8Array): boolean {
  const here = decodeStateVector(encodeStateVector(doc));
  const there = [...decodeStateVector(encodeStateVectorFromUpdate(state)).keys()];
  return here.size > 0 && there.length > 0 && !there.some((client) => here.has(client));
}

function isSame({ sections, checks }: BackupItem, here: ReturnType<typeof plainAnswer>): boolean {
  if (!sections) return false;
  return ALL_SECTION_IDS.every(
    (id) =>
      (sections[id] ?? '').trim() === here.sections[id].trim() &&
      (!checks || (checks[id] ?? false) === here.checks[id]),
  );
}

/** The text's part of it, inside the document's transaction; gives the sections that stay as they are. */
function mergeText(
  { sections = {}, checks = {}, updatedAt = 0 }: BackupItem,
  { doc, updatedAt: editedAt }: { doc: Doc; updatedAt: number },
): AnySectionId[] {
  const kept: AnySectionId[] = [];
  const set = doc.getMap<unknown>('checks');
  for (const id of ALL_SECTION_IDS) {
    if (checks[id] === true && set.get(id) !== true) set.set(id, true);
    const text = sections[id]?.trim() ?? '';
    const present = doc.getText(id).toString().trim();
    if (text === '' || text === present) continue;
    if (present !== '' && updatedAt <= editedAt) kept.push(id);
    else rewrite(doc, id, text);
  }
  return kept;
}

/** The file's text of these sections beside ours of the others: what is kept of it as a version. */
export function keptVersion(
  { sections = {} }: BackupItem,
  kept: readonly AnySectionId[],
  here: VersionSections,
): VersionSections {
  const version = { ...here };
  for (const id of kept) {
    const text = sections[id];
    if (text !== undefined) version[id] = text;
  }
  return version;
}
