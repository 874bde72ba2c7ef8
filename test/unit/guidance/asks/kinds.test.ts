import { expect, it } from 'vitest';
import { kindOf } from '../../../../lib/guidance/asks/kinds';

it.each([
  ['What was the goal and context', 'goal'],
  ['What problem were you solving?', 'goal'],
  ['What were you asked to do, and by whom?', 'goal'],
  ['what was promised and to whom', 'goal'],
  ['to whom had you promised it', 'stakeholders'],
  ['Why did it matter (revenue, safety)?', 'goal'],
  ['what would a slip have cost?', 'goal'],
  ['What data did you use', 'data'],
  ['What data informed the plan (surveys, who asked)?', 'data'],
  ['Who cared about the outcome (product, data science)?', 'stakeholders'],
  ['Your own part (whether you led others)', 'role'],
  ['Which numbers told you that the date was in danger?', 'data'],
  ['How did you notice?', 'data'],
  ['how you found out what was wrong', 'data'],
  ['What did you tell the owner?', 'stakeholders'],
  ['how you brought people along', 'stakeholders'],
  ['what you did next', 'challenges'],
  ['what came of it?', 'results'],
  ['Who were the stakeholders', 'stakeholders'],
  ['How did you collaborate?', 'stakeholders'],
  ['whom did you have to persuade', 'stakeholders'],
  ['Who disagreed, and on what grounds?', 'stakeholders'],
  ['What did you personally do?', 'role'],
  ['Did you lead others?', 'role'],
  ['What decisions did you make?', 'role'],
  ['What did you build, measure, or operate?', 'role'],
  ['what was your personal role and ownership', 'role'],
  ['hardest problems', 'challenges'],
  ['What stood in the way', 'challenges'],
  ['what did you do about each obstacle?', 'challenges'],
  ['how you solved them', 'challenges'],
  ['How did you diagnose, design, and execute the solutions?', 'challenges'],
  ['What alternatives did you consider?', 'tradeoffs'],
  ['what trade-offs did you make', 'tradeoffs'],
  ['What did you optimize for?', 'tradeoffs'],
  ['why did you choose this one?', 'tradeoffs'],
  ['How did you know it worked?', 'validation'],
  ['how did you validate the solution', 'validation'],
  ['How did you de-risk the rollout?', 'validation'],
  ['How did you make sure that the hurry broke nothing?', 'validation'],
  ['Concrete outcomes with numbers', 'results'],
  ['What it was before, what it was after', 'results'],
  ['When did it ship', 'results'],
  ['what concrete results and metrics did it deliver?', 'results'],
  ['what it changed', 'results'],
  ['how did it end?', 'results'],
  ['What did you learn?', 'learning'],
  ['Would you do it again?', 'learning'],
])('puts %j into %s', (ask, section) => {
  expect(kindOf(ask)?.section).toBe(section);
});

it('knows nothing of what it has no words for', () => {
  expect(kindOf('Which of them did the night shift overlook?')).toBeUndefined();
});
