import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { manifest } from '../../lib/manifest';

const text = readFileSync(new URL('../../docs/PERMISSIONS.md', import.meta.url), 'utf8');

interface Row {
  name: string;
  reason: string;
  limit: string;
}

/** The rows of the table under a heading. */
function table(heading: string): Row[] {
  const section = text.split(/^## /m).find((part) => part.startsWith(`${heading}\n`)) ?? '';
  return [...section.matchAll(/^\| `([^`]+)` *\| (.+?) *\| (.+?) *\|$/gm)].map(
    ([, name = '', reason = '', limit = '']) => ({ name, reason, limit }),
  );
}

/** What a build asks for, by the headings of the document. */
function asked(browser: 'chrome' | 'firefox'): Record<string, string[]> {
  const built = manifest(browser);
  const resources = (built.web_accessible_resources ?? []).flatMap((entry) =>
    typeof entry === 'string' ? [entry] : entry.resources,
  );
  return {
    Permissions: [...(built.permissions ?? []), ...(built.optional_permissions ?? [])],
    Hosts: [...(built.host_permissions ?? []), ...(built.optional_host_permissions ?? [])],
    'Content scripts': (built.content_scripts ?? []).flatMap(({ matches }) => matches ?? []),
    Commands: Object.keys(built.commands ?? {}),
    'Web-accessible resources': resources,
  };
}

const HEADINGS = Object.keys(asked('chrome'));

describe.each(HEADINGS)('%s', (heading) => {
  test.each(['chrome', 'firefox'] as const)('%s asks for what is explained, no more', (browser) => {
    const only = browser === 'chrome' ? 'Firefox only.' : 'Chrome only.';
    const explained = table(heading).filter(({ reason }) => !reason.startsWith(only));
    expect(asked(browser)[heading]?.sort()).toEqual(explained.map(({ name }) => name).sort());
  });

  test('each row says what for, and what not', () => {
    const rows = table(heading);
    expect(rows.length).toBeGreaterThan(0);
    for (const { name, reason, limit } of rows) {
      expect(reason.length, name).toBeGreaterThan(8);
      expect(limit.length, name).toBeGreaterThan(8);
    }
  });
});

// In Firefox the background sees to it: docs/decisions/0007-no-private-windows.md.
test('in Chrome nothing runs in private windows', () => {
  expect(manifest('chrome').incognito).toBe('not_allowed');
});

test('no page of ours reaches the network', () => {
  for (const browser of ['chrome', 'firefox'] as const) {
    const { content_security_policy: policy } = manifest(browser);
    const pages = typeof policy === 'object' ? policy.extension_pages : '';
    expect(pages).toContain("default-src 'none'");
    expect(pages).toContain("connect-src 'none'");
  }
});

test('the only web-accessible page has a changing address where browsers have that', () => {
  const [entry] = manifest('chrome').web_accessible_resources ?? [];
  expect(entry).toMatchObject({ use_dynamic_url: true });
});
