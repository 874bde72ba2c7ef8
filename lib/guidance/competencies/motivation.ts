import type { Guide } from './guide';

/** Why us, why you, why leave, where in five years. An argument rather than a story. */
export const motivation: Guide = {
  name: 'Motivation',
  looksFor: [
    'reasons that are your own',
    'that you know what this place does',
    'where you want to go from here',
  ],
  timebox: [1, 2],
  sections: {
    goal: {
      share: 32,
      prompts: [
        'What you want to do next, in one sentence',
        'What in your work so far made you want it',
        'Why now',
      ],
      template:
        'What I want to do next is [kind of work]. I found that out when [experience], and now is the time because [reason].',
    },
    data: {
      share: 23,
      prompts: [
        'Something about this place that not every candidate could say',
        'Where you learned it: a product you used, a talk, someone who works there',
      ],
      template:
        'About [company] I know that [specific fact], from [source]. It matters to me because [connection to me].',
    },
    stakeholders: {
      share: 0,
      prompts: [
        'Whom you have talked to there, and what they told you',
        'Whom the work is for, and why you care about them',
      ],
      template:
        'I spoke with [person] about [subject]. The people this work is for are [whom], whom I know from [experience with them].',
    },
    role: {
      share: 20,
      prompts: [
        'What you bring that they need, with one proof',
        'The part of the job you look forward to most',
      ],
      template:
        'For [task in the job], I bring [skill]; the proof is [example with a figure]. I look forward most to [part of the job].',
    },
    challenges: {
      share: 0,
      prompts: [
        'What will be hard for you at first, and how you would go about it',
        'A hard time that did not cool your wish',
      ],
      template:
        'What will be new to me is [gap]. I would close it by [how], the way I did with [earlier gap].',
    },
    tradeoffs: {
      share: 10,
      prompts: [
        'What you leave behind, told without complaint',
        'What else you could do, and why you would rather do this',
      ],
      template:
        'I leave [what I leave] with [what I am thankful for]. I could also [other option], but [reason for this one].',
    },
    validation: {
      share: 0,
      prompts: [
        'What you have done to test your wish: a course, a trial day, a talk',
        'What would tell you after half a year that you were right',
      ],
      template:
        'To test the idea, I [what I tried] and found [finding]. After [time] I would know by [sign] that it was right.',
    },
    results: {
      share: 15,
      prompts: [
        'What you would like to have done here in two or three years',
        'How their aims and yours meet there',
      ],
      template:
        'In [years] I would like to have [achievement] here. That fits [their aim], and it is where I want to go because [reason].',
    },
    learning: {
      share: 10,
      prompts: ['What you want to learn here that you cannot learn elsewhere'],
      template: 'Here I could learn [skill] from [whom or what], which I need for [purpose].',
    },
  },
  pitfalls: [
    'Praise that fits every company. If the name can be swapped, the sentence goes.',
    'Running away from the last job. One neutral sentence on leaving, the rest on where you go.',
    'Only what you get from it. Say in one breath what you bring.',
  ],
  followUps: [
    'What would make you turn our offer down?',
    'What do you think will be the hardest part of this job?',
    'Where else are you applying, and what do these places have in common?',
  ],
};
