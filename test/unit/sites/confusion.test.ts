import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { SITES } from '../../../lib/detection/sites';
import { matchPatterns } from '../../../lib/detection/sites/hosts';

/**
 * URLs × adapters: each adapter claims its own addresses, and refuses every other one in all the tables.
 */

const tableSchema = z.object({ claimed: z.array(z.url()), refused: z.array(z.url()) });
const folder = new URL('./', import.meta.url);
const tables = new Map<string, z.infer<typeof tableSchema>>();
for (const file of readdirSync(folder).filter((name) => name.endsWith('.urls.ts'))) {
  const id = file.slice(0, -'.urls.ts'.length);
  tables.set(id, z.parse(tableSchema, await import(new URL(file, folder).href)));
}
const claimedBy = [...tables].flatMap(([id, { claimed }]) => claimed.map((url) => ({ id, url })));
const refusedBy = [...tables].flatMap(([id, { refused }]) => refused.map((url) => ({ id, url })));

describe('every adapter', () => {
  it.each(SITES.map(({ id }) => id))('%s lists three addresses and three near misses', (id) => {
    expect(existsSync(new URL(`${id}.urls.ts`, folder))).toBe(true);
    expect(new Set(tables.get(id)?.claimed).size).toBeGreaterThanOrEqual(3);
    expect(new Set(tables.get(id)?.refused).size).toBeGreaterThanOrEqual(3);
  });

  it('has an id and hosts of its own', () => {
    expect(new Set(SITES.map(({ id }) => id)).size).toBe(SITES.length);
    const hosts = SITES.flatMap((site) => site.hosts);
    expect(new Set(hosts).size).toBe(hosts.length);
  });

  it('has match patterns that a browser takes', () => {
    for (const pattern of SITES.flatMap(matchPatterns)) {
      expect(pattern).toMatch(/^\*:\/\/(?:\*\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)+\/\*$/);
    }
  });

  it('leaves no table without an adapter', () => {
    expect([...tables.keys()].sort()).toEqual(SITES.map(({ id }) => id).sort());
  });
});

describe.each(SITES.map((site) => ({ id: site.id, site })))('$id', ({ id, site }) => {
  it.each(claimedBy.filter((row) => row.id === id))('claims $url', ({ url }) => {
    expect(site.claims(new URL(url))).toBe(true);
    expect(site.matches(new URL(url))).toBe(true);
  });

  it.each(refusedBy.filter((row) => row.id === id))('refuses $url', ({ url }) => {
    expect(site.claims(new URL(url))).toBe(false);
  });

  it("refuses all that is another's", () => {
    const others = [...claimedBy, ...refusedBy].filter((row) => row.id !== id);
    const taken = others.filter(
      ({ url }) => site.claims(new URL(url)) || site.matches(new URL(url)),
    );
    expect(taken).toEqual([]);
  });

  it('refuses its addresses under other schemes and in a path', () => {
    for (const { url } of claimedBy.filter((row) => row.id === id)) {
      const bare = url.replace(/^https?:\/\//, '');
      for (const other of [
        `ftp://${bare}`,
        `https://evil.example/${bare}`,
        `https://${new URL(url).host}@evil.example/${bare}`,
      ]) {
        expect(site.claims(new URL(other))).toBe(false);
      }
    }
  });
});
