import type { Guide } from './guide';

/** Explaining, bad news, audiences. */
export const communication: Guide = {
  name: 'Communication',
  looksFor: [
    'how you found out what the listener needed',
    'how you put it to them',
    'how you knew that it had landed',
  ],
  timebox: [2, 4],
  sections: {
    goal: {
      share: 11,
      prompts: [
        'What had to be understood, by whom, and for which decision',
        'What made it hard to say or hard to hear',
      ],
      template:
        '[Audience] had to understand [subject] in order to [decision or action], by [date]. It was hard because [difficulty].',
    },
    data: {
      share: 9,
      prompts: [
        'What you found out about the listeners beforehand',
        'Which few facts you chose, out of how many',
      ],
      template:
        'Beforehand I asked [whom] what [audience] already knew and feared. Of [number] facts I kept [few facts], since [reason].',
    },
    stakeholders: {
      share: 20,
      prompts: [
        'Who was in the room, and what each wanted to know',
        'Who had the most to lose from your message',
        'Whom you talked to alone first',
      ],
      template:
        'In the room were [listeners]: [one of them] wanted to know [question], [another] was afraid of [fear]. I spoke with [whom] alone first.',
    },
    role: {
      share: 18,
      prompts: [
        'Why it was you who said it',
        'Your first sentence, word for word if you can',
        'The picture, example or drawing that carried it',
      ],
      template:
        'I opened with “[my first sentence]”. Instead of [jargon or slide], I used [picture or example], because [why it fitted them].',
    },
    challenges: {
      share: 16,
      prompts: [
        'The blank look, the angry question, the silence; what you did',
        'What you dropped or turned around on the spot',
      ],
      template:
        'When [reaction] came, I noticed that [what had not landed]. I stopped, [what I did instead], and then [what changed in the room].',
    },
    tradeoffs: {
      share: 7,
      prompts: [
        'Exact or understandable: what you simplified, and where you refused to',
        'In writing or face to face, at once or in steps',
      ],
      template:
        'I left out [detail], at the risk of [risk], and insisted on [what had to be exact]. I chose [channel] over [other channel] because [reason].',
    },
    validation: {
      share: 8,
      prompts: [
        'How you checked that they had understood what you meant',
        'On whom you tried it first',
      ],
      template:
        'I had tried it on [test listener] first. At the end I asked [whom] to say it back, and [what they said] showed me [what it showed].',
    },
    results: {
      share: 11,
      prompts: [
        'What they decided or did because of it',
        'What it saved or made possible, with a figure',
        'What they said to you weeks later',
      ],
      template:
        'They [decision or action] within [time], and [effect with a figure]. [Weeks or months] later, [listener] [sign that it had stuck].',
    },
    learning: {
      share: 8,
      prompts: ['What you ask a listener first now', 'A word you no longer use'],
      template:
        'Ever since, I begin by asking [question] and leave out [what I leave out]. It helped again when [later situation].',
    },
  },
  pitfalls: [
    'Retelling the subject instead of the telling. Two sentences on the matter, the rest on how you put it.',
    'Claiming that they understood. Say what they did or asked that proved it.',
    'Bad news wrapped so well that nobody heard it. Give the sentence in which you said it.',
  ],
  followUps: [
    'How would you have put it to someone from another field?',
    'What did they misunderstand at first?',
    'When did you last find out too late that nobody had followed you?',
  ],
};
