import type { Guide } from './guide';

/** Missing information, shifting ground, change. */
export const ambiguity: Guide = {
  name: 'Ambiguity',
  looksFor: [
    'how you got your bearings',
    'a decision before all was known',
    'how you corrected course',
  ],
  timebox: [3, 5],
  sections: {
    goal: {
      share: 11,
      prompts: [
        'What was asked of you, and what nobody could tell you',
        'What had changed, or kept changing',
        'Why waiting was no answer',
      ],
      template:
        'I was asked to [vague task], and nobody could say [what was unknown]. Waiting would have meant [cost of waiting].',
    },
    data: {
      share: 18,
      prompts: [
        'What you knew, what you assumed, what you left open',
        'The cheapest question that would tell you most',
        'Whom you asked, what you tried, how long you allowed yourself',
      ],
      template:
        'Certain was [known fact]; I assumed [assumption]. The question that mattered most was [key question], so within [time] I [how I found out].',
    },
    stakeholders: {
      share: 9,
      prompts: [
        'Who expected certainty from you',
        'How you told them what you did not know',
        'Whose view of it differed from yours',
      ],
      template:
        '[Person] wanted a firm [date or answer]. I told them [what I could say] and when they would hear [the rest].',
    },
    role: {
      share: 14,
      prompts: [
        'The frame you gave it: scope, first step, date to look again',
        'The call you made without all the facts',
        'What you left open deliberately',
      ],
      template:
        'I gave it a frame: [scope], with a first result by [date]. On [open matter] I decided [decision], with about [how sure] certainty.',
    },
    challenges: {
      share: 20,
      prompts: [
        'When an assumption broke, and how you noticed',
        'How you changed the plan without starting over',
        'How you kept people calm or moving meanwhile',
      ],
      template:
        'In [week or phase] it turned out that [assumption that broke]. I [how I adjusted], kept [what still held], and told [whom] [what I told them].',
    },
    tradeoffs: {
      share: 10,
      prompts: [
        'Deciding now or knowing more: how you weighed it',
        'Which mistake would have been easy to undo, and which not',
      ],
      template:
        'I could have spent [more time] to learn [more facts]. I decided earlier because [reason], since [what was easy to undo] could be undone and [what was not] could not.',
    },
    validation: {
      share: 8,
      prompts: [
        'The early sign by which you would see that you were wrong',
        'The small try before the large commitment',
      ],
      template:
        'I picked [early sign] as my tripwire and began with [small try]. At [threshold], the plan was to [change of course].',
    },
    results: {
      share: 10,
      prompts: [
        'What came out, and how close your first guess was',
        'What became clear to all because of you',
      ],
      template:
        'After [time] we had [result with a figure]; my first estimate had been [estimate]. From then on [who] could [what became clear].',
    },
    learning: {
      share: 9,
      prompts: ['What you ask first now', 'How you tell a guess from a fact when you speak'],
      template:
        'I begin with [first question] now. In [later situation] that saved us [what it saved].',
    },
  },
  pitfalls: [
    'Waiting until somebody made it clear. The story begins where you made it clear yourself.',
    'Gut feeling as the method. Say what you assumed and what you did to test it.',
    'Hiding the wrong turn. One correction on the way is the best proof there is.',
  ],
  followUps: [
    'What would you have needed to know to decide differently?',
    'How sure were you when you decided, and how did you know?',
    'What did you do when someone asked for certainty?',
  ],
};
