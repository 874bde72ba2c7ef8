import type { Example } from './example';

export const nurse: Example = {
  profession: 'Nurse',
  question: 'Tell me about a mistake you made and what you did about it.',
  competency: 'failure',
  notice:
    'The mistake is real and hers, the damage has figures, and the change outlives the story.',
  sections: {
    goal: `In January 2022 I was charge nurse on a surgical ward with 28 beds, on a night with one nurse out sick. I had promised the day shift that every patient after a hip operation would be turned on time, since two had developed pressure sores that month. It looked safe: we had a list on the wall, and I had done it a hundred times.`,
    data: `The warning was there to be seen. Our charts showed that turns were missed mainly between three and five, when admissions come up from the emergency room. I looked at the list instead, where every box had a check. Afterwards I went through eleven nights of charts and found that the boxes were checked in one go at six in the morning, by me as well.`,
    stakeholders: `It hit Mr. Aldana, who was 79 and could not turn himself, and his daughter, who trusted us. I told the surgeon within the hour and the daughter at seven, before she could see it for herself. She said that she had thought somebody was watching. I did not explain; I said that I had not been.`,
    role: `The mistake was mine: at two I took an admission myself and decided that bed 14 could wait, although I knew he was overdue. Others were as busy as I was, but I was in charge, and I had no plan for the hours in which nobody is free.`,
    challenges: `At six I found a red area the size of a coin that did not fade. I called the wound nurse at once, moved him onto an air mattress, and wrote down what had happened with the true times, which was the hardest part, since the list said otherwise.
Then there was the ward. When I said in the morning meeting that I had checked boxes late, the room went quiet. I asked whether I was the only one; four hands went up. I proposed to throw the list away, and took on the replacement myself.`,
    tradeoffs: `We could have added a second signature, which looks strict and would have been signed at six as well. I chose instead to tie turns to something that we never skip, the three o’clock and five o’clock medication rounds, because a habit holds at that hour when a list does not. The cost is that both rounds take ten minutes longer.`,
    validation: `We tried it for two weeks in eight beds, and a colleague from the day shift checked each patient’s skin without knowing who was in the trial. Had the rounds run late, we would have gone back and asked for a helper.`,
    results: `It cost Mr. Aldana nine days that he spent with us instead of at home, and his daughter four days of unpaid leave; the wound healed without surgery. Her trust I did not get back, and she told me so when they left. On our ward new sores went from five in three months to one in the nine months after. The rounds are in the handbook of all six wards today. For myself I learned that being experienced had made me careless, so I now say aloud at the start of each night which hours nobody covers. In November that was how we saw a gap at four, and called someone in before it mattered.`,
  },
};
