import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { cleanCapture } from '../capture/clean';
import { cleanText } from '../detection/text';
import { RequestError } from '../messaging/envelope';
import type { PageRequest } from '../messaging/page';
import type { PageSender } from '../messaging/senders';
import type { Teaching } from '../messaging/teaching';
import { storedMap } from '../session/stored-map';
import type { TabContext, TabContexts } from '../session/tab-contexts';
import type { PageRule } from '../teaching/page-rules';
import { hostOf, hostOfRule, parsePath, ruleFor, suggestPath } from '../teaching/pattern';
import { isMissing, type Says, type TaughtRule } from '../teaching/rules';
import type { TaughtStore } from '../teaching/store';
import { canonicalUrl } from '../vault/canonical-url';
import { broadcast } from './broadcast';
import { commandOverlay, ensureReadingOverlay, insertScript } from './overlay-commands';
import type { createSiteAccess } from './site-access';
import { tellPages } from './taught-pages';

/** An outcome is noted once a day for each rule, or when it has changed: milliseconds. */
const NOTE_EVERY_MS = 24 * 60 * 60 * 1_000;

/** How long a user who was asked to point may take, in milliseconds. */
const POINTING_MS = 10 * 60 * 1_000;

const askedSchema = z.object({
  at: z.number(),
  host: z.string(),
  documentId: z.optional(z.string()),
});

/** What the user teaches Sidestory about pages, and what comes of it. */
export function createTeachingService(parts: {
  contexts: TabContexts;
  store: TaughtStore;
  access: ReturnType<typeof createSiteAccess>;
  /** Called when rules came or went: their scripts are registered by site. */
  rulesChanged(): Promise<void>;
}) {
  const { contexts, store, access } = parts;
  // The tabs in which the user was asked to point: a page's script may not teach unasked.
  const asked = storedMap(browser.storage.session, 'pointing:', askedSchema);

  // The rule that found nothing on a tab's page. Not in the tab's context: a page is read before it has
  // one. How a rule fares on all its pages is kept with the rule.
  const misses = storedMap(
    browser.storage.session,
    'missed:',
    z.object({ id: z.string(), page: z.string() }),
  );

  /** The address of the page in a tab that Sidestory was opened on. */
  async function pageOf(tabId: number | undefined): Promise<TaughtPage> {
    const context = tabId === undefined ? undefined : await contexts.get(tabId);
    const url = context && URL.parse(context.source.url);
    if (tabId === undefined || !url || hostOf(url) === '') {
      throw new RequestError('not-found', 'There is no page here that could be taught');
    }
    return { tabId, url, title: context.source.title, documentId: context.documentId };
  }

  /**
   * Changes the rules of a site, and has its open pages follow.
   * @param except a tab that is seen to otherwise
   */
  async function changeRules(host: string, change: () => Promise<unknown>, except?: number) {
    const before = await store.all();
    await change();
    await parts.rulesChanged();
    // Not waited for: a page that still loads takes its time.
    void tellPages(host, before, await store.all(), except);
  }

  async function add({ url, title, tabId }: Omit<TaughtPage, 'documentId'>, what: Says) {
    const page = canonicalUrl(url.href);
    if (page === undefined || page.length > 4_000) {
      throw new RequestError('bad-message', 'This page has no address by which to remember it');
    }
    const rule: TaughtRule = {
      id: crypto.randomUUID(),
      where: { scope: 'page', url: page },
      what,
      title: cleanText(title).slice(0, 300),
      createdAt: Date.now(),
      settled: false,
    };
    await changeRules(hostOf(url), () => store.add(rule), tabId);
  }

  /** Brings the rules of a page's site into it; where there are none, nothing. */
  async function bring(tabId: number, url: URL | null): Promise<void> {
    const host = url ? hostOf(url) : '';
    const rules = await store.all();
    if (!rules.some(({ where }) => hostOfRule(where) === host)) return;
    await insertScript(tabId, '/taught.js');
  }

  /**
   * Has a page read anew under the rules as they are now.
   * @returns whether the browser lets us into it; else it stays as it is until it is loaded again
   */
  async function readAgain(tabId: number): Promise<boolean> {
    try {
      // Also where the last rule has gone: the script of the rules is then there, and learns of it.
      await insertScript(tabId, '/taught.js');
      await ensureReadingOverlay(tabId);
    } catch {
      return false;
    }
    await commandOverlay(tabId, { again: true });
    return true;
  }

  /** The rule that found nothing on the page in a tab. */
  async function missedIn(tabId: number, { href }: URL): Promise<string | undefined> {
    const missed = await misses.get(String(tabId));
    return missed?.page === canonicalUrl(href) ? missed?.id : undefined;
  }

  async function stateOf(
    tabId: number,
    { source }: Pick<TabContext, 'source'>,
  ): Promise<Teaching | undefined> {
    const url = URL.parse(source.url);
    const host = url ? hostOf(url) : '';
    if (!url || host === '') return undefined;
    const rule = ruleFor(await store.all(), url);
    const asking = await access.of(url, host, rule?.what.says === 'question');
    return {
      host,
      ...(asking && { access: asking }),
      ...(rule && {
        rule: {
          id: rule.id,
          says: rule.what.says,
          missing: (await missedIn(tabId, url)) === rule.id,
          ...(rule.where.scope === 'site' && { path: rule.where.path }),
          ...(rule.where.scope === 'page' && !rule.settled && { wider: suggestPath(url.pathname) }),
        },
      }),
    };
  }

  async function show(tabId: number | undefined): Promise<Teaching | undefined> {
    const context = tabId === undefined ? undefined : await contexts.get(tabId);
    return tabId !== undefined && context ? stateOf(tabId, context) : undefined;
  }

  return {
    stateOf,
    show,
    bring,

    /** The rules of a page's site, as its script is told of them. */
    async rulesFor(sender: PageSender): Promise<PageRule[]> {
      const host = hostOf(sender.url);
      const rules = (await store.all()).filter(({ where }) => hostOfRule(where) === host);
      return rules.map(({ id, where, what }) => ({ id, where, what: slim(what) }));
    },

    /** Notes whether a rule found its question on a page of its site. */
    async note(id: string, found: boolean, sender: PageSender): Promise<void> {
      const rule = (await store.all()).find((each) => each.id === id);
      const page = canonicalUrl(sender.url.href);
      // A rule that was changed meanwhile may be about other pages.
      if (!rule || page === undefined || !ruleFor([rule], sender.url)) return;
      if (found) await misses.delete(String(sender.tabId));
      else await misses.set(String(sender.tabId), { id, page });
      const now = Date.now();
      const last = (found ? rule.matchedAt : rule.missedAt) ?? 0;
      if (isMissing(rule) === found || now - last > NOTE_EVERY_MS) {
        await store.update(id, found ? { matchedAt: now } : { missedAt: now });
      }
      broadcast({ event: 'teaching.changed', tabId: sender.tabId });
    },

    /** "This is the question": the page's selection is taken, or the user points at it. */
    async point(tabId: number | undefined): Promise<void> {
      const page = await pageOf(tabId);
      const { documentId } = page;
      await asked.set(String(page.tabId), {
        at: Date.now(),
        host: hostOf(page.url),
        ...(documentId !== undefined && { documentId }),
      });
      try {
        await insertScript(page.tabId, '/point.js');
      } catch {
        await asked.delete(String(page.tabId));
        throw new RequestError(
          'forbidden',
          'The browser does not let Sidestory into this page any more. Press its button in the toolbar, then try again.',
        );
      }
    },

    /** The user has pointed at something, or has ended pointing. */
    async pointed({ picked }: PageRequest<'page.pointed'>, sender: PageSender): Promise<void> {
      const { tabId, url, title } = sender;
      const asking = await asked.get(String(tabId));
      if (!asking || !isOfPage(asking, sender)) {
        throw new RequestError('forbidden', 'Nobody was asked to point at anything here');
      }
      await asked.delete(String(tabId));
      broadcast({ event: 'pointing.ended', tabId });
      if (!picked) return;
      if (Date.now() - asking.at > POINTING_MS) {
        throw new RequestError('forbidden', 'It is too long ago that anybody was asked to point');
      }
      const text = cleanCapture(picked.text);
      const { locator, whole } = picked;
      await add({ url, title, tabId }, { says: 'question', text, locator, whole });
      await readAgain(tabId);
    },

    /** "Nothing here". The panel stays until the user closes it, and can take it back. */
    async nothing(tabId: number | undefined): Promise<Teaching | undefined> {
      const page = await pageOf(tabId);
      await add(page, { says: 'nothing' });
      return show(tabId);
    },

    /** Takes a rule out; the page that it was about, where one is given, is read anew. */
    async forget(id: string, tabId: number | undefined): Promise<void> {
      const rule = (await store.all()).find((each) => each.id === id);
      if (rule) await changeRules(hostOfRule(rule.where), () => store.remove(id), tabId);
      if (tabId !== undefined) await readAgain(tabId);
    },

    /** The user has decided for which pages a page's rule holds: this one, or all with such a path. */
    async widen(id: string, path: string | undefined, tabId: number | undefined) {
      const rule = (await store.all()).find((each) => each.id === id);
      if (!rule) throw new RequestError('not-found', 'This rule is not there any more');
      await store.update(id, { settled: true });
      if (path !== undefined) {
        const { matchedAt: _, missedAt: __, ...rest } = rule;
        const where = {
          scope: 'site' as const,
          host: hostOfRule(rule.where),
          path: wholePath(path),
        };
        const what: Says = rest.what.says === 'question' ? withoutWords(rest.what) : rest.what;
        const wider = { ...rest, id: crypto.randomUUID(), where, what, settled: true };
        await changeRules(where.host, () => store.add(wider));
      }
      return show(tabId);
    },

    /** Changes the pages that a site's rule is about. */
    async change(id: string, path: string): Promise<void> {
      const rule = (await store.all()).find((each) => each.id === id);
      if (rule?.where.scope !== 'site')
        throw new RequestError('not-found', 'There is no such rule');
      const where = { ...rule.where, path: wholePath(path) };
      if (where.path === rule.where.path) return;
      await changeRules(where.host, () => store.move(id, where));
    },

    /**
     * Takes out what is shown where a tab's page asks nothing by the user's word.
     * @returns whether it did: not where the browser does not let us into the page any more
     */
    async endQuiet(tabId: number): Promise<boolean> {
      const quiet = (await show(tabId))?.rule?.says === 'nothing';
      return quiet && (await readAgain(tabId));
    },

    /** "Not now" to "Always on this site". */
    async decline(tabId: number | undefined): Promise<void> {
      const { url } = await pageOf(tabId);
      await access.decline(hostOf(url));
    },
  };
}

export type TeachingService = ReturnType<typeof createTeachingService>;

interface TaughtPage {
  readonly tabId: number;
  readonly url: URL;
  readonly title: string;
  readonly documentId: string | undefined;
}

/** Whether it is the page that was asked for that speaks; by its site, where no document is known. */
function isOfPage({ host, documentId }: z.infer<typeof askedSchema>, sender: PageSender): boolean {
  if (host !== hostOf(sender.url)) return false;
  return [documentId, sender.documentId].includes(undefined) || documentId === sender.documentId;
}

function wholePath(typed: string): string {
  const path = parsePath(typed);
  if (path === undefined) {
    throw new RequestError('bad-message', 'A path begins with / and has * for a whole part of it');
  }
  return path;
}

/** On other pages the same place holds other words. */
function withoutWords({ text: _, ...what }: Extract<Says, { says: 'question' }>): Says {
  return { ...what, whole: true };
}

function slim(what: Says): PageRule['what'] {
  if (what.says === 'nothing') return what;
  const { text, ...rest } = what;
  return text === undefined ? rest : { ...rest, text };
}
