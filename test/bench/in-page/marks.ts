/** The answer by which a panel is known to be filled. */
export const ANSWER = 'It was there before the worker was.';
