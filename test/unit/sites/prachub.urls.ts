/** Addresses that the PracHub adapter claims. */
export const claimed = [
  'https://prachub.com/interview-questions/lead-a-launch',
  'https://www.prachub.com/interview-questions/lead-a-launch/',
  'http://prachub.com:8443/interview-questions/lead-a-launch?view=text#comments',
];

/** Near misses: other parts of the site, and hosts that only look like it. */
export const refused = [
  'https://prachub.com/interview-questions',
  'https://prachub.com/interview-questions/lead-a-launch/solution',
  'https://blog.prachub.com/interview-questions/lead-a-launch',
  'https://notprachub.com/interview-questions/lead-a-launch',
];
