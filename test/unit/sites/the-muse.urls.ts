/** Addresses that the Muse's adapter claims. */
export const claimed = [
  'https://www.themuse.com/advice/what-motivates-you-answer',
  'https://themuse.com/advice/second-round-interview-questions',
  'https://www.themuse.com/advice/biggest-weakness/?ref=mail',
  'http://www.themuse.com/advice/biggest-weakness#answers',
];

/** Near misses: other parts of the site, and hosts that only look like it. */
export const refused = [
  'https://www.themuse.com/advice',
  'https://www.themuse.com/advice/',
  'https://www.themuse.com/advice/interviewing/biggest-weakness',
  'https://www.themuse.com/jobs/acorn/advice',
  'https://www.themuse.com/coaching/interview',
  'https://muse.com/advice/biggest-weakness',
  'https://bethemuse.com/advice/biggest-weakness',
  'https://themuse.com.evil.com/advice/biggest-weakness',
];
