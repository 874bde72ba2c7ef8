import { describe, expect, test } from 'vitest';
import {
  hostOf,
  hostOfRule,
  matchesPath,
  parsePath,
  ruleFor,
  suggestPath,
} from '../../../lib/teaching/pattern';
import type { Where } from '../../../lib/teaching/rules';

test.each([
  ['/questions/*', '/questions/*'],
  ['/questions/', '/questions'],
  [' /a//b ', '/a/b'],
  ['/', '/'],
  ['/*/x/*', '/*/x/*'],
  ['questions/*', undefined],
  ['/q*', undefined],
  ['/**', undefined],
  ['/a?b=c', undefined],
  ['/a b', undefined],
  ['/(a+)+$', '/(a+)+$'],
  [`/${'a'.repeat(300)}`, undefined],
  ['/mémoire/*', '/m%C3%A9moire/*'],
  ['/m%C3%A9moire/*', '/m%C3%A9moire/*'],
  ['/面试/*', '/%E9%9D%A2%E8%AF%95/*'],
  // Each letter is six in an address.
  [`/${'é'.repeat(60)}`, undefined],
  ['/a/../*', '/*'],
])('parsePath(%j) is %j', (typed, path) => expect(parsePath(typed)).toBe(path));

test.each([
  ['/questions/*', '/questions/lead-a-launch', true],
  ['/questions/*', '/questions/lead-a-launch/', true],
  ['/questions/*', '/questions', false],
  ['/questions/*', '/questions/a/b', false],
  ['/*/b', '/a/b', true],
  ['/', '/', true],
  ['/', '/a', false],
  // No regular expression, whatever it looks like.
  ['/.*', '/anything', false],
  ['/(a+)+$', '/aaa', false],
])('%s means %s: %s', (pattern, path, means) => expect(matchesPath(pattern, path)).toBe(means));

test.each([
  ['/questions/lead-a-launch', '/questions/*'],
  ['/questions/18273/lead', '/questions/*/*'],
  ['/blog/2024/05/asked', '/blog/*/*/*'],
  ['/q/7/a', '/q/*/*'],
  ['/', '/'],
])('pages like %s are %s', (path, pattern) => expect(suggestPath(path)).toBe(pattern));

test.each([
  ['https://www.example.com/a', 'example.com'],
  ['http://example.com:8080/a', 'example.com:8080'],
  ['https://jobs.example.com/', 'jobs.example.com'],
  ['file:///a', ''],
  ['about:blank', ''],
])('the site of %s is %j', (address, host) => expect(hostOf(new URL(address))).toBe(host));

test('a path typed in letters means the page whose address encodes them', () => {
  const { pathname } = new URL('https://example.com/mémoire/Une échéance');
  expect(matchesPath(parsePath('/mémoire/*') ?? '', pathname)).toBe(true);
  expect(matchesPath(parsePath('/memoire/*') ?? '', pathname)).toBe(false);
});

describe('the rule that counts', () => {
  const site = (id: string, path: string, host = 'example.com') => ({
    id,
    where: { scope: 'site', host, path } satisfies Where,
  });
  const page = (id: string, url: string) => ({ id, where: { scope: 'page', url } satisfies Where });
  const rules = [
    page('page', 'example.com/blog/asked'),
    site('any', '/*/*'),
    site('blog', '/blog/*'),
    site('newer', '/blog/*'),
    site('elsewhere', '/blog/*', 'other.com'),
  ];
  test.each([
    ['https://example.com/blog/asked', 'page'],
    ['https://www.example.com/blog/asked/?utm_source=x#y', 'page'],
    ['https://example.com/blog/asked?page=2', 'newer'],
    ['https://example.com/blog/other', 'newer'],
    ['https://example.com/news/other', 'any'],
    ['https://example.com/blog', undefined],
    ['https://notexample.com/blog/other', undefined],
    ['https://blog.example.com/blog/other', undefined],
    ['https://example.com:8080/blog/other', undefined],
    ['file:///blog/other', undefined],
  ])('on %s is %s', (address, id) => expect(ruleFor(rules, new URL(address))?.id).toBe(id));

  test('each names its site', () => {
    expect(rules.map(({ where }) => hostOfRule(where))).toEqual([
      ...Array(4).fill('example.com'),
      'other.com',
    ]);
  });
});
