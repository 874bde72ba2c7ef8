import type { Guide } from './guide';

/** Those whom the work is for: clients, users, patients, guests. */
export const customer: Guide = {
  name: 'Customers',
  looksFor: [
    'how you learned what the customer needed',
    'what you did beyond the usual',
    'what changed for them',
  ],
  timebox: [2, 4],
  sections: {
    goal: {
      share: 11,
      prompts: [
        'Who the customer was, and what they were trying to do',
        'What they asked for, or complained about',
        'What it meant to lose or disappoint them',
      ],
      template:
        '[Customer] came to us to [what they wanted to do], and [what went wrong or was missing]. For us, [what was at stake] hung on it.',
    },
    data: {
      share: 14,
      prompts: [
        'How you found the need behind the request',
        'What you saw in their records, their words, their workplace',
        'Whether others had the same trouble, and how many',
      ],
      template:
        'They asked for [request]. By [watching, asking or reading what], I understood that they needed [real need], like [number] others.',
    },
    stakeholders: {
      share: 13,
      prompts: [
        'Who on their side decided, and who had to live with it',
        'Whom in your own house you had to win',
        'What you told the customer while they waited',
      ],
      template:
        'On their side [decision maker] decided and [user] had to live with it. In our house I needed [department], which [what stood against it].',
    },
    role: {
      share: 15,
      prompts: [
        'What you took on yourself although a rule or a script ended there',
        'What you promised, and made sure of',
      ],
      template:
        'I stayed their one contact and promised [promise] by [time]. What went beyond my task was [extra step], and I [how I made sure].',
    },
    challenges: {
      share: 18,
      prompts: [
        'Anger, a rule, a missing part: what stood in the way',
        'What you said to an upset person',
        'How you got it done with what you had',
      ],
      template:
        '[Obstacle] stood in the way, and [customer] was [their mood]. I said [what I said], [what I arranged], and by [time] [what they had].',
    },
    tradeoffs: {
      share: 9,
      prompts: [
        'Where you said no, and what you offered instead',
        'This one customer or all the others: how you weighed them',
      ],
      template:
        'I did not give them [what I refused], because [reason], but I offered [alternative]. That cost us [cost].',
    },
    validation: {
      share: 6,
      prompts: [
        'How you checked that it worked for them and not on paper only',
        'When you called back',
      ],
      template:
        'After [time] I called [whom] and asked [question]. I also watched [measure], in case [what could have gone wrong].',
    },
    results: {
      share: 14,
      prompts: [
        'What they can do now, in their words',
        'A figure: returns, renewals, waiting time, complaints',
        'What you changed so that the next one need not ask',
      ],
      template:
        '[Customer] [what they did or said], and [measure] went from [before] to [after]. So that the next one need not ask, we [lasting change].',
    },
    learning: {
      share: 8,
      prompts: ['What you listen for in a complaint', 'What you ask before you offer anything'],
      template:
        'A complaint about [surface] is often one about [what lies beneath]. I have asked for it ever since, lately when [later situation].',
    },
  },
  pitfalls: [
    'Giving the customer whatever they ask. Show the need you found behind it.',
    'The rude customer as the point of the story. Tell why they were upset, and spend the time on your answer.',
    'One rescue that helps nobody else. Close with what you changed for all who come after.',
  ],
  followUps: [
    'How did you know what they needed, when they asked for something else?',
    'What would you have refused to do for them?',
    'What became of that customer a year later?',
  ],
};
