import { describe, expect, test } from 'vitest';
import { isInjectable, siteOf, sourceAt } from '../../../lib/background/addresses';
import { createLimiter } from '../../../lib/background/limiter';

describe('the limiter', () => {
  test('allows so many in any window, and so many again', () => {
    let now = 0;
    const limiter = createLimiter(3, 1_000, () => now);
    const at = (time: number, key = 'a') => {
      now = time;
      return limiter.allow(key);
    };
    expect([at(0), at(400), at(800), at(900), at(999)]).toEqual([true, true, true, false, false]);
    expect([at(1_000), at(1_001), at(1_399), at(1_400)]).toEqual([true, false, false, true]);
    expect(at(1_400, 'b')).toBe(true);
  });

  test('what was refused does not count', () => {
    let now = 0;
    const limiter = createLimiter(1, 1_000, () => now);
    expect(limiter.allow('a')).toBe(true);
    for (now = 1; now < 1_000; now += 100) expect(limiter.allow('a')).toBe(false);
    now = 1_000;
    expect(limiter.allow('a')).toBe(true);
  });
});

describe('isInjectable', () => {
  test.each([
    'https://example.com/',
    'http://example.com/interview?file=a.pdf',
    'https://example.com/a.pdf/page',
    'https://chrome.google.com/docs',
    'https://microsoftedge.microsoft.com/',
    'https://www.mozilla.org/',
    'https://notaddons.mozilla.org.example.com/',
    'http://127.0.0.1:8000/x',
  ])('%s: yes', (address) => expect(isInjectable(address)).toBe(true));

  test.each([
    undefined,
    '',
    'nonsense',
    'about:blank',
    'chrome://extensions/',
    'edge://settings/',
    'chrome-extension://abc/page.html',
    'moz-extension://abc/page.html',
    'file:///home/me/page.html',
    'view-source:https://example.com/',
    'data:text/html,hello',
    'javascript:alert(1)',
    'https://chromewebstore.google.com/detail/x',
    'https://chrome.google.com/webstore/detail/x',
    'https://microsoftedge.microsoft.com/addons/detail/x',
    'https://addons.mozilla.org/en-US/firefox/',
    'https://ADDONS.mozilla.org/',
    'https://example.com/paper.pdf',
    'https://example.com/paper.PDF?download=1#page=2',
  ])('%s: no', (address) => expect(isInjectable(address)).toBe(false));
});

test.each([
  ['https://www.prachub.com/a', 'prachub.com'],
  ['https://prachub.com/a', 'prachub.com'],
  ['https://jobs.www.example.com/', 'jobs.www.example.com'],
  ['nonsense', ''],
  ['about:blank', ''],
])('siteOf(%s) is %j', (address, site) => expect(siteOf(address)).toBe(site));

describe('sourceAt', () => {
  test('keeps an address and a title within what is stored', () => {
    const { url, title } = sourceAt(
      `https://example.com/a?q=${'x'.repeat(5_000)}`,
      'y'.repeat(600),
    );
    expect(url).toBe('https://example.com/a');
    expect(title).toHaveLength(500);
  });

  test.each([undefined, 'javascript:alert(1)', `https://example.com/${'x'.repeat(5_000)}`])(
    'an address that may not be kept is none: %.30s',
    (url) => expect(sourceAt(url)).toMatchObject({ url: '', title: '' }),
  );
});
