import { describe, expect, test } from 'vitest';
import { copied } from '../../../../lib/coaching/rules/copied';
import { emptySection } from '../../../../lib/coaching/rules/empty-section';
import { tooLong } from '../../../../lib/coaching/rules/too-long';
import { tooShort } from '../../../../lib/coaching/rules/too-short';
import { unbalanced } from '../../../../lib/coaching/rules/unbalanced';
import { weHeavy } from '../../../../lib/coaching/rules/we-heavy';
import { SECTION_IDS, type SectionId } from '../../../../lib/guidance/sections';
import { draftWith, findWith } from '../support';

/** So many words in every section. */
function evenly(words: number): Partial<Record<SectionId, string>> {
  return Object.fromEntries(SECTION_IDS.map((id) => [id, 'word '.repeat(words)]));
}

describe('empty-section', () => {
  test.each([
    '',
    ' \n\t',
    '\u200b',
    '-',
    '…',
    '...',
    'n/a',
    'N/A',
    'None.',
    '- n/a',
    'Not applicable',
    '*',
    '—',
    'Nothing yet',
    '(later)',
    'see above',
  ])('%j is empty', (goal) => {
    expect(findWith(emptySection, draftWith({ ...evenly(3), goal }))).toMatchObject([
      { section: 'goal' },
    ]);
  });
  test.each([
    'No.',
    'None of us slept.',
    '1',
    '“',
    'Later we won.',
    '中文',
    '???',
    'N/A was all he said to me then.',
  ])('%j is something', (goal) => {
    const findings = findWith(emptySection, draftWith({ ...evenly(3), goal }));
    expect(findings).toHaveLength(goal === '“' ? 1 : 0);
  });
  test('all eight are needed, but not of an introduction or a motivation', () => {
    expect(findWith(emptySection, draftWith({}))).toHaveLength(8);
    for (const main of ['introduction', 'motivation'] as const) {
      expect(findWith(emptySection, draftWith({}, { competencies: [main, 'growth'] }))).toEqual([]);
      expect(
        findWith(emptySection, draftWith({}, { competencies: ['growth', main] })),
      ).toHaveLength(8);
    }
  });
});

describe('length', () => {
  test.each([
    [31, 1, 0],
    [32, 0, 0],
    [112, 0, 0],
    [113, 0, 1],
  ])('%d words a section', (words, short, long) => {
    expect(findWith(tooShort, draftWith(evenly(words)))).toHaveLength(short);
    expect(findWith(tooLong, draftWith(evenly(words)))).toHaveLength(long);
  });
  test('goes with the time that is given', () => {
    expect(findWith(tooShort, draftWith(evenly(20), { timebox: [1, 2] }))).toEqual([]);
    expect(findWith(tooLong, draftWith(evenly(50), { timebox: [1, 2] }))).toHaveLength(1);
  });
  test('an unfinished answer is not short', () => {
    expect(findWith(tooShort, draftWith({ ...evenly(5), goal: 'n/a' }))).toEqual([]);
  });
  test('a section with half of the words is too much, except challenges', () => {
    const long = 'word '.repeat(280);
    expect(findWith(unbalanced, draftWith({ ...evenly(40), goal: long }))).toMatchObject([
      { section: 'goal' },
    ]);
    expect(findWith(unbalanced, draftWith({ ...evenly(40), challenges: long }))).toEqual([]);
    expect(findWith(unbalanced, draftWith({ ...evenly(10), goal: 'word '.repeat(90) }))).toEqual(
      [],
    );
    expect(findWith(unbalanced, draftWith(evenly(60)))).toEqual([]);
  });
});

describe('we-heavy', () => {
  const eight = 'We met. We sat. We went. We ran. We ate. We slept. We rose. We left.';
  test.each([
    [eight, 1],
    [`${eight} I paid.`, 1],
    [`${eight} I paid. I drove.`, 0],
    [eight.replace('We met. ', ''), 0],
    [`${eight} We sang. Our car broke. I drove and paid for my part.`, 1],
    [`“${eight}” they said.`, 0],
    [`${eight}\n- Led 3 engineers\n- Wrote the plan`, 0],
    ['The US team met the US board in the US. US, US, US, US, US.', 0],
    ['We asked us what our goals were. We had ours, and our boss let us be. Ours it was.', 1],
  ])('%s: %d', (role, count) => {
    expect(findWith(weHeavy, draftWith({ role }))).toHaveLength(count);
    expect(findWith(weHeavy, draftWith({ challenges: role }))).toHaveLength(count);
    expect(findWith(weHeavy, draftWith({ goal: role, results: role }))).toEqual([]);
  });
});

describe('copied', () => {
  const sample =
    'I led the migration of our billing system to the new platform, which cut costs by 35% and saved $120k in 6 months.';
  const quotes = (
    texts: Partial<Record<SectionId, string>>,
    question = 'Tell me about a project.',
  ) =>
    findWith(copied, draftWith(texts, { sample, question })).map(({ section, quote }) => [
      section,
      quote,
    ]);

  test('finds eight words in a row, however written, once for each run', () => {
    expect(quotes({ role: 'Well, i led the Migration of our billing – system to it.' })).toEqual([
      ['role', 'i led the Migration of our billing – system to'],
    ]);
    expect(quotes({ role: 'I led the migration of our billing now.' })).toEqual([]);
  });
  test('leaves alone what the question itself says', () => {
    expect(
      quotes({ role: 'I led the migration of our billing system.' }, `Say how ${sample}`),
    ).toEqual([]);
  });
  test('finds three figures of the sample, wherever they stand', () => {
    expect(
      quotes({
        goal: 'It took 6 months.',
        results: 'Costs fell by 35 percent, which saved $120k.',
      }),
    ).toHaveLength(1);
    expect(quotes({ results: 'Costs fell by 35%, which saved $120k.' })).toEqual([]);
    expect(quotes({ results: 'Costs fell by 36%, from $120k in 7 days.' })).toEqual([]);
  });
  test('says nothing without a sample', () => {
    expect(findWith(copied, draftWith({ role: sample }))).toEqual([]);
  });
});
