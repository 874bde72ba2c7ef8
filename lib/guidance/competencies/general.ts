import { DEFAULT_TIMEBOX } from '../timing';
import type { Guide } from './guide';

/** For a question of which it is not known what it tests. */
export const general: Guide = {
  name: 'Any question',
  looksFor: ['your own part', 'decisions with their reasons', 'a result you can put a number on'],
  timebox: DEFAULT_TIMEBOX,
  sections: {
    goal: {
      share: 12,
      prompts: [
        'What was wrong or wanted, and for whom',
        'Why it could not wait',
        'The target you set, and where you started from',
      ],
      template:
        'In [month and year], [team or company] set out to [goal], since [why it mattered]. We stood at [starting point] and aimed for [target] by [date].',
    },
    data: {
      share: 10,
      prompts: [
        'What you looked at before you decided',
        'What it told you, and what it could not',
        'How you knew you could trust it',
      ],
      template:
        'I started from [source], where I saw [signal]. That told me [conclusion]; what it could not show was [blind spot], so I [how I filled it].',
    },
    stakeholders: {
      share: 10,
      prompts: [
        'Who had a say, and what each of them wanted',
        'Where they pulled in different directions',
        'How you kept them with you',
      ],
      template:
        '[Person or team] wanted [interest], while [other person or team] worried about [concern]. I kept both on board by [what I did].',
    },
    role: {
      share: 14,
      prompts: [
        'What was yours alone to decide',
        'What you did with your own hands',
        'Whom you led, and what you left to others',
      ],
      template:
        'I was the [role], answerable for [scope]. I decided [decision] and did [my own work] myself; [person or team] took on [their part].',
    },
    challenges: {
      share: 24,
      prompts: [
        'The two or three moments when it could have failed',
        'What you did about each, step by step',
        'What changed because of it',
      ],
      template:
        'It got hard when [what happened]. I [first step], then [second step], and as a result [what changed].',
    },
    tradeoffs: {
      share: 9,
      prompts: [
        'A serious option that you turned down',
        'What you gave up, and why that was worth it',
      ],
      template:
        'The other way would have been [option turned down]. I went with [option chosen] because [reason], and paid for it with [cost].',
    },
    validation: {
      share: 8,
      prompts: [
        'How you checked it before everyone depended on it',
        'What you watched for, and how you would have gone back',
      ],
      template:
        'Before everyone relied on it, I tried it with [test or pilot] and kept an eye on [measure]. Had I seen [warning sign], we would have [way back].',
    },
    results: {
      share: 13,
      prompts: [
        'The figure before, and the figure after',
        'What it meant for people or the business',
        'What stayed when you moved on',
      ],
      template:
        '[Measure] moved from [before] to [after] within [time]. For [whom], that meant [difference].',
    },
    learning: {
      share: 8,
      prompts: ['What you would do differently', 'Where you have already used it since'],
      template:
        'Next time I would [change], because [lesson]. I have used this since, when [later situation].',
    },
  },
  pitfalls: [
    'Telling what the team did, so that nobody can see your own part. Say “I” where it was you.',
    'Spending half the time on the background. Two or three sentences are enough to follow the rest.',
    'Ending without a figure. Name one, or say how you would have measured it.',
  ],
  followUps: [
    'What would have happened if you had not been there?',
    'Which part of it would you do differently today?',
    'How do you know that it was your doing?',
  ],
};
