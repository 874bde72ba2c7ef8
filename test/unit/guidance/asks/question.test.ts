import { describe, expect, it } from 'vitest';
import { asksInQuestion } from '../../../../lib/guidance/asks/question';

describe('asksInQuestion', () => {
  it.each([
    // All of it is one question; the whole answer is its answer.
    ['Tell me about a time you disagreed with your manager.', []],
    ['What is your greatest weakness?', []],
    ['Have you ever missed a deadline?', []],
    ['Describe a project you are proud of and the people you built it with.', []],
    // A call for a story, then single asks.
    ['Tell me about a time you failed. What did you learn?', ['What did you learn?']],
    [
      'Describe a conflict at work. How did you resolve it, and what was the outcome?',
      ['How did you resolve it', 'what was the outcome?'],
    ],
    [
      'Explain a hard project end to end: What was the goal, what data did you use, who were the stakeholders, and what were the results?',
      [
        'What was the goal',
        'what data did you use',
        'who were the stakeholders',
        'what were the results?',
      ],
    ],
    [
      'Walk me through a project you led from first idea to launch: goal, people, hardest problems, and what it changed.',
      ['goal', 'people', 'hardest problems', 'what it changed.'],
    ],
    [
      'Think of a decision you made without all the facts. Describe your role and the outcome.',
      ['your role', 'the outcome'],
    ],
    [
      'Tell me about a customer you turned around, how you found out what was wrong and what you did next.',
      ['how you found out what was wrong', 'what you did next.'],
    ],
    ['Tell me about a conflict. Describe a project you would do differently.', []],
    // Questions without a call.
    [
      'What was the hardest bug you fixed? How did you find it?',
      ['What was the hardest bug you fixed?', 'How did you find it?'],
    ],
    ['Our team ships daily. We value candor.', []],
  ])('finds what %j asks', (text, asks) => {
    expect(asksInQuestion(text)).toEqual(asks);
  });
});
