/** Addresses that the LeetCode adapter claims. */
export const claimed = [
  'https://leetcode.com/discuss/interview-question/5012345/Tern-Labs-or-Onsite-or-behavioral',
  'https://leetcode.com/discuss/interview-question/5012345/',
  'https://leetcode.com/discuss/post/6012345/tern-labs-sde2-onsite-by-copper_newt-x1yz/',
  'https://www.leetcode.com/discuss/interview-experience/5012345/tern-labs/',
];

/** Near misses: the forum's lists, problems, and hosts that only look like it. */
export const refused = [
  'https://leetcode.com/discuss/',
  'https://leetcode.com/discuss/interview-question/',
  'https://leetcode.com/discuss/interview-question?currentPage=2',
  'https://leetcode.com/discuss/post/tern-labs-sde2-onsite/',
  'https://leetcode.com/discuss/compensation/5012345/tern-labs/',
  'https://leetcode.com/problems/two-sum/discuss/5012345/',
  'https://leetcode.cn/discuss/post/6012345/tern-labs-sde2-onsite/',
  'https://fleetcode.com/discuss/post/6012345/tern-labs-sde2-onsite/',
];
