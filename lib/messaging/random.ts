/**
 * Random bytes as hexadecimal text, which needs no escaping in an address. Not `crypto.randomUUID`: in
 * a frame under a page of plain http, Firefox's has no secure context, and so has none of that
 * (measured).
 */
export function randomHex(bytes: number): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(bytes)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
}
