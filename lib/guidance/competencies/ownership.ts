import type { Guide } from './guide';

/** Initiative, going beyond the job, carrying something to its end. */
export const ownership: Guide = {
  name: 'Ownership',
  looksFor: [
    'a problem you took on unasked',
    'how far you carried it',
    'what would have happened without you',
  ],
  timebox: [3, 5],
  sections: {
    goal: {
      share: 12,
      prompts: [
        'What nobody was looking after, and who suffered from it',
        'Why it was not your job',
        'Why you took it on nevertheless',
      ],
      template:
        'For [time], [problem] had belonged to nobody, and [who] paid for it with [cost]. It was outside my job as [my job]; I took it on because [reason].',
    },
    data: {
      share: 9,
      prompts: [
        'How you noticed what others walked past',
        'What you counted to see whether it was worth your time',
      ],
      template:
        'I noticed it when [moment]. To see how large it was, I counted [what I counted] over [period] and came to [figure].',
    },
    stakeholders: {
      share: 9,
      prompts: [
        'Whose ground you stepped on, and how you asked',
        'How you squared it with your manager and your own work',
        'Who joined you, and why they did',
      ],
      template:
        'It touched the work of [owner or team], so I first [how I asked]. My manager agreed once I showed that [how my own work was covered].',
    },
    role: {
      share: 20,
      prompts: [
        'The first thing you did without being told',
        'What you carried to the very end, dull parts included',
        'Where you answered for more than you controlled',
      ],
      template:
        'Without being asked, I [first step]. I also did [the dull part] myself, and stayed with it until [the very end].',
    },
    challenges: {
      share: 20,
      prompts: [
        'When it would have been easy to hand it back',
        'What you lacked: time, access, a mandate; how you got it',
        'A “no” on the way, and what you made of it',
      ],
      template:
        'I had no [what I lacked], so I [how I got it]. When [setback] came, I could have handed it back; I [what I did] and [effect].',
    },
    tradeoffs: {
      share: 8,
      prompts: [
        'What you put off for it, and who agreed to that',
        'Patching it or solving it for good: how you chose',
      ],
      template:
        'To make room, I put off [other work], which cost [cost]. A patch would have [what a patch does]; I went for [what I chose] because [reason].',
    },
    validation: {
      share: 7,
      prompts: [
        'How you made sure that your help did no harm',
        'Who looked it over before it went live',
      ],
      template:
        'Before it counted, I had [who] go through [what] and ran it beside the old way for [time]. [Limit] would have sent us back to [old way].',
    },
    results: {
      share: 15,
      prompts: [
        'The figure then and now',
        'What would have gone on without you',
        'Who looks after it today',
      ],
      template:
        '[Measure] went from [before] to [after]. Had I left it, [consequence] would have gone on; today [new owner] looks after it.',
    },
    learning: {
      share: 8,
      prompts: ['When to step in, and when to point it out', 'What you picked up and kept'],
      template:
        'I now step in when [condition], and otherwise [what I do instead]. The last time was [later situation].',
    },
  },
  pitfalls: [
    'Calling your job description initiative. Say in a sentence why it was not yours.',
    'A lone hero who tells nobody. Owners say what they do and make sure their own work is covered.',
    'Leaving as soon as the idea was praised. Tell the dull end: handing over, writing down, checking back.',
  ],
  followUps: [
    'Why had nobody done it before you?',
    'What part of your own work suffered meanwhile?',
    'When is it right not to step in?',
  ],
};
