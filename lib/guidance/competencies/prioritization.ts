import type { Guide } from './guide';

/** Deadlines, pressure, too much at once, saying no. */
export const prioritization: Guide = {
  name: 'Prioritization',
  looksFor: [
    'how you weighed what came first',
    'what you let go and whom you told',
    'that what mattered got done',
  ],
  timebox: [2, 4],
  sections: {
    goal: {
      share: 11,
      prompts: [
        'What was due at once, and how much of it could not be done',
        'Where the pressure came from',
        'What would have hurt most if left undone',
      ],
      template:
        'In [month and year] I had [number] things due by [date]: [first], [second] and [third]. There was time for about [how much].',
    },
    data: {
      share: 14,
      prompts: [
        'What you compared the tasks by: harm, value, effort, date',
        'Which deadline was firm and which only sounded so; how you found out',
        'An estimate you made, and what it rested on',
      ],
      template:
        'I set them side by side by [yardstick] and asked [whom] which date was firm. It turned out that [what I found], which moved [task] to [place].',
    },
    stakeholders: {
      share: 14,
      prompts: [
        'Who each thought theirs came first',
        'Whom you told “later” or “no”, and in which words',
        'Who backed your order',
      ],
      template:
        '[Person] and [other person] both needed theirs first. To [the one who had to wait] I said [what I said], and offered [what I offered].',
    },
    role: {
      share: 13,
      prompts: [
        'What was yours to order, and what you had to ask for',
        'What you did yourself, gave away, or dropped',
      ],
      template:
        'The order was [mine or whose] to set. I did [task] myself, gave [other task] to [who], and struck [dropped task] off the list.',
    },
    challenges: {
      share: 18,
      prompts: [
        'What came in on top, halfway through',
        'When you were about to miss it, and what you did then',
        'How you kept a clear head, concretely',
      ],
      template:
        'On [day], [new demand] came on top. I [how I reordered], told [whom] by [when], and protected [what I protected].',
    },
    tradeoffs: {
      share: 12,
      prompts: [
        'What you let slip, and what that cost',
        'Good enough here so that there was room there: where and why',
      ],
      template:
        'I let [what I let slip] wait, at the price of [cost]. For [task] I settled for [good enough], because [what mattered more].',
    },
    validation: {
      share: 6,
      prompts: [
        'When you looked at the order again',
        'How you would have noticed that you had bet on the wrong task',
      ],
      template:
        'Every [rhythm] I went through the list with [who]. If [sign] had come up, [task] would have moved back to the top.',
    },
    results: {
      share: 12,
      prompts: [
        'What was finished, when, and how well',
        'What became of what had to wait',
        'What others said who had to wait',
      ],
      template:
        '[Most important task] was done by [date], [figure]. [What had to wait] followed [when], and [who] [their response].',
    },
    learning: {
      share: 8,
      prompts: ['What you say no to sooner', 'How you plan a week since'],
      template:
        'I now [planning habit] before I say yes to anything. Last [time], that spared me [what it spared].',
    },
  },
  pitfalls: [
    'Working nights as the answer. Anybody can add hours; tell what you took away.',
    'Naming a method instead of a choice. Say which task lost, and by what reason.',
    'Nobody was told. Half of setting priorities is the talk with whoever has to wait.',
  ],
  followUps: [
    'Which of these tasks did you misjudge?',
    'How do you say no to someone above you?',
    'What would you have dropped next?',
  ],
};
