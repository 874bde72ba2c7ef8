import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { originsOfHost } from '../detection/origins';
import { optionalSites, siteOf } from '../detection/sites';
import type { Teaching } from '../messaging/teaching';
import { createSerializer } from '../session/serialize';

/** In `storage.local`: the sites for which the user has said "Not now". */
const DECLINED_KEY = 'declined';
const MAX_DECLINED = 500;
const declinedSchema = z.array(z.string());

async function declined(): Promise<string[]> {
  const parsed = z.safeParse(
    declinedSchema,
    (await browser.storage.local.get(DECLINED_KEY))[DECLINED_KEY],
  );
  return parsed.success ? parsed.data : [];
}

/** The permission that Sidestory needs to read a site by itself: whether it has it, and how to ask. */
export function createSiteAccess() {
  const serialize = createSerializer();
  return {
    /**
     * What to ask for on the site of this address; undefined where nothing has to be asked, or where
     * the page would not be read by itself all the same.
     * @param taught whether the user has taught where the page's question is
     */
    async of(url: URL, host: string, taught: boolean): Promise<Teaching['access']> {
      const known = siteOf(url);
      // The script of a site that we know reads the pages that its adapter claims, and taught ones.
      if (known && !known.claims(url) && !taught) return undefined;
      const listed = optionalSites().find(({ id }) => id === known?.id);
      const origins = listed?.matches ?? originsOfHost(url.hostname.replace(/\.$/, ''));
      if (await browser.permissions.contains({ origins: [`*://${url.hostname}/*`] }))
        return undefined;
      const offer = !(await declined()).includes(host);
      return { name: listed?.name ?? host, origins, offer };
    },

    /** The user does not want to be asked again on this site. */
    decline: (host: string): Promise<void> =>
      serialize(DECLINED_KEY, async () => {
        const before = (await declined()).filter((each) => each !== host);
        const next = [...before, host].slice(-MAX_DECLINED);
        await browser.storage.local.set({ [DECLINED_KEY]: next });
      }),
  };
}
