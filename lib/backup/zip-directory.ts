/**
 * What an archive says of its entries, which fflate reads but neither checks nor gives: it takes a damaged
 * note for a good one. Rules: PKWARE, "APPNOTE" 6.3.10, 4.3.7, 4.3.12, 4.3.14 to 4.3.16.
 */

const LOCAL = 0x0403_4b50;
const ENTRY = 0x0201_4b50;
const END = 0x0605_4b50;
const END_64 = 0x0606_4b50;
const LOCATOR_64 = 0x0706_4b50;

/** The shortest end, and the longest with its comment, in bytes. */
const END_BYTES = 22;
const MAX_END_BYTES = END_BYTES + 0xffff;

/**
 * The CRC-32 of each entry's content, in the directory's order.
 * @throws Error where the directory does not agree with itself or with what stands before the entries
 */
export function checksumsOf(bytes: Uint8Array): number[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { count, from, to } = directoryOf(view);
  const checksums: number[] = [];
  let at = from;
  while (at < to) {
    if (view.getUint32(at, true) !== ENTRY) throw new Error('No entry where one should be');
    const [name, extra, comment] = [28, 30, 32].map((field) => view.getUint16(at + field, true));
    checksums.push(view.getUint32(at + 16, true));
    const local = view.getUint32(at + 42, true);
    // In archives of more than 4 GB it stands elsewhere; those are too large anyway.
    if (view.getUint32(local, true) !== LOCAL) throw new Error('An entry leads nowhere');
    const length = name ?? 0;
    const isSame = sameBytes(bytes, { one: at + 46, other: local + 30, length });
    if (view.getUint16(local + 26, true) !== length || !isSame) throw new Error('Two names');
    at += 46 + length + (extra ?? 0) + (comment ?? 0);
  }
  if (at !== to || checksums.length !== count) throw new Error('Entries are missing');
  return checksums;
}

/** Where the directory begins and ends, and how many entries it is to have. */
function directoryOf(view: DataView): { count: number; from: number; to: number } {
  let end = view.byteLength - END_BYTES;
  const last = Math.max(0, view.byteLength - MAX_END_BYTES);
  while (end > last && view.getUint32(end, true) !== END) end -= 1;
  if (view.getUint32(end, true) !== END) throw new Error('No end');
  const is64 = end >= 20 && view.getUint32(end - 20, true) === LOCATOR_64;
  const far = is64 ? view.getUint32(end - 12, true) : 0;
  const [count, size, from] =
    is64 && view.getUint32(far, true) === END_64
      ? [
          view.getUint32(far + 32, true),
          view.getUint32(far + 40, true),
          view.getUint32(far + 48, true),
        ]
      : [
          view.getUint16(end + 10, true),
          view.getUint32(end + 12, true),
          view.getUint32(end + 16, true),
        ];
  return { count, from, to: from + size };
}

function sameBytes(
  bytes: Uint8Array,
  { one, other, length }: { one: number; other: number; length: number },
): boolean {
  for (let i = 0; i < length; i += 1) if (bytes[one + i] !== bytes[other + i]) return false;
  return true;
}

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb8_8320 : crc >>> 1;
  return crc;
});

/** CRC-32 as zip has it (ISO 3309). */
export function crc32(bytes: Uint8Array): number {
  let crc = 0xffff_ffff;
  for (const byte of bytes) crc = (TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffff_ffff) >>> 0;
}
