import { expect, test } from 'vitest';
import { canonicalUrl } from '../../../lib/vault/canonical-url';

const SAME = 'prachub.com/interview-questions/a-question';

test.each([
  'https://prachub.com/interview-questions/a-question',
  'http://prachub.com/interview-questions/a-question',
  'https://www.prachub.com/interview-questions/a-question/',
  'https://PracHub.com:443/interview-questions/a-question#top',
  'http://prachub.com:80/interview-questions/a-question?',
  'https://prachub.com/interview-questions/a-question?view=text',
  'https://prachub.com/interview-questions/a-question?utm_source=x&UTM_Medium=y&gclid=1&ref=z',
])('the same page: %s', (url) => {
  expect(canonicalUrl(url)).toBe(SAME);
});

test.each([
  'https://prachub.com/interview-questions/another-question',
  'https://prachub.com/interview-questions/A-question',
  'https://prachub.com:8080/interview-questions/a-question',
  'https://blog.prachub.com/interview-questions/a-question',
  'https://prachub.com/interview-questions/a-question?id=2',
])('another page: %s', (url) => {
  expect(canonicalUrl(url)).not.toBe(SAME);
});

test('the order of parameters does not matter, their values do', () => {
  expect(canonicalUrl('https://a.example/?b=2&a=1&a=0')).toBe('a.example?a=0&a=1&b=2');
  expect(canonicalUrl('https://a.example/?a=0&b=2&a=1')).toBe('a.example?a=0&a=1&b=2');
});

test.each(['', 'a question', 'about:blank', 'file:///a.html', 'javascript:alert(1)'])(
  'no web address: %j',
  (url) => {
    expect(canonicalUrl(url)).toBeUndefined();
  },
);
