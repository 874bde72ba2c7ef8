/** Addresses that the Hello Interview adapter claims. */
export const claimed = [
  'https://www.hellointerview.com/community/questions/teammate-who-stopped-talking/cm7x2k9',
  'https://hellointerview.com/community/questions/teammate-who-stopped-talking/cm7x2k9/?level=senior',
  'https://www.hellointerview.com/learn/behavioral/course/proudest-project',
  'https://www.hellointerview.com/learn/behavioral/proudest-project',
];

/** Near misses: lists, other courses, and hosts that only look like it. */
export const refused = [
  'https://www.hellointerview.com/community/questions',
  'https://www.hellointerview.com/community/questions/teammate-who-stopped-talking',
  'https://www.hellointerview.com/community/answers/teammate-who-stopped-talking/cm7x2k9',
  'https://www.hellointerview.com/learn/behavioral',
  'https://www.hellointerview.com/learn/system-design/problem-breakdowns/bitly',
  'https://www.hellointerview.com/learn/behavioral/course/a/b',
  'https://hellointerview.com.evil.com/learn/behavioral/course/proudest-project',
  'https://othellointerview.com/learn/behavioral/course/proudest-project',
];
