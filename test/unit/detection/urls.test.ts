// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { claims, detect } from '../../../lib/detection/detect';
import { SITES } from '../../../lib/detection/sites';

const CLAIMED = [
  'https://prachub.com/interview-questions/lead-a-launch',
  'https://www.prachub.com/interview-questions/lead-a-launch',
  'http://prachub.com/interview-questions/lead-a-launch',
  'https://prachub.com:8443/interview-questions/lead-a-launch',
  'https://prachub.com/interview-questions/lead-a-launch/',
  'https://prachub.com/interview-questions/lead-a-launch?view=text',
  'https://prachub.com/interview-questions/lead-a-launch?utm_source=mail#comments',
  'https://PRACHUB.com/interview-questions/lead-a-launch',
];

const REFUSED = [
  'https://prachub.com/',
  'https://prachub.com/interview-questions',
  'https://prachub.com/interview-questions/',
  'https://prachub.com/interview-questions//',
  'https://prachub.com/interview-questions/lead-a-launch/solution',
  'https://prachub.com/Interview-Questions-2/lead-a-launch',
  'https://prachub.com/guides/interview-questions/lead-a-launch',
  'https://prachub.com/categories/behavioral-leadership',
  'https://prachub.com/?next=/interview-questions/lead-a-launch',
  'https://notprachub.com/interview-questions/lead-a-launch',
  'https://prachub.com.evil.com/interview-questions/lead-a-launch',
  'https://evil.com/prachub.com/interview-questions/lead-a-launch',
  'https://blog.prachub.com/interview-questions/lead-a-launch',
  'https://prachub.com@evil.com/interview-questions/lead-a-launch',
  'https://prachub.co/interview-questions/lead-a-launch',
  'ftp://prachub.com/interview-questions/lead-a-launch',
  'file:///interview-questions/lead-a-launch',
  'about:blank',
];

describe('addresses', () => {
  it.each(CLAIMED)('claims %s', (url) => expect(claims(new URL(url))).toBe(true));

  it.each(REFUSED)('refuses %s', (url) => {
    expect(claims(new URL(url))).toBe(false);
    const detection = detect(document, new URL(url));
    expect(detection.kind).toBe('none');
    expect(detection.reasons).toHaveLength(1);
  });

  it('never looks at a page whose address it refuses', () => {
    const untouchable = new Proxy(document, {
      get: () => {
        throw new Error('looked');
      },
    });
    for (const url of REFUSED) expect(detect(untouchable, new URL(url)).kind).toBe('none');
  });

  it('has no two adapters for one address', () => {
    for (const url of [...CLAIMED, ...REFUSED]) {
      const all = SITES.filter((site) => site.matches(new URL(url)));
      expect(all.length).toBeLessThan(2);
    }
  });
});
