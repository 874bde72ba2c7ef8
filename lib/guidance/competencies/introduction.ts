import type { Guide } from './guide';

/** Tell me about yourself, strengths, work style. Short, and no story of one event. */
export const introduction: Guide = {
  name: 'Introduction',
  looksFor: [
    'one thread through your career',
    'what you are best at and the proof',
    'why this role is the next step',
  ],
  timebox: [1, 2],
  sections: {
    goal: {
      share: 28,
      prompts: [
        'Who you are professionally, in one sentence',
        'The thread from where you began to where you are',
        'Only stations that explain the next one',
      ],
      template:
        'I am a [profession] with [number] years in [field]. I began with [beginning], and what has drawn me on since is [thread].',
    },
    data: {
      share: 0,
      prompts: [
        'What others say you are good at, and how you know',
        'A review, a figure or a repeated request that shows it',
      ],
      template:
        'Colleagues come to me for [what they ask me], and [review or figure] says the same.',
    },
    stakeholders: {
      share: 0,
      prompts: [
        'With whom you have worked most: which professions, which customers',
        'How people describe working with you',
      ],
      template:
        'I have mostly worked with [kind of people], who would call me [their word for me].',
    },
    role: {
      share: 30,
      prompts: [
        'What you do now, and how large it is',
        'The one or two things you are best at',
        'How you like to work, with an example',
      ],
      template:
        'Today I am responsible for [scope] at [place]. What I am best at is [strength], and I work best when [conditions].',
    },
    challenges: {
      share: 15,
      prompts: [
        'One hard task that shows your strength at work',
        'What you did there, in two sentences',
      ],
      template: 'It showed when [hard task]: I [what I did], and [what came of it].',
    },
    tradeoffs: {
      share: 0,
      prompts: [
        'A turn in your path, if it needs a word of explanation',
        'What you chose not to become',
      ],
      template:
        'I left [former path] for [new path], because [reason]; what I brought along is [what carried over].',
    },
    validation: {
      share: 0,
      prompts: [
        'A certificate, a prize or a second term, if it proves something',
        'Whom they could ask about you',
      ],
      template:
        '[Certificate or prize] stands for [what it proves], and [reference] can tell you more.',
    },
    results: {
      share: 27,
      prompts: [
        'Your best result, with a figure',
        'What you could do here that you cannot do where you are',
        'A last sentence that invites a question',
      ],
      template:
        'The result I am proudest of is [result with a figure]. From there, [this role] is the next step, because [reason].',
    },
    learning: {
      share: 10,
      prompts: ['What you are learning now, and what for'],
      template: 'At the moment I am learning [subject], so that I can [purpose].',
    },
  },
  pitfalls: [
    'Reading the resume aloud. They have it; tell the thread and leave out the rest.',
    'Strengths without proof. One example beats three adjectives.',
    'Ending with “that’s about it”. Close on why you are sitting here.',
  ],
  followUps: [
    'Which of these stations shaped you most?',
    'What would your last manager say you should work on?',
    'What made you apply for this role in particular?',
  ],
};
