/** Addresses that the Big Interview adapter claims. */
export const claimed = [
  'https://resources.biginterview.com/behavioral-interviews/describe-a-time-you-had-to-adapt/',
  'https://resources.biginterview.com/blog/conflict-interview-questions',
  'https://biginterview.com/blog/conflict-interview-questions',
  'https://www.biginterview.com/blog/leadership-interview-questions/?utm_source=mail',
];

/** Near misses: other parts of the site, and hosts that only look like it. */
export const refused = [
  'https://biginterview.com/blog',
  'https://biginterview.com/pricing/blog',
  'https://biginterview.com/behavioral-interviews/describe-a-time-you-had-to-adapt/',
  'https://resources.biginterview.com/',
  'https://resources.biginterview.com/category/behavioral-interviews/',
  'https://resources.biginterview.com/author/t-vance',
  'https://app.biginterview.com/blog/conflict-interview-questions',
  'https://mybiginterview.com/blog/conflict-interview-questions',
  'https://biginterview.com.evil.com/blog/conflict-interview-questions',
];
