/** Addresses that the AlgoMaster adapter claims. */
export const claimed = [
  'https://algomaster.io/learn/behavioral/feedback-that-stung',
  'https://www.algomaster.io/learn/behavioral/feedback-that-stung/',
  'http://algomaster.io/learn/behavioral/feedback-that-stung?from=menu#tips',
];

/** Near misses: the course's cover, other courses, and hosts that only look like it. */
export const refused = [
  'https://algomaster.io/learn/behavioral',
  'https://algomaster.io/learn/behavioral/',
  'https://algomaster.io/learn/system-design/what-is-caching',
  'https://algomaster.io/learn/behavioral/feedback/that-stung',
  'https://blog.algomaster.io/learn/behavioral/feedback-that-stung',
  'https://algomaster.io.evil.com/learn/behavioral/feedback-that-stung',
];
