/** Addresses that the 1Point3Acres adapter claims. */
export const claimed = [
  'https://www.1point3acres.com/interview/problems/post/7140026',
  'https://1point3acres.com/interview/problems/post/7140026',
  'https://www.1point3acres.com/interview/problems/company/palehorn',
  'http://www.1point3acres.com/interview/problems/7155802/?lang=zh',
];

/** Near misses: other parts of the site, and hosts that only look like it. */
export const refused = [
  'https://www.1point3acres.com/interview/problems',
  'https://www.1point3acres.com/interview/problems/',
  'https://www.1point3acres.com/interview/company/palehorn',
  'https://www.1point3acres.com/bbs/forum.php?next=/interview/problems/post/7140026',
  'https://auth.1point3acres.com/interview/problems/post/7140026',
  'https://11point3acres.com/interview/problems/post/7140026',
  'https://www.1point3acres.com.evil.com/interview/problems/post/7140026',
];
