/** Addresses that the adapter of The Workplace on Stack Exchange claims. */
export const claimed = [
  'https://workplace.stackexchange.com/questions/918273/how-should-i-answer-tell-me-about-a-time-you-broke-a-rule',
  'https://workplace.stackexchange.com/questions/918273',
  'https://workplace.stackexchange.com/questions/918273/how-should-i-answer/918280#918280',
  'http://workplace.stackexchange.com/questions/918402/a-good-one?noredirect=1',
];

/** Near misses: other parts of the site, other sites of the network, and hosts that look like it. */
export const refused = [
  'https://workplace.stackexchange.com/questions',
  'https://workplace.stackexchange.com/questions/ask',
  'https://workplace.stackexchange.com/questions/tagged/interviewing',
  'https://workplace.stackexchange.com/users/918273/wren',
  'https://workplace.meta.stackexchange.com/questions/918273/how-should-i-answer',
  'https://softwareengineering.stackexchange.com/questions/918273/how-should-i-answer',
  'https://stackexchange.com/questions/918273/how-should-i-answer',
  'https://workplace.stackexchange.com.evil.com/questions/918273/how-should-i-answer',
];
