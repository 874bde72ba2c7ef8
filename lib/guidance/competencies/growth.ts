import type { Guide } from './guide';

/** Learning, feedback, a weakness. */
export const growth: Guide = {
  name: 'Growth',
  looksFor: [
    'an honest view of yourself',
    'what you did with what you heard',
    'the difference it made',
  ],
  timebox: [2, 3],
  sections: {
    goal: {
      share: 13,
      prompts: [
        'What you could not do well, said without a wink',
        'Where it showed, and what it cost you or others',
        'What you wanted to be able to do instead',
      ],
      template:
        'Until [when], I was weak at [weakness]. It showed when [situation], and it cost [whom] [cost].',
    },
    data: {
      share: 13,
      prompts: [
        'The feedback in their words, and who gave it',
        'A pattern you saw once you looked for it',
        'What you noted down to see where you stood',
      ],
      template:
        '[Who] told me: “[their words].” I went back over [number] cases and found [pattern], most often when [trigger].',
    },
    stakeholders: {
      share: 8,
      prompts: ['Who had to put up with it', 'Whom you asked for help, and what they gave you'],
      template:
        'It was mostly [who] who had to put up with it. I asked [helper] to [what they did for me], every [rhythm].',
    },
    role: {
      share: 17,
      prompts: [
        'Your first reaction, honestly',
        'What you decided to practice, and how',
        'What nobody could have done for you',
      ],
      template:
        'My first reaction was [reaction]. Then I decided to practice [skill] by [exercise], [how often].',
    },
    challenges: {
      share: 18,
      prompts: [
        'The relapse, and what you changed after it',
        'What was uncomfortable about the practice',
        'How you found time beside the work',
      ],
      template:
        'After [time] I fell back into it, when [relapse]. I changed [what I changed], and from then on [effect].',
    },
    tradeoffs: {
      share: 6,
      prompts: [
        'What you did not work on, so that you could work on this',
        'Which advice you heard and did not follow, and why',
      ],
      template:
        'I left [other skill] for later and did not follow the advice to [advice], since [reason]. The price was [cost].',
    },
    validation: {
      share: 7,
      prompts: [
        'Whom you asked again, and what they said then',
        'The sign that tells you when it comes back',
      ],
      template:
        'After [time] I asked [same person] again, who said [what they said]. I know that it is coming back when [sign].',
    },
    results: {
      share: 18,
      prompts: [
        'Something you can do now that you could not do then',
        'A figure or an event that shows it',
        'What still is not good enough',
      ],
      template:
        'Today I [what I can do now]: [event or figure]. [What remains] still costs me effort.',
    },
    learning: {
      share: 15,
      prompts: ['How you learn best, as you now know', 'What you are working on at present'],
      template:
        'I learn best by [way of learning], as this showed me. Right now I use it for [present skill].',
    },
  },
  pitfalls: [
    'A strength dressed up as a weakness. Choose one that a colleague would confirm.',
    'A weakness that this very job cannot do with. Choose a true one that is under way.',
    'Insight without practice. Tell what you did on a Tuesday, and for how many weeks.',
  ],
  followUps: [
    'What would the person who gave you that feedback say today?',
    'What feedback have you had that you did not agree with?',
    'What are you learning at the moment?',
  ],
};
