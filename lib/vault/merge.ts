import {
  applyUpdate,
  Doc,
  decodeStateVector,
  encodeStateAsUpdate,
  encodeStateVector,
  type Text as YText,
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
    if (item.state) {
      mergeState(doc, item.state);
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
 * Merges the file's document. One that was written apart from ours brings its own copy of each letter: the
 * same words would stand in a section twice, where both devices took in the same Markdown for one. Of two
 * texts of which one holds the other the shorter goes. Both devices do the same, whichever imports first:
 * which letters go follows from the merged document alone.
 */
function mergeState(doc: Doc, state: Uint8Array): void {
  const apart = readApart(doc, state);
  const ours = plainAnswer(doc).sections;
  applyUpdate(doc, state);
  if (!apart) return;
  for (const id of ALL_SECTION_IDS) dropHeld(doc.getText(id), ours[id], apart[id] ?? '');
}

/** The file's sections, if no edit of its document is in ours. */
function readApart(doc: Doc, state: Uint8Array): VersionSections | undefined {
  const theirs = new Doc();
  applyUpdate(theirs, state);
  const clients = decodeStateVector(encodeStateVector(theirs)).keys();
  const known = decodeStateVector(encodeStateVector(doc));
  const { sections } = plainAnswer(theirs);
  theirs.destroy();
  return [...clients].some((client) => known.has(client)) ? undefined : sections;
}

/** Takes the shorter of two texts out of the one that both became, if the longer one holds it. */
function dropHeld(text: YText, one: string, other: string): void {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short === '' || !long.includes(short)) return;
  const merged = text.toString();
  if (merged === long + short) text.delete(long.length, short.length);
  else if (merged === short + long) text.delete(0, short.length);
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
