import type { Example } from './example';

export const dataScientist: Example = {
  profession: 'Data scientist',
  question: 'Describe a decision you had to make without all the information.',
  competency: 'ambiguity',
  notice:
    'What was known, assumed and left open are kept apart, and one assumption breaks in plain sight.',
  sections: {
    goal: `In October 2023 our grocery delivery service was to open in a second city in six weeks, and I was asked how many drivers to hire. Nobody could say how many people would order there, since we had never opened anywhere else. Waiting was no answer: drivers need four weeks of notice, and too few would have meant late food on the first day.`,
    data: `Certain were the population by district and two years of orders at home. I assumed that people order alike where they live alike. The question that mattered most was how steep the first month would be, so I gave myself five days: I dug out the launch weeks of our home city and interviewed three former managers of a bike courier who had opened there. Their first month had been steeper than ours, and two of them had hired for the peak and let people go in week five. What nobody knew was the weather, so I left it out and said so.`,
    stakeholders: `The operations director wanted one number by Friday. Finance feared paying idle drivers, while the city manager feared angry customers more. I told them that I would give a range with the reason for each end, what it would cost to be wrong either way, and the day on which I would know more.`,
    role: `I built the estimate alone and decided its frame: the first eight weeks only, five districts only, drivers in blocks of ten. My recommendation was 70, at about 60 % certainty, with 20 more on call. I deliberately left open the sixth district, which we knew nothing about.`,
    challenges: `In week one an assumption broke. Orders came in at 140 % of my estimate in the student district and at half of it in the suburbs, because a bus strike had begun that nobody had foreseen. I split the model by district on the same evening, moved 15 drivers across the river, and sent everybody a note saying what I had got wrong.
The second difficulty was that the director then wanted to hire for the peak. I showed him our own launch curve, which sags in week four, and asked for three more days. He gave me two, and they were enough to see the sag begin.`,
    tradeoffs: `With two more weeks I could have run a survey and been surer. I chose to decide early, because hiring too many was easy to undo with contracts that ran for eight weeks, while a bad first week was not. That flexibility cost us 6 % more per hour.`,
    validation: `My tripwire was the share of orders more than twenty minutes late, looked at each morning. Above 8 % for two days we would have called in the reserve; below 2 % we would have stopped hiring. I had rehearsed both on the figures of our home launch, where they would have fired on the right days.`,
    results: `We needed 74 drivers in week eight, against my 70. Late orders stayed at 5 %, compared with 19 % in our first launch, and idle hours at 9 %. Since then every opening starts from the same one-page range, and the third city took me two days instead of five.`,
  },
};
