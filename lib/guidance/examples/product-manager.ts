import type { Example } from './example';

export const productManager: Example = {
  profession: 'Product manager',
  question: 'Tell me about a time you disagreed with someone you depended on.',
  competency: 'conflict',
  notice:
    'The other side is told so fairly that one could take it. The turn comes from a question, not from an argument.',
  sections: {
    goal: `Last spring I was product manager for a language-learning app, and both Tom, our head of sales, and I wanted more schools to renew. We disagreed on one thing: he had promised eleven schools a report for parents by September, and I did not want to build it. Until that was settled, four engineers sat between two plans.`,
    data: `Undisputed was that 31 of 112 schools had left us that year. Tom took it from their farewell mails that parents had complained; I took it from our usage figures that teachers had stopped after week six. Neither of us had asked the schools, so I called nine of those that had left before I argued any further.`,
    stakeholders: `Tom wanted the report because his word was out: three of those schools were his largest, and his team had just lost two people. If he went back on it, he told me later, he could not have looked those headmasters in the eye. What I had not known was that he had asked for it twice the year before and never got an answer from us. To him, I was the one who answers no mail and then sends charts. The teachers, who were in nobody’s meeting, wanted less work rather than more.`,
    role: `I asked Tom for a walk instead of a meeting, and my first sentence was that we had ignored him twice and that this was on me. Then I told him what the nine schools had said and asked what he would do in my place. He needed a minute for that, and I let him have it. Back at my desk I wrote down what I had understood of his side and sent it to him alone, to be corrected. It was mine to decide what was built, but not mine to break his promise.`,
    challenges: `It nearly fell apart in the first week, when I had sent him a chart that proved him wrong, with our director in copy. He stopped answering. I apologized for the copy in person, and then listened for an hour without defending anything.
The harder part was that both of us were right: six of the nine schools had named parents, seven had named the teachers’ workload. I proposed to give parents a one-page summary that teachers need not touch, and drew it on the back of his notebook until he said he could sell it.`,
    tradeoffs: `I could have gone to our director, who would have backed me, and Tom would have fought the next ten decisions. I gave up the new onboarding for that quarter, which hurt, because a broken promise would have cost us those schools at once. I stood firm on one point: nothing that costs a teacher more than five minutes a week.`,
    validation: `Before anyone wrote code, Tom’s team tried a printed summary on four schools, and three said that it kept the promise. Had it cost teachers more than five minutes a week, we would have taken it out again.`,
    results: `The summary shipped on August 28 with two weeks of work instead of nine. Ten of the eleven schools renewed, and losses over the whole year fell from 31 schools to 17. Tom and I now meet every other Monday to go through what was promised, and since then he has not promised a feature without asking.`,
  },
};
