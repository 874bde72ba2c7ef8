import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { detectionSchema } from '../../../lib/detection/detection';
import { detectOnRequest } from '../../../lib/detection/generic';
import { SITES } from '../../../lib/detection/sites';
import { runToEnd } from '../../../lib/detection/steps';
import { load } from '../detection/load';

/** No page makes an adapter throw, break the contract, or leave a trace in the page. */

const POISON = [
  '<script type="application/ld+json">{"__proto__":{"@type":"Question","name":"x"},"@type":["Question"],"name":{"constructor":1},"text":["Tell me about a time"]}</script>',
  '<script type="application/ld+json">{"@type":"QAPage","mainEntity":{"@type":"Question","name":null,"text":3}}</script>',
  '<script type="application/ld+json">[[[[{"@type":"Question","name":"Tell me about a time you broke JSON"</script>',
  '<h1>Tell me about a time <img src=x onerror="globalThis.broken=1"> {{7*7}} <%= 7*7 %> it broke</h1>',
  '<h1></h1><h1>Describe a conflict with a <script>globalThis.broken = 1</script>colleague</h1>',
  '<form><input name="getAttribute"><input name="parentNode"><input name="children"><h1>Why us?</h1></form>',
  '<form><input name="querySelector"><input name="textContent"><dl><dt>Company</dt><dd>X</dd></dl></form>',
  '<p>Companies</p><div><a href="javascript:alert(1)">Roles</a><a>Companies</a></div>',
  '<dl><dt>Categories</dt></dl><dl><dt>Categories</dt><dd></dd></dl>',
  '<a href="/interview-questions/x/tell-me-about-a-b-c"><a href="http://[">Tell me about a time</a></a>',
  `<h2>Follow-up questions</h2><ul>${'<li>What then?</li>'.repeat(300)}</ul>`,
  `<span>Role</span><span>${'x'.repeat(9_000)}</span>`,
  '<table><tr><th>Difficulty</th></tr></table>',
  '<p>Tell me about yourself.</p><p>\u202eTell\u200b me about your\u00ad worst day.</p>',
];

const addresses: Record<string, string> = {};
for (const { id } of SITES) {
  const table: unknown = await import(new URL(`./${id}.urls.ts`, import.meta.url).href);
  const [first = ''] = z.parse(z.object({ claimed: z.array(z.string()) }), table).claimed;
  addresses[id] = first;
}

describe.each(SITES.map((site) => ({ id: site.id, site })))('$id', ({ id, site }) => {
  const url = addresses[id] ?? '';

  it('survives any page', () => {
    const pages = fc.array(fc.oneof(fc.constantFrom(...POISON), fc.string()), { maxLength: 9 });
    fc.assert(
      fc.property(pages, fc.boolean(), (parts, inMain) => {
        const html = inMain ? `<main>${parts.join('\n')}</main>` : parts.join('\n');
        const { document, close } = load(html, url);
        const before = document.documentElement.outerHTML;
        // Without the guard that turns what is thrown into a reading.
        runToEnd(site.read(document, new URL(url)));
        const found = detectOnRequest(document, new URL(url));
        expect(z.safeParse(detectionSchema, found).success).toBe(true);
        expect(found.reasons.length).toBeGreaterThan(0);
        expect(document.documentElement.outerHTML).toBe(before);
        close();
      }),
      { numRuns: 25 },
    );
    expect('broken' in globalThis).toBe(false);
  });

  it('reads a question nested 1,000 deep without falling', () => {
    const html = `${'<div>'.repeat(1_000)}<h1>Tell me about a time you were lost.</h1>`;
    const { document, close } = load(html, url);
    expect(() => runToEnd(site.read(document, new URL(url)))).not.toThrow();
    close();
  });
});
