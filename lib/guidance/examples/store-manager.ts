import type { Example } from './example';

export const storeManager: Example = {
  profession: 'Store manager',
  question: 'Give me an example of a time you turned a team around.',
  competency: 'leadership',
  notice: 'Leading shows in what others begin to do, and the doubter is the one who carries it on.',
  sections: {
    goal: `When I took over the garden store in Carver in March 2023, it had lost three managers in two years. Of 24 people, nine had quit since Christmas, and the line at the registers was the most common complaint. My regional director gave me one season: stop the quitting, and bring the wait at the registers under five minutes by June.`,
    data: `For two weeks I changed nothing. I worked one shift in every department and asked each of the 24 the same three questions. The loud complaint was pay. But in the exit interviews, seven of nine had named the schedule, which came out on Friday for the following Monday. I timed the line as well: 9 minutes on average, and 14 on Saturdays.`,
    stakeholders: `Dolores, who had run the registers for sixteen years, thought that I would be gone by fall and said so at the first meeting. Half of the store waited to see what she would do. The students wanted fixed days because of their classes. The regional director cared about labor cost and nothing else. With the students I went through their class hours one by one, and to the director I promised a figure every Friday. To Dolores I gave what nobody had given her before: the say over who stands at which register.`,
    role: `I set one rule: the schedule hangs on the wall two weeks ahead, and after that only I may change it, never down to the day. I made the first four schedules at my kitchen table. Then I decided to part with an assistant manager who kept trading shifts for favors, a decision that had been avoided for a year. Ordering plants I left entirely to the garden team.`,
    challenges: `In April people stopped believing in it. A late frost emptied the store, head office told me to cut 60 hours at once, and with that my two-week promise was dead. I called the director, offered to make up the hours in July, and got half. For the rest I asked for volunteers, and took the first Sunday off the list myself, unpaid.
The other hard case was Ray, our best cashier, who came late three times in a week. I sat down with him rather than writing him up: his mother was on dialysis in the mornings. I moved his start to eleven, and he trained four others to cover the opening.`,
    tradeoffs: `I put a steady schedule above a cheap one. Head office would have preferred weekly planning by sales, and it would have saved about 3 % of labor cost. I accepted that cost, because a new cashier takes six weeks to train, and we had been paying for nine of them.`,
    validation: `I tried the schedule with the registers alone for a month. Every Monday, Dolores and I looked at shifts swapped at short notice; above ten a week we would have gone back to one week ahead.`,
    results: `By June the average wait was 4 minutes instead of 9. From March to December two people quit, compared with nine in the three months before. Dolores became assistant manager in September and has made the schedule ever since; I moved on to two stores last year, and hers still hangs two weeks ahead.`,
  },
};
