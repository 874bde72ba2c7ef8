/**
 * A question longer than this is declined, with that reason. In UTF-16 code units. Apart from the
 * schema, so that a reader in a page does not carry the schema's library for the sake of a number.
 */
export const MAX_QUESTION_LENGTH = 5_000;

/** The most that is read of a page's own sample answers, in UTF-16 code units: some 5,000 words. */
export const MAX_SAMPLE = 30_000;

/** The most questions that a page's list holds. */
export const MAX_QUESTIONS = 200;
