/** Addresses that the Prepfully adapter claims. */
export const claimed = [
  'https://prepfully.com/interview-questions/tern-labs',
  'https://prepfully.com/interview-questions/tern-labs/product-manager/',
  'https://www.prepfully.com/interview-questions/tern-labs/tell-me-about-a-plan-that-fell-apart',
];

/** Near misses: the list of all companies, other parts, and hosts that only look like it. */
export const refused = [
  'https://prepfully.com/interview-questions',
  'https://prepfully.com/interview-questions/',
  'https://prepfully.com/interview-questions/tern-labs/product-manager/answers',
  'https://prepfully.com/interview-guides/tern-labs-product-manager',
  'https://prepfully.co/interview-questions/tern-labs',
  'https://app.prepfully.com/interview-questions/tern-labs',
];
