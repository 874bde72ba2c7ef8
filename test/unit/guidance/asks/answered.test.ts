import { describe, expect, it } from 'vitest';
import { answeredAsks } from '../../../../lib/guidance/asks/answered';
import { askGroupsOf } from '../../../../lib/guidance/asks/asks';
import { kindOf } from '../../../../lib/guidance/asks/kinds';
import { CASES } from './cases';

const askOf = (text: string) => ({ text, section: kindOf(text)?.section });

describe('answeredAsks', () => {
  it('has cases both ways', () => {
    const open = CASES.filter(([, , answer]) => answer === 'no').length;
    expect(CASES.length).toBeGreaterThanOrEqual(60);
    expect(open).toBeGreaterThanOrEqual(30);
    expect(CASES.length - open).toBeGreaterThanOrEqual(30);
  });

  it.each(CASES)('%s ← %s', (text, draft, answer) => {
    const ask = askOf(text);
    const [state] = answeredAsks([ask], { [ask.section ?? 'goal']: draft });
    if (answer === 'no') expect(state?.words?.text).toBeUndefined();
    else expect(state?.words?.text).toContain(answer);
  });

  it('says where the words stand, which are exactly those', () => {
    const results = 'It rained.  We shipped on the third, one day early. All were glad.';
    const [state] = answeredAsks([askOf('How did it end?')], { results });
    expect(state?.words).toEqual({
      section: 'results',
      from: 12,
      to: 50,
      text: 'We shipped on the third, one day early',
    });
    expect(results.slice(12, 50)).toBe(state?.words?.text);
    expect(state?.shows).toBe('says what came of it');
  });

  it('quotes a part of a long sentence, cut between words', () => {
    const filler = 'and the rain kept falling on the roof of the hall ';
    const results = `${filler.repeat(8)}until we shipped ${filler.repeat(8)}.`;
    const [state] = answeredAsks([askOf('How did it end?')], { results });
    const { from = 0, to = 0, text = '' } = state?.words ?? {};
    expect(text).toContain('shipped');
    expect(text.length).toBeLessThanOrEqual(150);
    expect(results.slice(from, to)).toBe(text);
    expect(results[from - 1]).toBe(' ');
    expect(results[to]).toBe(' ');
  });

  it('looks into the section of the ask alone, and everywhere for one without', () => {
    const draft = { goal: 'Since then I ask first.' };
    expect(answeredAsks([askOf('What did you learn?')], draft)[0]?.words).toBeUndefined();
    const everywhere = { ...askOf('What did you learn?'), section: undefined };
    expect(answeredAsks([everywhere], draft)[0]?.words?.section).toBe('goal');
  });
});

describe('askGroupsOf', () => {
  it('keeps the asks of a page’s prompt under its title and in its section', () => {
    const [group] = askGroupsOf({
      text: 'Tell me about a launch: what did you cut?',
      prompts: [
        {
          title: 'Outcome in Numbers',
          asks: ['When did it ship, and how did it do in its first month?'],
          section: 'results',
        },
      ],
    });
    expect(group?.title).toBe('Outcome in Numbers');
    expect(group?.asks.map(({ text }) => text)).toEqual([
      'When did it ship',
      'how did it do in its first month?',
    ]);
    expect(group?.asks.every(({ section }) => section === 'results')).toBe(true);
  });

  it('takes the title as the ask where a prompt has no other, and keeps those without a section', () => {
    const groups = askGroupsOf({ text: 'x', prompts: [{ title: 'Your favorite part', asks: [] }] });
    expect(groups).toEqual([
      {
        title: 'Your favorite part',
        asks: [{ text: 'Your favorite part', section: undefined }],
      },
    ]);
  });

  it('reads the question where the page has no prompts', () => {
    const [group, ...more] = askGroupsOf({
      text: 'Describe a conflict. How did you resolve it, and what was the outcome?',
    });
    expect(more).toEqual([]);
    expect(group?.title).toBeUndefined();
    expect(group?.asks.map(({ section }) => section)).toEqual(['results', 'results']);
  });
});
