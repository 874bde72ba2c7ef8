/** Addresses that the IGotAnOffer adapter claims. */
export const claimed = [
  'https://igotanoffer.com/blogs/tech/tern-labs-behavioral-interview',
  'https://www.igotanoffer.com/blogs/tech/tern-labs-behavioral-interview/',
  'https://igotanoffer.com/en/advice/people-management-interview-questions',
];

/** Near misses: lists, other blogs, and hosts that only look like it. */
export const refused = [
  'https://igotanoffer.com/blogs/tech',
  'https://igotanoffer.com/blogs/tech/tagged/behavioral',
  'https://igotanoffer.com/blogs/mckinsey-case-interview-blog/case-interview-math',
  'https://igotanoffer.com/en/interview-coaching/type/behavioral',
  'https://igotanoffer.com/advice/people-management-interview-questions',
  'https://shop.igotanoffer.com/blogs/tech/tern-labs-behavioral-interview',
];
