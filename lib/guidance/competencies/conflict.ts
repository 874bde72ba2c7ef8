import type { Guide } from './guide';

/** Disagreement, a difficult person, pushing back. Lives in the two sides and in your own conduct. */
export const conflict: Guide = {
  name: 'Conflict',
  looksFor: [
    'how you understood the other side',
    'what you said and did yourself',
    'how you worked together afterwards',
  ],
  timebox: [2, 4],
  sections: {
    goal: {
      share: 10,
      prompts: [
        'What you both were working toward',
        'The point on which you parted, in neutral words',
        'What was at stake while you disagreed',
      ],
      template:
        'In [month and year] we both wanted [shared goal]. We disagreed on [the question], and until that was settled, [what was stuck].',
    },
    data: {
      share: 8,
      prompts: [
        'The facts that both sides accepted',
        'What each of you read differently, and why',
        'What you went to find out before you argued on',
      ],
      template:
        'Undisputed was [fact]. I took it to mean [my reading]; [the other person] took it to mean [their reading], so I checked [what I looked up].',
    },
    stakeholders: {
      share: 22,
      prompts: [
        'What the other person wanted, and the good reason behind it',
        'What pressure they were under that you did not see at first',
        'Who else was drawn in, or waited for an end to it',
      ],
      template:
        '[The other person], our [their role], wanted [their position], since [their good reason]. What I had not known was [their constraint], which I learned by [how I learned it].',
    },
    role: {
      share: 20,
      prompts: [
        'How you opened the talk: place, tone, first sentence',
        'What you owned up to on your side',
        'Whether it was yours to decide, and what you did if it was not',
      ],
      template:
        'I asked [the other person] for [kind of talk] and began with [my first sentence]. I admitted [my own part] and proposed [my proposal].',
    },
    challenges: {
      share: 18,
      prompts: [
        'The moment when it became personal or stuck',
        'What you tried that made it worse, and what you changed',
        'The sentence or step that turned it',
      ],
      template:
        'It almost broke off when [tense moment]. Instead of [reflex], I [what I did], and [the other person] [their response].',
    },
    tradeoffs: {
      share: 8,
      prompts: [
        'Going over their head, giving in, waiting: why you did not',
        'What you gave way on, and what you held',
      ],
      template:
        'I could have [way I did not take], but that would have [harm]. I gave way on [concession] and stood firm on [point], because [reason].',
    },
    validation: {
      share: 5,
      prompts: [
        'How you made sure both of you meant the same by “agreed”',
        'When you came back to see whether it held',
      ],
      template:
        'We wrote down [agreement] and looked at [sign or measure] after [time]. Had it not held, we would have [next step].',
    },
    results: {
      share: 9,
      prompts: [
        'What was decided, and what it did for the work',
        'How the two of you get along today',
      ],
      template:
        'We settled on [decision], and [work outcome with a figure]. Since then, [the other person] and I [how we work together].',
    },
    learning: {
      share: 10,
      prompts: ['What you would say earlier', 'How you disagree since then'],
      template:
        'I learned to [lesson] before I argue. In the next disagreement, about [later topic], I [what I did].',
    },
  },
  pitfalls: [
    'Making the other person the villain. Tell their reasons so well that they would nod.',
    'A conflict that was a misunderstanding and solved itself. Take one in which both had a point.',
    'Winning as the happy end. Interviewers ask how you two worked on the Monday after.',
  ],
  followUps: [
    'How would the other person tell this story?',
    'At what point would you have gone to your manager?',
    'Have you ever disagreed, lost, and had to go along?',
  ],
};
