import { expect, test } from 'vitest';
import { missingRules } from '../../../lib/teaching/missing';
import { MAX_RULES, type TaughtRule } from '../../../lib/teaching/rules';

const rule = (id: string, url = `example.com/${id}`): TaughtRule => ({
  id,
  where: { scope: 'page', url },
  what: { says: 'nothing' },
  title: '',
  createdAt: 1,
  settled: true,
});

const ids = (rules: readonly TaughtRule[]) => rules.map(({ id }) => id);

test('what is taught about the same pages stays as it is here', () => {
  const given = [rule('a', 'example.com/1'), rule('b'), rule('c', 'example.com/b'), rule('here')];
  const { added, left } = missingRules([rule('here', 'example.com/1')], given);
  expect([ids(added), ids(left)]).toEqual([['b'], []]);
});

test('what has no room is told apart', () => {
  const here = Array.from({ length: MAX_RULES - 1 }, (_, i) => rule(`h${i}`));
  const { added, left } = missingRules(here, [rule('a'), rule('b'), rule('h1')]);
  expect([ids(added), ids(left)]).toEqual([['a'], ['b']]);
  // More than there may be, from a time when there might be more: none of them goes.
  const full = [...here, rule('x'), rule('y')];
  expect(missingRules(full, [rule('a')])).toEqual({ added: [], left: [rule('a')] });
});
