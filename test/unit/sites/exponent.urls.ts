/** Addresses that the Exponent adapter claims. */
export const claimed = [
  'https://www.tryexponent.com/questions/4417/project-you-abandoned',
  'https://tryexponent.com/questions/4417/project-you-abandoned/',
  'http://www.tryexponent.com/questions/4417?ref=mail#answers',
];

/** Near misses: lists, other parts of the site, and hosts that only look like it. */
export const refused = [
  'https://www.tryexponent.com/questions',
  'https://www.tryexponent.com/questions?company=tern-labs',
  'https://www.tryexponent.com/questions/behavioral/project-you-abandoned',
  'https://www.tryexponent.com/questions/4417/project-you-abandoned/edit',
  'https://www.tryexponent.com/courses/behavioral/questions/4417',
  'https://blog.tryexponent.com/questions/4417/project-you-abandoned',
  'https://www.tryexponent.com.evil.com/questions/4417/project-you-abandoned',
  'https://retryexponent.com/questions/4417/project-you-abandoned',
];
