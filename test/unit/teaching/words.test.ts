import { expect, test } from 'vitest';
import type { Way } from '../../../lib/teaching/locator';
import { inWords } from '../../../lib/teaching/words';

const WAYS: [Way, string][] = [
  [{ by: 'id', id: 'prompt' }, 'the part of the page named “prompt”'],
  [{ by: 'mark', mark: 'itemprop', value: 'text', nth: 0 }, 'the part marked “text”'],
  [{ by: 'mark', mark: 'role', value: 'note', nth: 1 }, 'the second part marked “note”'],
  [{ by: 'heading', text: 'Question', tag: 'p', nth: 0 }, 'the first paragraph under “Question”'],
  [
    { by: 'inside', id: 'prompt', tag: 'li', nth: 2 },
    'the third list item in the part named “prompt”',
  ],
  [{ by: 'count', part: 'main', tag: 'h1', nth: 0 }, 'the first main heading of the page'],
  [{ by: 'count', part: 'body', tag: 'div', nth: 11 }, 'the 12th block of the page'],
  [
    { by: 'path', part: 'main', steps: [{ tag: 'p', nth: 0 }] },
    'its place in the page’s structure',
  ],
];

test.each(WAYS)('%j', (way, words) => expect(inWords([way])).toBe(words));
