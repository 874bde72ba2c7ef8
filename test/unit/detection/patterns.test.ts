import { describe, expect, test } from 'vitest';
import { covers, shared } from '../../../lib/detection/sites/patterns';

describe('covers', () => {
  test.each([
    ['*://*/*', '*://*.glassdoor.com/*'],
    ['<all_urls>', '*://prachub.com/*'],
    ['*://*/*', 'https://*/*'],
    ['*://*.x.com/*', '*://x.com/*'],
    ['*://*.x.com/*', 'https://www.x.com/*'],
    ['*://*.x.com/*', '*://*.y.x.com/*'],
    ['*://x.com/*', '*://x.com/*'],
  ])('%s covers %s', (wide, narrow) => expect(covers(wide, narrow)).toBe(true));

  test.each([
    ['https://*/*', '*://x.com/*'],
    ['*://x.com/*', '*://www.x.com/*'],
    ['*://*.x.com/*', '*://dropbox.com/*'],
    ['*://*.x.com/*', '*://*/*'],
    ['*://x.com/*', 'file:///x.com/*'],
    ['nonsense', 'nonsense'],
  ])('%s does not cover %s', (wide, narrow) => expect(covers(wide, narrow)).toBe(false));
});

test.each([
  ['*://*/*', '*://*.x.com/*', '*://*.x.com/*'],
  ['https://*/*', '*://*.x.com/*', 'https://*.x.com/*'],
  ['https://www.x.com/*', '*://*.x.com/*', 'https://www.x.com/*'],
  ['http://x.com/*', 'https://x.com/*', undefined],
  ['*://x.com/*', '*://y.com/*', undefined],
  ['<all_urls>', 'nonsense', undefined],
])('%s and %s share %s', (one, other, both) => {
  expect(shared(one, other)).toBe(both);
  expect(shared(other, one)).toBe(both);
});
