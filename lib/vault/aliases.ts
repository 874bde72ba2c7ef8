import { canonicalUrl } from './canonical-url';
import { normalizeQuestion } from './normalize';

/**
 * Every version of the text alias that was ever released, newest first. New questions get the
 * first; all are looked up, so that nobody meets an empty panel after an update.
 */
const TEXT_VERSIONS: readonly { name: string; normalize: (text: string) => string }[] = [
  { name: 'v1', normalize: normalizeQuestion },
];

/**
 * The names under which a question with this text is looked up, newest version first. Hashing is
 * asynchronous, and an IndexedDB transaction ends by itself meanwhile: call this before one.
 */
export function textAliases(text: string): Promise<string[]> {
  return Promise.all(
    TEXT_VERSIONS.map(async ({ name, normalize }) => `${name}:${await sha256(normalize(text))}`),
  );
}

/** The name of a text in version 1: `v1:` and the SHA-256 of its normal form. */
export async function textAlias(text: string): Promise<string> {
  return `v1:${await sha256(normalizeQuestion(text))}`;
}

/** The name of an address, or undefined where it is no web address. */
export function urlAlias(address: string): string | undefined {
  const canonical = canonicalUrl(address);
  return canonical === undefined ? undefined : `url:${canonical}`;
}

/** Whether a name decides (a text) or only offers (an address). */
export function isTextAlias(key: string): boolean {
  return !key.startsWith('url:');
}

/** SHA-256 of a text in UTF-8, as hexadecimal digits. */
export async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
