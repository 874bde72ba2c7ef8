import { expect, test } from 'vitest';
import { none, settled, single } from '../../../lib/detection/reading';
import type { PageRule } from '../../../lib/teaching/page-rules';
import { matched, missed, quiet } from '../../../lib/teaching/reading';

const ASKED = 'Tell me about a launch that you led.';
const what = {
  says: 'question' as const,
  locator: [{ by: 'heading' as const, text: 'Question', tag: 'p', nth: 0 }],
  whole: true,
};
const here: PageRule = { id: 'rule-1', where: { scope: 'page', url: 'example.com/q' }, what };
const site: PageRule = {
  id: 'rule-2',
  where: { scope: 'site', host: 'example.com', path: '/q/*' },
  what,
};
const plain = settled(
  single('exponent', ['Exponent, address rule.'], {
    text: 'Another question?',
    title: 'Another',
    context: 'About another.',
    company: 'Northwind',
    competencies: ['conflict'],
  }),
);

test('a match is the question, with what the page itself is known for', () => {
  const { detection } = matched(here, ASKED, plain);
  expect(detection).toMatchObject({ kind: 'single', site: 'taught' });
  expect(detection.questions).toEqual([{ text: ASKED, company: 'Northwind' }]);
  expect(detection.reasons).toEqual([
    `You taught Sidestory that the question of this page is the first paragraph under “Question”: “${ASKED}”`,
  ]);
});

test('a site’s rule names its pages', () => {
  expect(matched(site, ASKED, plain).detection.reasons[0]).toContain('example.com/q/*');
});

test('a miss leaves the page’s own reading, and says so first', () => {
  const { detection, settled: done } = missed(here, plain, true);
  expect(detection.questions).toEqual(plain.detection.questions);
  expect(detection.reasons[0]).toMatch(
    /no longer matches \(the first paragraph under “Question”\)/,
  );
  expect(done).toBe(true);
});

test('while it may still come, the page goes on being watched', () => {
  expect(missed(here, settled(none('exponent', [])), false).settled).toBe(false);
});

test('where there is nothing by the user’s word, there is nothing', () => {
  const { detection } = quiet({ ...site, what: { says: 'nothing' } });
  expect(detection).toMatchObject({
    kind: 'none',
    reasons: ['You told Sidestory that example.com/q/* asks nothing.'],
  });
});
