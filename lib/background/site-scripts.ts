import { type Browser, browser } from 'wxt/browser';
import { optionalSites } from '../detection/sites';
import { HOME_MATCHES } from '../manifest';
import { createSerializer } from '../session/serialize';

type Script = Browser.scripting.RegisteredContentScript;

/** Where the user let Sidestory read by itself: each origin as a match pattern. */
async function grantedOrigins(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((origin) => !HOME_MATCHES.includes(origin));
}

/**
 * The content scripts for what the user has granted: a known site's own script, and for any other site
 * the one that reads every page.
 */
export function scriptsFor(granted: readonly string[]): Script[] {
  const left = new Set(granted);
  const scripts: Script[] = [];
  for (const { id, matches } of optionalSites()) {
    const known = matches.filter((match) => left.delete(match));
    if (known.length > 0) scripts.push(script(`site-${id}`, known));
  }
  if (left.size > 0) scripts.push(script('any-site', [...left]));
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
    for (const { js = [], matches = [] } of scripts) {
      for (const { id } of await browser.tabs.query({ url: matches })) {
        if (id !== undefined) await insert(id, js);
      }
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

async function insert(tabId: number, files: string[]): Promise<void> {
  const known = files.filter(isBuiltScript);
  await browser.scripting.executeScript({ target: { tabId }, files: known }).catch(() => {});
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
