/** Addresses that the Indeed adapter claims. */
export const claimed = [
  'https://www.indeed.com/career-advice/interviewing/tell-me-about-a-time-you-failed',
  'https://indeed.com/career-advice/interviewing/conflict-questions',
  'https://uk.indeed.com/career-advice/interviewing/front-desk-interview-questions',
  'https://in.indeed.com/career-advice/interviewing/why-should-we-hire-you/?from=mail#tips',
  'http://www.indeed.com/career-advice/interviewing/describe-a-risk',
];

/** Near misses: other parts of the site, and hosts that only look like it. */
export const refused = [
  'https://www.indeed.com/career-advice/interviewing',
  'https://www.indeed.com/career-advice/interviewing/',
  'https://www.indeed.com/career-advice/resumes-cover-letters/tell-me-about-a-time',
  'https://www.indeed.com/viewjob?jk=1&from=/career-advice/interviewing/x',
  'https://www.indeed.com/cmp/Acorn/interviews',
  'https://employers.indeed.com/career-advice/interviewing/conflict-questions',
  'https://notindeed.com/career-advice/interviewing/conflict-questions',
  'https://www.indeed.com.evil.com/career-advice/interviewing/conflict-questions',
];
