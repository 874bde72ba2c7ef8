import type { Guide } from './guide';

/** Working with others toward something none could reach alone. */
export const teamwork: Guide = {
  name: 'Teamwork',
  looksFor: ['what you gave to the team', 'how you relied on others', 'what you reached together'],
  timebox: [2, 4],
  sections: {
    goal: {
      share: 10,
      prompts: [
        'What the group had to do that none could do alone',
        'How it was put together, and how well people knew each other',
      ],
      template:
        '[Number] of us, from [where people came from], had [time] to [goal]. None of us could do it alone, because [reason].',
    },
    data: {
      share: 7,
      prompts: [
        'How you all saw where you stood: a board, a list, a daily talk',
        'What told you that the group was drifting apart',
      ],
      template:
        'We kept [shared view] where everyone could see it. In [week or phase] it showed [sign], and we talked about it the same day.',
    },
    stakeholders: {
      share: 20,
      prompts: [
        'Who was good at what, and what each wanted out of it',
        'Someone who worked quite differently, and how you met',
        'Whom outside the group you depended on',
      ],
      template:
        '[Teammate] was strongest in [strength], [other teammate] in [other strength]. With [the one who worked differently] I agreed on [how we worked].',
    },
    role: {
      share: 20,
      prompts: [
        'Your own piece, as exactly as if you had been alone',
        'Something you did for a teammate that was not your task',
        'Where you asked for help',
      ],
      template:
        'My piece was [my piece]. When [teammate] was stuck with [problem], I [what I gave]; for [my weak spot] I asked [whom].',
    },
    challenges: {
      share: 18,
      prompts: [
        'When the group fell behind or fell out',
        'What you did, and what you left to others on purpose',
        'How you found back together',
      ],
      template:
        'We fell behind when [what happened]. I suggested [suggestion], took over [task], and left [other task] to [who], so that [effect].',
    },
    tradeoffs: {
      share: 7,
      prompts: [
        'Your way or the group’s way: where you gave in',
        'What you did the slower way so that all could follow',
      ],
      template:
        'I would have preferred [my way]; the group chose [their way]. I went along because [reason], at the price of [cost].',
    },
    validation: {
      share: 6,
      prompts: [
        'How you checked each other’s work',
        'How you made sure that nothing fell between two chairs',
      ],
      template:
        'Each part was gone through by [who]. At [point in time] we put all parts together once to see whether [what we tested], with [fallback] in reserve.',
    },
    results: {
      share: 12,
      prompts: [
        'What came out, with one figure for the group',
        'What it would have been without your part',
        'What the group took along to the next task',
      ],
      template:
        'Together we [result with a figure], [comparison with the plan]. My part of it was [my share], and we kept [what stayed].',
    },
    learning: {
      share: 8,
      prompts: [
        'What you found out about working with people unlike you',
        'What you offer sooner now',
      ],
      template:
        'I learned that [kind of person] needs [need] to do good work. In my next group I [what I did].',
    },
  },
  pitfalls: [
    'Only “we”. The group is the setting; the interviewer hires you, so your piece must be visible.',
    'Only “I”. Name two teammates and what they were better at.',
    'A team without friction. Tell one rough day and how it was mended.',
  ],
  followUps: [
    'What would your teammates say you were hard to work with about?',
    'Who did not pull their weight, and what did you do?',
    'Which part could the group not have done without you?',
  ],
};
