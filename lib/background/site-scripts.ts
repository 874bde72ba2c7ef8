import { type Browser, browser } from 'wxt/browser';
import { optionalSites } from '../detection/sites';
import { HOME_MATCHES } from '../manifest';

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
 * Registers the scripts anew, on install and update (which drop them) and whenever a permission comes
 * or goes, and puts them into pages of those sites that are open.
 */
export async function registerSiteScripts(): Promise<void> {
  const scripts = scriptsFor(await grantedOrigins());
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
  return name === '/any-site.js' || name.startsWith('/site-');
}
