import type { Guide } from './guide';

/** Doing what is right when it costs something. */
export const ethics: Guide = {
  name: 'Ethics',
  looksFor: [
    'the line you saw',
    'what you did when it was costly',
    'how you treated the people involved',
  ],
  timebox: [2, 4],
  sections: {
    goal: {
      share: 12,
      prompts: [
        'What was going on, without names that must not be named',
        'The line that was about to be crossed',
        'Who could come to harm',
      ],
      template:
        'In [month and year] I was [my position] when [what was going on]. The line I saw was [line], and [who] would have come to harm.',
    },
    data: {
      share: 10,
      prompts: [
        'What you saw yourself, and what you only heard',
        'How you made sure before you accused anybody',
      ],
      template:
        'I had seen [what I saw] with my own eyes; [what I had heard] was hearsay. Before I spoke up, I checked [what I checked].',
    },
    stakeholders: {
      share: 16,
      prompts: [
        'Who gained from looking away, and who had no voice',
        'How you treated the person who was in the wrong',
        'Whom you could trust with it',
      ],
      template:
        '[Who gained] had [what they gained], while [who had no voice] could not speak up. I took [person in the wrong] aside and [what I said to them].',
    },
    role: {
      share: 20,
      prompts: [
        'What you did, in order, in your own name',
        'What it could have cost you',
        'Why you did not leave it to others',
      ],
      template:
        'I said [what I said] to [whom], in my own name. It could have cost me [personal risk], but leaving it to others would have meant [consequence].',
    },
    challenges: {
      share: 18,
      prompts: [
        'The pressure to let it pass, and from whom',
        'The answer you gave to “everybody does it”',
        'What happened after you spoke up',
      ],
      template:
        '[Who] pressed me with “[their argument].” I answered [my answer], then [next step], and [what happened].',
    },
    tradeoffs: {
      share: 10,
      prompts: [
        'Two goods against each other: loyalty, honesty, care, the law',
        'Talking first or reporting first: why you chose as you did',
      ],
      template:
        'On one side stood [value], on the other [other value]. I decided for [choice] because [reason], and accepted [cost].',
    },
    validation: {
      share: 5,
      prompts: [
        'With whom you tested your view: a rule, a lawyer, someone outside',
        'How you would have noticed that you were unfair',
      ],
      template:
        'To test my view, I asked [neutral person] and read [rule or policy]. I would have stepped back if [what would have changed my mind].',
    },
    results: {
      share: 9,
      prompts: [
        'What was put right, and what was not',
        'What changed in the rules or habits of the place',
      ],
      template:
        '[What was put right] within [time]; [what remained] could not be undone. Since then [rule or habit] [how it changed].',
    },
    learning: {
      share: 9,
      prompts: ['Where your line runs today', 'What you would say sooner'],
      template:
        'I know now that my line is [line today]. I would speak up at [earlier moment] next time.',
    },
  },
  pitfalls: [
    'A case without cost: returning a lost pen. Take one in which doing right had a price.',
    'Playing the judge. Tell how you treated the person, and how you checked your own view.',
    'Giving away names or secrets to prove it. How you tell it is part of the test.',
  ],
  followUps: [
    'What if your manager had told you to drop it?',
    'Where would you have drawn the line differently?',
    'Did it cost you anything in the end?',
  ],
};
