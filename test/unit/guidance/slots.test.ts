import { describe, expect, it } from 'vitest';
import { findSlots } from '../../../lib/guidance/slots';

describe('findSlots', () => {
  it('gives where each slot stands and what it asks for', () => {
    expect(findSlots('From [before] to [after].')).toEqual([
      { from: 5, to: 13, label: 'before' },
      { from: 17, to: 24, label: 'after' },
    ]);
  });

  it.each([
    'He said [sic] so',
    'and then [laughs]',
    'see [the report](https://example.com)',
    '[ ] open, [x] done',
    'as shown in [1]',
    'rows[index]',
    'List[String]',
    'no [line\nbreak] inside',
    `[${'too long '.repeat(10)}]`,
    'empty []',
  ])('leaves %j alone', (text) => {
    expect(findSlots(text)).toEqual([]);
  });
});
