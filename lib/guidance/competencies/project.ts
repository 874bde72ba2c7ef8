import type { Guide } from './guide';

/** A piece of work from its beginning to its end; the one to be proud of. */
export const project: Guide = {
  name: 'A project',
  looksFor: [
    'ownership from start to finish',
    'decisions made with data',
    'results you can put a number on',
  ],
  timebox: [3, 5],
  sections: {
    goal: {
      share: 11,
      prompts: [
        'The problem in one sentence, for someone who was never there',
        'Who lost what as long as it stayed as it was',
        'What “done” was to look like, and by when',
      ],
      template:
        'In [month and year], [whom it concerned] could not [what was missing], which cost [price of the problem]. I was to bring [measure] from [starting point] to [target] by [date].',
    },
    data: {
      share: 11,
      prompts: [
        'The figures, talks or records that showed where the problem sat',
        'A belief that the evidence overturned',
        'What you could not find out, and how you worked around it',
      ],
      template:
        'I looked through [records or figures] and spoke with [number] [kind of people]. Everyone believed [common belief]; the evidence said [finding].',
    },
    stakeholders: {
      share: 10,
      prompts: [
        'The people whose yes you needed, and what each cared for',
        'Which other teams had to do work for you',
        'How often you met, and what you settled there',
      ],
      template:
        '[Partner team] had to [their contribution], and [decision maker] cared most about [concern]. Every [rhythm] I showed them [what I showed], so that [effect].',
    },
    role: {
      share: 14,
      prompts: [
        'Your title on paper, and your part in fact',
        'The piece you designed, built or wrote yourself',
        'How many people you led or steered, if any',
      ],
      template:
        'I led [part of the project] with [number] [colleagues]. The [piece of work] I did myself, and whether to [open question] was my call.',
    },
    challenges: {
      share: 24,
      prompts: [
        'The hardest knot, and why the obvious way did not untie it',
        'A surprise halfway, and your next three steps',
        'How the plan looked after each of them',
      ],
      template:
        'The hardest part was [obstacle], because [why the obvious way failed]. I [what I tried first], saw [what came of it], and then [what solved it].',
    },
    tradeoffs: {
      share: 10,
      prompts: [
        'Two ways to build it, and what decided between them',
        'What you left out of the first version on purpose',
      ],
      template:
        'We could have [other approach]. I chose [approach] for the sake of [priority], knowing that it would cost us [price].',
    },
    validation: {
      share: 8,
      prompts: [
        'What you tried small before you went large',
        'The number that would have made you stop',
        'The way back, had you needed it',
      ],
      template:
        'We began with [small group or place] and compared [measure] with [baseline]. At [limit] we would have stopped and gone back by [way back].',
    },
    results: {
      share: 12,
      prompts: [
        'The main figure on day one and at the end',
        'What the business or its people could do from then on',
        'Whether it still runs without you',
      ],
      template:
        'Within [time], [main measure] went from [before] to [after]. [Who benefits] can now [what became possible], and [sign that it lasted].',
    },
    learning: {
      share: 8,
      prompts: ['What the second version would do otherwise', 'A habit that you kept from it'],
      template:
        'If I built it again, I would [change] from the start. From then on I [habit] in every project.',
    },
  },
  pitfalls: [
    'Listing tools and features. Tell which problem each of them solved, or leave them out.',
    'Choosing something so large that your part vanishes. A smaller project that you carried is better.',
    'Calling it a success without a measure. Say from where to where, even where it is an estimate.',
  ],
  followUps: [
    'Why was this the right thing to work on then?',
    'What did you leave out, and did anyone miss it?',
    'If you had half the time, what would you have kept?',
  ],
};
