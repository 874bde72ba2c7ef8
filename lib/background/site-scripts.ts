import { type Browser, browser } from 'wxt/browser';
import { optionalSites } from '../detection/sites';
import { covers, shared } from '../detection/sites/patterns';
import { HOME_MATCHES } from '../manifest';
import { createSerializer } from '../session/serialize';

type Script = Browser.scripting.RegisteredContentScript;

/** Where the user let Sidestory read by itself: each origin as a match pattern. */
async function grantedOrigins(): Promise<string[]> {
  return (await browser.permissions.getAll()).origins ?? [];
}

/**
 * The content scripts for what the user has granted: a known site's own script, and for any other site
 * the one that reads every page. A grant may be wider than a site, or narrower.
 */
export function scriptsFor(granted: readonly string[]): Script[] {
  const scripts: Script[] = [];
  for (const { id, matches } of optionalSites()) {
    const both = matches.flatMap((match) => granted.map((grant) => shared(match, grant)));
    const known = new Set(both.filter((pattern) => pattern !== undefined));
    if (known.size > 0) scripts.push(script(`site-${id}`, [...known]));
  }
  // PracHub has its gate, and these have their own.
  const others = [...HOME_MATCHES, ...optionalSites().flatMap(({ matches }) => matches)];
  const left = granted.filter((grant) => !others.some((match) => covers(match, grant)));
  if (left.length > 0) {
    scripts.push({ ...script('any-site', left), excludeMatches: others });
  }
  return scripts;
}

function script(name: string, matches: string[]): Script {
  return { id: name, js: [`/${name}.js`], matches, runAt: 'document_idle' };
}

/**
 * The script of the user's own rules, for the sites that have any. Before the page's script, which then
 * reads by them at once; where no rule is, nothing is.
 */
async function taughtScript(hosts: readonly string[]): Promise<Script | undefined> {
  const matches: string[] = [];
  for (const host of new Set(hosts)) {
    const name = host.replace(/:\d+$/, '');
    for (const match of [`*://${name}/*`, `*://www.${name}/*`]) {
      // It also rejects what is no pattern.
      const allowed = browser.permissions.contains({ origins: [match] }).catch(() => false);
      if (await allowed) matches.push(match);
    }
  }
  if (matches.length === 0) return undefined;
  return { ...script('taught', matches), runAt: 'document_start' };
}

/** How long a tab is waited for, in milliseconds. */
const INSERT_MS = 1_000;

// Registering takes several steps, which those of another change must not come between.
const serialize = createSerializer();

/**
 * Registers the scripts anew, on install and update (which drop them) and whenever a permission comes
 * or goes, and puts them into pages of those sites that are open.
 * @param hosts the sites of the user's own rules
 */
export function registerSiteScripts(hosts: readonly string[]): Promise<void> {
  return serialize('scripts', async () => {
    const taught = await taughtScript(hosts);
    const scripts = [...(taught ? [taught] : []), ...scriptsFor(await grantedOrigins())];
    const before = await browser.scripting.getRegisteredContentScripts();
    if (before.length > 0) {
      await browser.scripting.unregisterContentScripts({ ids: before.map(({ id }) => id) });
    }
    if (scripts.length === 0) return;
    await browser.scripting.registerContentScripts(scripts);
    for (const { js = [], matches = [], excludeMatches = [] } of scripts) {
      const without = new Set(await tabsAt(excludeMatches));
      const ids = (await tabsAt(matches)).filter((id) => !without.has(id));
      await Promise.all(ids.map((id) => insert(id, js)));
    }
  });
}

/** The same for the script of the user's own rules alone, when those change. */
export function registerTaughtScript(hosts: readonly string[]): Promise<void> {
  return serialize('scripts', async () => {
    const taught = await taughtScript(hosts);
    const [before] = await browser.scripting.getRegisteredContentScripts({ ids: ['taught'] });
    if (before) await browser.scripting.unregisterContentScripts({ ids: ['taught'] });
    if (taught) await browser.scripting.registerContentScripts([taught]);
  });
}

/** The open tabs at these addresses. */
async function tabsAt(matches: string[]): Promise<number[]> {
  if (matches.length === 0) return [];
  const tabs = await browser.tabs.query({ url: matches });
  return tabs.flatMap(({ id }) => id ?? []);
}

async function insert(tabId: number, files: string[]): Promise<void> {
  const known = files.filter(isBuiltScript);
  const inserted = browser.scripting
    .executeScript({ target: { tabId }, files: known })
    .catch(() => {});
  // A tab that hangs, or was put to sleep, answers late or never: none of the others waits for it.
  const late = new Promise<void>((resolve) => setTimeout(resolve, INSERT_MS));
  await Promise.race([inserted, late]);
}

type BuiltScript = Parameters<typeof browser.scripting.executeScript>[0] extends {
  files?: (infer F)[];
}
  ? F
  : never;

// The types know the built files by name; these names are made from the list of sites.
function isBuiltScript(name: string): name is BuiltScript {
  return name === '/any-site.js' || name === '/taught.js' || name.startsWith('/site-');
}
