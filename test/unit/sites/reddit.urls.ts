/** Addresses that the Reddit adapter claims. */
export const claimed = [
  'https://www.reddit.com/r/interviewstories/comments/1abx9q/the_weird_one_they_opened_with/',
  'https://reddit.com/r/interviewstories/comments/1abx9q/the_weird_one_they_opened_with',
  'https://old.reddit.com/r/interviewstories/comments/1abx9q/the_weird_one_they_opened_with/?sort=new',
  'https://new.reddit.com/r/interviewstories/comments/1abx9q/',
  'http://www.reddit.com/r/interviewstories/comments/1abx9q/%E9%9D%A2%E8%AF%95/',
];

/** Near misses: other parts of the site, single comments, and hosts that only look like it. */
export const refused = [
  'https://www.reddit.com/',
  'https://www.reddit.com/r/interviewstories/',
  'https://www.reddit.com/r/interviewstories/comments/',
  'https://www.reddit.com/r/interviewstories/comments/1abx9q/the_weird_one/kx9a2b1/',
  'https://www.reddit.com/user/copper_newt/comments/1abx9q/the_weird_one/',
  'https://www.reddit.com/r/interviewstories/wiki/comments/1abx9q',
  'https://i.redd.it/r/interviewstories/comments/1abx9q/the_weird_one/',
  'https://notreddit.com/r/interviewstories/comments/1abx9q/the_weird_one/',
  'https://www.reddit.com.evil.com/r/interviewstories/comments/1abx9q/the_weird_one/',
];
