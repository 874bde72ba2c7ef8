/**
 * Query parameters that say how a reader came or looks at a page, not which page it is. Sources:
 * the parameter documentation of Google Analytics and Ads (utm_*, gclid, gbraid, wbraid, dclid,
 * gclsrc, _ga, _gl, srsltid), Meta (fbclid, igshid, igsh), Microsoft (msclkid), X (twclid, ref_src,
 * ref_url), TikTok (ttclid), LinkedIn (li_fat_id, trk, trackingId), Yandex (yclid), Mailchimp
 * (mc_cid, mc_eid), HubSpot (_hsenc, _hsmi), Marketo (mkt_tok), Vero (vero_id), Omeda (oly_*).
 * `view` is PracHub's way to show the same question as text.
 */
const IGNORED = new Set(
  (
    'gclid gbraid wbraid dclid gclsrc _ga _gl srsltid fbclid igshid igsh msclkid twclid ref ' +
    'ref_src ref_url referrer referer ttclid li_fat_id trk trackingid yclid mc_cid mc_eid _hsenc ' +
    '_hsmi mkt_tok vero_id oly_anon_id oly_enc_id view'
  ).split(' '),
);

/**
 * The address of a page without what does not tell pages apart: protocol, `www.`, default port,
 * fragment, trailing slash, tracking and view parameters, and the parameters' order.
 * Gives undefined for what is not http or https.
 */
export function canonicalUrl(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return undefined;
  // URL has dropped the port where it is the protocol's own; either's own goes here.
  const port = url.port === '80' || url.port === '443' ? '' : url.port;
  const host = url.hostname.replace(/^www\./, '').replace(/\.$/, '') + (port && `:${port}`);
  const kept = [...url.searchParams].filter(([name]) => {
    const lower = name.toLowerCase();
    return !lower.startsWith('utm_') && !IGNORED.has(lower);
  });
  const order = ([name, value]: [string, string]) => `${name}\u0000${value}`;
  kept.sort((a, b) => (order(a) < order(b) ? -1 : 1));
  const query = new URLSearchParams(kept).toString();
  return host + url.pathname.replace(/\/+$/, '') + (query && `?${query}`);
}
