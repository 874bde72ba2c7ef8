import { describe, expect, it } from 'vitest';
import { placeAsks } from '../../../../lib/guidance/asks/places';
import { ALL_SECTION_IDS, SECTION_IDS } from '../../../../lib/guidance/sections';

const texts = (groups: readonly { asks: readonly { text: string }[] }[] | undefined) =>
  groups?.map(({ asks }) => asks.map(({ text }) => text));

describe('placeAsks', () => {
  const text =
    'Tell me about a failure. What was the goal, what went wrong, and what did you learn?';

  it('divides the asks of a question over the sections', () => {
    const { bySection, others } = placeAsks({ text }, ALL_SECTION_IDS);
    expect(texts(bySection.get('goal'))).toEqual([['What was the goal']]);
    expect(texts(bySection.get('challenges'))).toEqual([['what went wrong']]);
    expect(texts(bySection.get('learning'))).toEqual([['what did you learn?']]);
    expect(others).toEqual([]);
  });

  it('keeps apart what belongs to a section that is not shown, to be looked for everywhere', () => {
    const { bySection, others } = placeAsks({ text }, SECTION_IDS);
    expect(bySection.has('learning')).toBe(false);
    expect(texts(others)).toEqual([['what did you learn?']]);
    expect(others[0]?.asks[0]?.section).toBeUndefined();
  });

  it('shows two prompts of one section under their own titles', () => {
    const prompts = [
      { title: 'Obstacles', asks: ['What stood in the way?'], section: 'challenges' as const },
      { title: 'Actions', asks: ['What did you do?'], section: 'challenges' as const },
    ];
    const { bySection } = placeAsks({ text, prompts }, SECTION_IDS);
    expect(bySection.get('challenges')?.map(({ title }) => title)).toEqual([
      'Obstacles',
      'Actions',
    ]);
  });
});
