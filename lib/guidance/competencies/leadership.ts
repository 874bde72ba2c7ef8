import type { Guide } from './guide';

/** Leading, persuading, mentoring, hiring and firing: with or without the title. */
export const leadership: Guide = {
  name: 'Leadership',
  looksFor: [
    'how you brought people along',
    'the decision you took responsibility for',
    'what the people around you could do because of it',
  ],
  timebox: [3, 5],
  sections: {
    goal: {
      share: 10,
      prompts: [
        'What the group was to reach, and why it did not by itself',
        'The state people were in when you took over',
        'What would have counted as well led',
      ],
      template:
        'When I [how I came to lead], [group] was [its state]. We had to [goal] by [date], and [what was missing].',
    },
    data: {
      share: 8,
      prompts: [
        'What you listened to or watched in the first weeks',
        'How you told the loud problem from the real one',
      ],
      template:
        'I talked with [number] of them one by one and looked at [record or figure]. The loud complaint was [complaint]; underneath was [real problem].',
    },
    stakeholders: {
      share: 18,
      prompts: [
        'Who followed, who doubted, who stood aside',
        'What each of them needed to hear or to get from you',
        'Whose support you won above or beside you',
      ],
      template:
        '[Doubter] held back because [reason], while [supporter] wanted [wish]. For the first I [what I did for one], for the second I [what I did for the other].',
    },
    role: {
      share: 20,
      prompts: [
        'The direction you set, in the words you used',
        'A decision that nobody wanted to take, and you did',
        'What you handed over, and how you let go of it',
      ],
      template:
        'I set one direction: [direction]. I decided [hard decision] and answered for it; [task] I gave to [person], with [the help or freedom I gave].',
    },
    challenges: {
      share: 20,
      prompts: [
        'When people stopped following, and how you noticed',
        'A person who struggled: what you said, what you changed',
        'How you kept the pace without pushing people over',
      ],
      template:
        'After [time], [sign of trouble] showed me that [what was wrong]. I [what I did], with [person] I [what I did for them], and [effect].',
    },
    tradeoffs: {
      share: 8,
      prompts: [
        'Speed or agreement, rules or trust: where you drew the line',
        'Whom your decision disappointed, and why you stood by it',
      ],
      template:
        'I put [value] above [other value], although [who] paid for it with [cost]. The alternative was [alternative], and it would have [consequence].',
    },
    validation: {
      share: 5,
      prompts: [
        'How you found out what they thought when you were not in the room',
        'The sign that would have made you change course',
      ],
      template:
        'Every [rhythm] I asked [whom] about [question] and watched [sign]. If [warning sign] had come, I would have [change].',
    },
    results: {
      share: 11,
      prompts: [
        'What the group reached, in figures',
        'Who grew: a promotion, a first time, a new responsibility',
        'What went on without you',
      ],
      template:
        'The group [result with a figure]. [Person] went on to [how they grew], and [what still runs without me].',
    },
    learning: {
      share: 9,
      prompts: ['What leading taught you about yourself', 'What you now do in your first week'],
      template:
        'I used to believe that a leader [old belief]; now I [new practice]. With the next team I [where I used it].',
    },
  },
  pitfalls: [
    'Describing your title instead of what you did. Leading shows in what others began to do.',
    'Leaving out the doubters. Without anybody to win over there was nothing to lead.',
    'Taking all the credit. Name two people and what they did thanks to you.',
  ],
  followUps: [
    'Who disagreed with you the longest, and what became of it?',
    'What did you do yourself that you should have handed over?',
    'How do you lead someone who knows more than you do?',
  ],
};
