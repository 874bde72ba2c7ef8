import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { toNote } from '../../../lib/backup/markdown';
import { readZip, toZip } from '../../../lib/backup/zip';
import { exported } from './samples';

describe('zip', () => {
  test('has a note for each question that is not deleted, and comes back', () => {
    const answers = [
      exported('Why us?', { goal: 'One.' }),
      exported('Why us?', { goal: 'Two.' }, { id: 'answer-0002' }),
      exported('Gone?', {}, { id: 'answer-0003', deletedAt: 1 }),
    ];
    const items = readZip(toZip(answers));
    expect(items.map((each) => [each.origin, each.ok && each.item.sections?.goal])).toEqual([
      ['Sidestory/Why us.md', 'One.'],
      ['Sidestory/Why us 2.md', 'Two.'],
    ]);
  });

  test('the same answers give the same bytes', () => {
    const answers = [exported('Why us?', { goal: 'One.' }, { updatedAt: 0 })];
    expect(toZip(answers)).toEqual(toZip(answers));
  });

  test('reads notes in any folder, and nothing else', () => {
    const note = strToU8(toNote(exported('Why us?', { goal: 'One.' })));
    const items = readZip(
      zipSync({
        '../../etc/passwd.md': note,
        'C:\\Windows\\x.md': note,
        '.obsidian/app.md': note,
        '__MACOSX/x.md': note,
        'picture.png': note,
      }),
    );
    expect(items.map(({ ok, origin }) => [ok, origin])).toEqual([
      [true, '../../etc/passwd.md'],
      [true, 'C:\\Windows\\x.md'],
    ]);
  });

  test('a bomb does not go off', () => {
    const zeros = new Uint8Array(64 * 1024 * 1024);
    const bomb = zipSync({ 'bomb.md': zeros }, { level: 9 });
    expect(bomb.length).toBeLessThan(zeros.length / 500);
    expect(readZip(bomb)).toEqual([
      { ok: false, origin: 'bomb.md', error: expect.stringContaining('too large') },
    ]);
    const part = new Uint8Array(3.9 * 1024 * 1024);
    const many = Object.fromEntries(Array.from({ length: 80 }, (_, i) => [`${i}.md`, part]));
    expect(() => readZip(zipSync(many, { level: 9 }))).toThrow('Split it');
    const texts = Array.from({ length: 3 }, (_, i) => [`${i}.md`, strToU8('## a\n'.repeat(9_000))]);
    expect(() => readZip(zipSync(Object.fromEntries(texts)))).toThrow('Split it');
  });

  test('an entry that is larger than it says gets no more room than it claims', () => {
    const note = strToU8(`${toNote(exported('Why us?', { goal: 'One.' }))}${' '.repeat(10_000)}`);
    const bytes = zipSync({ 'a.md': note });
    // The size unpacked, in the local header and in the directory (APPNOTE 4.3.7, 4.3.12).
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    for (let at = 0; at + 4 < bytes.length; at += 1) {
      const signature = view.getUint32(at, true);
      if (signature === 0x04034b50) view.setUint32(at + 22, 10, true);
      if (signature === 0x02014b50) view.setUint32(at + 24, 10, true);
    }
    let sizes: number[];
    try {
      sizes = readZip(bytes).map(({ origin }) => origin.length);
    } catch (error) {
      expect(error).toMatchObject({ name: 'BackupError' });
      return;
    }
    // What is cut off is a note without a question, or none.
    expect(sizes.length).toBeLessThanOrEqual(1);
  });

  /** An archive of two notes that are stored as they are, to be damaged byte by byte. */
  const two = () =>
    zipSync(
      Object.fromEntries(
        ['One', 'Two'].map((goal) => [
          `${goal}.md`,
          strToU8(toNote(exported(`Why ${goal}?`, { goal: `${goal} it was.` }))),
        ]),
      ),
      { level: 0 },
    );

  test('a damaged note is left out, and costs no other', () => {
    const bytes = two();
    const at = Buffer.from(bytes).indexOf('One it was.');
    bytes[at] = 0x4f ^ 1;
    expect(readZip(bytes)).toEqual([
      { ok: false, origin: 'One.md', error: expect.stringContaining('damaged') },
      expect.objectContaining({ ok: true, origin: 'Two.md' }),
    ]);
  });

  test.each([
    ['a name', (bytes: Buffer) => bytes.write('.me', bytes.lastIndexOf('One.md') + 3)],
    ['the number of entries', (bytes: Buffer) => bytes.writeUInt16LE(1, bytes.length - 12)],
    ['the directory’s size', (bytes: Buffer) => bytes.writeUInt32LE(52, bytes.length - 10)],
    [
      'where an entry is',
      (bytes: Buffer) => bytes.writeUInt32LE(1, bytes.lastIndexOf('One.md') - 4),
    ],
  ])('is refused as a whole where %s is damaged', (_, damage) => {
    const bytes = Buffer.from(two());
    damage(bytes);
    expect(() => readZip(bytes)).toThrow('is damaged');
  });

  test('of two files of one name one is left out, and said to be', () => {
    const bytes = Buffer.from(two().slice());
    for (let at = bytes.indexOf('Two.md'); at >= 0; at = bytes.indexOf('Two.md')) {
      bytes.write('One.md', at);
    }
    expect(readZip(bytes).map(({ ok, origin }) => [ok, origin])).toEqual([
      [false, 'One.md'],
      [true, 'One.md'],
    ]);
  });

  test.each([
    ['no archive', strToU8('hello')],
    ['nothing', new Uint8Array()],
    ['half of one', zipSync({ 'a.md': strToU8('x'.repeat(5_000)) }).slice(0, 40)],
  ])('refuses %s in words', (_, bytes) => {
    expect(() => readZip(bytes)).toThrow('no zip file');
  });
});
