/**
 * A random id of 128 bits, as hexadecimal text. Not `crypto.randomUUID`: in a frame under a page of
 * plain http, Firefox's has no secure context, and so has none of that (measured).
 */
export function randomId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
}
