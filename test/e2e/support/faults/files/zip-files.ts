import { crc32 } from 'node:zlib';
import { deflateSync, strToU8, zipSync } from 'fflate';
import { fileName } from '../../../../../lib/backup/file-name.ts';
import { toNote } from '../../../../../lib/backup/markdown.ts';
import { toZip } from '../../../../../lib/backup/zip.ts';
import type { ExportedAnswer } from '../../../../../lib/vault/export.ts';
import { otherwise } from './answers.ts';
import type { Dice } from './dice.ts';
import { cut, flipped, type HostileFile, large, PROTOTYPE_KEYS } from './hostile.ts';
import { TEXT_KINDS, type TextKind, textFile } from './text-files.ts';

/** An entry of an archive as it says it is, which need not be true. */
interface RawEntry {
  readonly name: string;
  readonly data: Uint8Array;
  /** How large it says it is when it is unpacked. */
  readonly claims: number;
  readonly method?: number;
  /** CRC-32 of what is packed in it. */
  readonly crc?: number;
}

/**
 * An archive with these entries, all of the same content where `shared` (PKWARE, "APPNOTE", 4.3.7,
 * 4.3.12 and 4.3.16).
 */
function rawZip(entries: readonly RawEntry[], shared: boolean): Uint8Array {
  const parts: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const [i, { name, data, claims, method = 8, crc = 0 }] of entries.entries()) {
    const called = Buffer.from(name);
    const at = shared ? 0 : offset;
    if (i === 0 || !shared) {
      const local = Buffer.alloc(30);
      local.writeUInt32LE(0x0403_4b50, 0);
      local.writeUInt16LE(method, 8);
      local.writeUInt32LE(crc, 14);
      local.writeUInt32LE(data.length, 18);
      local.writeUInt32LE(claims, 22);
      local.writeUInt16LE(called.length, 26);
      parts.push(local, called, Buffer.from(data));
      offset += 30 + called.length + data.length;
    }
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x0201_4b50, 0);
    entry.writeUInt16LE(method, 10);
    entry.writeUInt32LE(crc, 16);
    entry.writeUInt32LE(data.length, 20);
    entry.writeUInt32LE(claims, 24);
    entry.writeUInt16LE(called.length, 28);
    entry.writeUInt32LE(at, 42);
    central.push(entry, called);
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x0605_4b50, 0);
  end.writeUInt16LE(Math.min(entries.length, 0xffff), 8);
  end.writeUInt16LE(Math.min(entries.length, 0xffff), 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, directory, end]);
}

const MB = 1024 * 1024;

/** Content as it is packed, with what an honest entry says of it. */
function packed(content: Uint8Array) {
  return { data: deflateSync(content), claims: content.length, crc: crc32(content) };
}

/** So many megabytes of nothing, packed to a thousandth of it. */
const zeros = (megabytes: number) => packed(new Uint8Array(megabytes * MB));

/** Archives that are larger inside than outside. */
function bomb(dice: Dice): Uint8Array {
  const many = (count: number, entry: Omit<RawEntry, 'name'>) =>
    rawZip(
      Array.from({ length: count }, (_, i) => ({ ...entry, name: `${i}.md` })),
      true,
    );
  const question = packed(strToU8('## Why us?\n\n### Goal\n\nx\n'));
  return dice.pick([
    // One that says so, one that says less, one that says more.
    () => many(1, zeros(64)),
    () => many(1, { ...zeros(64), claims: 100 }),
    () => many(1, { ...zeros(1), claims: 0xffff_fff0 }),
    // Many that are each small enough, of the same few bytes.
    () => many(100, zeros(4)),
    () => many(20_500, question),
    // Archives in archives.
    () => zipSync({ 'a.zip': zipSync({ 'b.zip': zipSync({ 'c.md': new Uint8Array(MB) }) }) }),
  ])();
}

const oddEntry = (dice: Dice): RawEntry => ({
  name: dice.pick([
    '../../../../etc/x.md',
    'C:\\x.md',
    '/x.md',
    'folder.md/',
    '\u0000.md',
    'x\u202Edm.md',
    '.md',
    `${'a/'.repeat(30_000)}x.md`,
  ]),
  data: dice.pick([
    new Uint8Array(0),
    Uint8Array.from([0xff, 0xfe, 0x00, 0xd8]),
    strToU8('## Why us?'),
    deflateSync(strToU8('## Why us?')),
  ]),
  claims: dice.pick([0, 10, 1_000]),
  method: dice.pick([0, 8, 9, 99]),
});

export const ZIP_KINDS = [...TEXT_KINDS, 'bomb'] as const;
type ZipKind = (typeof ZIP_KINDS)[number];

/** An archive to which something happened, or in whose notes something is. */
export function zipFile(kind: ZipKind, answers: ExportedAnswer[], dice: Dice): HostileFile {
  const name = 'notes.zip';
  const whole = () => toZip(answers);
  switch (kind) {
    case 'large':
      return large(name, 'PK', dice.pick([65, 200, 300]));
    case 'bomb':
      return { name, bytes: bomb(dice) };
    case 'cut':
      return { name, bytes: cut(whole(), dice) };
    case 'flipped':
      return { name, bytes: flipped(whole(), dice) };
    case 'types':
      return { name, bytes: rawZip([oddEntry(dice), oddEntry(dice)], false) };
    default:
      return { name, bytes: zipSync(notesOf(kind, answers, dice)) };
  }
}

function notesOf(kind: TextKind, answers: ExportedAnswer[], dice: Dice) {
  const taken = new Set<string>();
  const named = (text: string) => fileName(text, taken, '.md');
  const notes = answers.map(({ question }) => [named(question.text), ''] as const);
  const files: Record<string, Uint8Array> = {};
  for (const [i, [note]] of notes.entries()) {
    const answer = answers[i];
    if (answer) files[note] = textFile('markdown', kind, [answer], dice).bytes;
  }
  if (kind === 'twice') {
    for (const answer of answers) {
      files[`again/${named(answer.question.text)}`] = strToU8(toNote(otherwise(answer, dice)));
    }
  }
  if (kind === 'prototype') {
    for (const key of PROTOTYPE_KEYS) files[`${key}/${key}.md`] = strToU8(`## ${dice.words(3)}\n`);
  }
  return files;
}
