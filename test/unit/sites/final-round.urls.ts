/** Addresses that the Final Round adapter claims. */
export const claimed = [
  'https://www.finalroundai.com/interview-questions/customer-who-would-not-listen',
  'https://finalroundai.com/interview-questions/customer-who-would-not-listen/',
  'https://www.finalroundai.com/interview-questions/tern-labs-data-analyst?utm_source=mail',
];

/** Near misses: the list, the blog, and hosts that only look like it. */
export const refused = [
  'https://www.finalroundai.com/interview-questions',
  'https://www.finalroundai.com/blog/customer-who-would-not-listen',
  'https://www.finalroundai.com/interview-questions/data/customer-who-would-not-listen',
  'https://www.finalroundai.com/ai-interview-questions/customer-who-would-not-listen',
  'https://app.finalroundai.com/interview-questions/customer-who-would-not-listen',
  'https://semifinalroundai.com/interview-questions/customer-who-would-not-listen',
];
