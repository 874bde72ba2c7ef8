/** Addresses that the Interview Query adapter claims. */
export const claimed = [
  'https://www.interviewquery.com/questions/dashboard-nobody-opened',
  'https://interviewquery.com/questions/dashboard-nobody-opened/',
  'https://www.interviewquery.com/questions/dashboard-nobody-opened?tab=discussion',
];

/** Near misses: the list, the guides, and hosts that only look like it. */
export const refused = [
  'https://www.interviewquery.com/questions',
  'https://www.interviewquery.com/p/behavioral-interview-questions',
  'https://www.interviewquery.com/questions/dashboard-nobody-opened/solution',
  'https://www.interviewquery.com/interview-guides/tern-labs',
  'https://interviewquery.com.evil.com/questions/dashboard-nobody-opened',
  'https://myinterviewquery.com/questions/dashboard-nobody-opened',
];
