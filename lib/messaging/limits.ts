/**
 * No message is larger than 100 kB (a round trip of 1 MB takes 50 ms and blocks both sides, one of
 * 100 kB takes 2.6 ms; measured in Chromium). Messages are JSON, so bytes travel as base64: 4
 * characters for 3 bytes.
 */
export const MAX_MESSAGE_BYTES = 100_000;

/** The largest update, in bytes before base64, that travels and is stored in one piece. */
export const MAX_PIECE_BYTES = 45_000;

/** The same as base64 text. */
export const MAX_PIECE_CHARACTERS = 60_000;

/** The largest edit taken in at all: 24 MB of update, far above any answer. */
export const MAX_PIECES = 500;
