/** Addresses that the AmbitionBox adapter claims. */
export const claimed = [
  'https://www.ambitionbox.com/interviews/kestrel-loom-interview-questions',
  'https://www.ambitionbox.com/interviews/kestrel-loom-interview-questions/operations-executive',
  'https://ambitionbox.com/interviews/saltmarsh-foods-question/tell-me-about-a-target-Qx81LpZa',
  'http://www.ambitionbox.com/interviews/kestrel-loom-interview-questions?page=2',
];

/** Near misses: other parts of the site, and hosts that only look like it. */
export const refused = [
  'https://www.ambitionbox.com/interviews',
  'https://www.ambitionbox.com/interviews/',
  'https://www.ambitionbox.com/reviews/kestrel-loom-reviews',
  'https://www.ambitionbox.com/overview/kestrel-loom-overview/interviews/x',
  'https://blog.ambitionbox.com/interviews/kestrel-loom-interview-questions',
  'https://notambitionbox.com/interviews/kestrel-loom-interview-questions',
  'https://www.ambitionbox.com.evil.com/interviews/kestrel-loom-interview-questions',
];
