import { existsSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing';
import { setUp } from '../../../lib/background/lifecycle';
import {
  registerSiteScripts,
  registerTaughtScript,
  scriptsFor,
} from '../../../lib/background/site-scripts';
import { optionalSites } from '../../../lib/detection/sites';
import { matchPatterns } from '../../../lib/detection/sites/hosts';
import { prachub } from '../../../lib/detection/sites/prachub';
import { HOME_MATCHES } from '../../../lib/manifest';
import { tab } from '../messaging/support';

const ROOT = path.resolve(import.meta.dirname, '../../..');

describe('the scripts of granted sites', () => {
  test('a known site gets its own, with just what was granted of it', () => {
    const [site] = optionalSites().filter(({ matches }) => matches.length > 1);
    const [first = ''] = site?.matches ?? [];
    expect(scriptsFor([first])).toMatchObject([
      { id: `site-${site?.id}`, js: [`/site-${site?.id}.js`], matches: [first] },
    ]);
  });

  test('any other site gets the one that reads every page', () => {
    expect(scriptsFor(['*://example.com/*'])).toMatchObject([
      { id: 'any-site', js: ['/any-site.js'], matches: ['*://example.com/*'] },
    ]);
  });

  test('a grant of all sites leaves each known site its own script, and PracHub its gate', () => {
    const scripts = scriptsFor([...HOME_MATCHES, '*://*/*']);
    for (const { id, matches } of optionalSites()) {
      expect(scripts).toContainEqual(expect.objectContaining({ id: `site-${id}`, matches }));
    }
    const any = scripts.find(({ id }) => id === 'any-site');
    expect(any?.matches).toEqual(['*://*/*']);
    expect(any?.excludeMatches).toEqual([
      ...HOME_MATCHES,
      ...optionalSites().flatMap(({ matches }) => matches),
    ]);
  });

  test('a grant of less than a site gets that site’s script, and no other', () => {
    expect(
      scriptsFor(['https://prachub.com/*', 'https://www.glassdoor.de/*', '*://uk.glassdoor.com/*']),
    ).toMatchObject([
      { id: 'site-glassdoor', matches: ['*://uk.glassdoor.com/*', 'https://www.glassdoor.de/*'] },
    ]);
  });

  test('without a grant there is none', () => {
    expect(scriptsFor([])).toEqual([]);
  });
});

describe('the script of the user’s own rules', () => {
  const registered = new Map<string, { id: string; matches: string[]; runAt: string }>();
  const inserted: string[] = [];

  beforeEach(() => {
    fakeBrowser.reset();
    registered.clear();
    inserted.length = 0;
    Reflect.set(fakeBrowser, 'scripting', {
      getRegisteredContentScripts: async ({ ids }: { ids?: string[] } = {}) =>
        [...registered.values()].filter(({ id }) => ids?.includes(id) ?? true),
      unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
        for (const id of ids) registered.delete(id);
      },
      registerContentScripts: async (
        scripts: { id: string; matches: string[]; runAt: string }[],
      ) => {
        for (const script of scripts) {
          if (registered.has(script.id)) throw new Error(`Duplicate script ID '${script.id}'`);
          registered.set(script.id, script);
        }
      },
      executeScript: async ({ files }: { files: string[] }) => {
        inserted.push(...files);
        return [];
      },
    });
    vi.spyOn(fakeBrowser.permissions, 'getAll').mockResolvedValue({
      origins: [...HOME_MATCHES, '*://example.com/*'],
    });
    vi.spyOn(fakeBrowser.permissions, 'contains').mockImplementation(async ({ origins = [] }) =>
      origins.every((origin: string) => /prachub|:\/\/example/.test(origin)),
    );
  });

  test('is there for the sites that have rules and are allowed, before the page’s own', async () => {
    await registerSiteScripts([
      'prachub.com',
      'prachub.com',
      'example.com:8080',
      'forbidden.example',
    ]);
    expect([...registered.keys()]).toEqual(['taught', 'any-site']);
    expect(registered.get('taught')).toMatchObject({
      matches: ['*://prachub.com/*', '*://www.prachub.com/*', '*://example.com/*'],
      runAt: 'document_start',
    });
  });

  test('is in an open page before what reads by it, after an update too', async () => {
    Reflect.set(fakeBrowser, 'contextMenus', { removeAll: async () => {}, create: () => {} });
    vi.spyOn(fakeBrowser.i18n, 'getMessage').mockReturnValue('');
    vi.spyOn(browser.tabs, 'query').mockImplementation(async ({ url }) =>
      url?.includes('*://prachub.com/*') ? [tab(7)] : [],
    );
    await setUp(() => registerSiteScripts(['prachub.com']));
    expect(inserted).toEqual(['/taught.js', '/question.js']);
    inserted.length = 0;
    vi.spyOn(console, 'warn').mockReturnValue();
    await setUp(() => Promise.reject(new Error('No script could be registered.')));
    expect(inserted).toEqual(['/question.js']);
  });

  test('comes into open pages of PracHub, and with a grant of all sites not the script for any', async () => {
    vi.mocked(fakeBrowser.permissions.getAll).mockResolvedValue({ origins: ['*://*/*'] });
    vi.spyOn(browser.tabs, 'query').mockImplementation(async ({ url }) =>
      url?.includes('*://*/*')
        ? [tab(7), tab(8)]
        : url?.includes('*://prachub.com/*')
          ? [tab(7)]
          : [],
    );
    await registerSiteScripts(['prachub.com']);
    expect(inserted).toEqual(['/taught.js', '/any-site.js']);
  });

  test('comes and goes with the rules, and leaves the sites’ scripts alone', async () => {
    await registerSiteScripts([]);
    expect([...registered.keys()]).toEqual(['any-site']);
    await registerTaughtScript(['prachub.com']);
    expect([...registered.keys()]).toEqual(['any-site', 'taught']);
    await registerTaughtScript([]);
    expect([...registered.keys()]).toEqual(['any-site']);
  });

  test('is registered once, however many changes come at once', async () => {
    await Promise.all([
      registerSiteScripts(['prachub.com']),
      registerTaughtScript(['prachub.com']),
      registerSiteScripts(['prachub.com']),
    ]);
    expect([...registered.keys()].sort()).toEqual(['any-site', 'taught']);
  });
});

test.each(optionalSites().map(({ id }) => id))('%s has a script of its own', (id) => {
  expect(existsSync(path.join(ROOT, 'entrypoints', `site-${id}.ts`))).toBe(true);
});

test('the static match is the home adapter’s hosts', () => {
  expect([...HOME_MATCHES].sort()).toEqual(matchPatterns(prachub).sort());
});
