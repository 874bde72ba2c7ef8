import type { Guide } from './guide';

/** Mistake, missed goal, regret. Lives in what went wrong, what it did, and what changed since. */
export const failure: Guide = {
  name: 'Failure',
  looksFor: ['a real miss told plainly', 'your own part in it', 'what you do differently since'],
  timebox: [2, 4],
  sections: {
    goal: {
      share: 10,
      prompts: [
        'What you had promised, and to whom',
        'Why it looked like a sound plan then',
        'What hung on it',
      ],
      template:
        'In [month and year] I had promised [whom] to [what I promised] by [date]. It seemed safe, since [why it looked sound].',
    },
    data: {
      share: 8,
      prompts: [
        'The warning that was there to be seen',
        'What you did look at instead, and why',
        'What you found when you traced the cause',
      ],
      template:
        '[Early warning] was there from [when] on. I looked at [what I looked at] instead; afterwards I found that [root cause].',
    },
    stakeholders: {
      share: 10,
      prompts: [
        'Whom it hit, and how',
        'When and how you told them',
        'What they said, unvarnished',
      ],
      template:
        'It hit [who was affected], who [what it meant for them]. I told [whom] within [time], before [they could hear it elsewhere].',
    },
    role: {
      share: 15,
      prompts: [
        'The decision of yours that led there',
        'What you knew at that moment, and what you could have known',
        'Why it was yours, whatever others did',
      ],
      template:
        'The mistake was mine: I [my decision], although [what I could have known]. Others [their part], but the call was [why it was mine].',
    },
    challenges: {
      share: 20,
      prompts: [
        'What went wrong, in order, in plain words',
        'What you did in the first hour and on the first day',
        'How you limited the damage',
      ],
      template:
        'First [what went wrong], then [what followed]. I [first reaction] the same day, and then [repair], so that [damage avoided].',
    },
    tradeoffs: {
      share: 7,
      prompts: [
        'The risk you took knowingly, if you did',
        'Fix or rebuild, say or keep quiet: how you chose afterwards',
      ],
      template:
        'I had taken [risk] in exchange for [gain]. For the repair I could [quick way] or [thorough way]; I chose [choice] because [reason].',
    },
    validation: {
      share: 6,
      prompts: ['How you know that the cause you fixed was the cause', 'What would catch it today'],
      template:
        'To be sure of the cause, I [how I tested it]. Today [check or alarm] would tell us within [time].',
    },
    results: {
      share: 24,
      prompts: [
        'The damage in figures: money, days, people, trust',
        'What was rescued, and what was lost for good',
        'What you changed afterwards, and whether it has held',
      ],
      template:
        'It cost [damage in figures]; [what we rescued] we could save. Since I [change I made], [measure] has gone from [before] to [after].',
    },
    learning: {
      share: 20,
      prompts: [
        'The lesson in one sentence, about yourself',
        'The next time it mattered, and what you did',
      ],
      template:
        'I learned that I [lesson about myself]. When [similar situation] came, I [what I did differently], and [how it went].',
    },
  },
  pitfalls: [
    'A failure that is a success in disguise. Take one that cost something and say what.',
    'Sharing the blame around. One sentence on the circumstances, the rest on your decision.',
    'Stopping at “I learned a lot”. Tell the next time and what you did then.',
  ],
  followUps: [
    'When did you first sense that it was going wrong?',
    'What did your manager say when you told them?',
    'How do you know that it could not happen again?',
  ],
};
