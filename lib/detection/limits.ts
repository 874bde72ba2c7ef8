/**
 * A question longer than this is declined, with that reason. In UTF-16 code units. Apart from the
 * schema, so that a reader in a page does not carry the schema's library for the sake of a number.
 */
export const MAX_QUESTION_LENGTH = 5_000;
