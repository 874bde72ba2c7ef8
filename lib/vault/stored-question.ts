import * as z from 'zod/mini';
import { MAX_QUESTION_LENGTH, questionSchema } from '../detection/detection';
import { idSchema, type QuestionRecord, sourceSchema } from './records';

/** Stands where a question's text can no longer be read. */
export const DAMAGED_TEXT = '(The text of this question is damaged.)';

const textAlone = z.object({
  text: z.string().check(z.minLength(1), z.maxLength(MAX_QUESTION_LENGTH)),
});

/** The record's schema, with each field falling back by itself: only the id must be right. */
const storedQuestionSchema = z.object({
  id: idSchema,
  question: z.catch(z.union([questionSchema, textAlone]), { text: DAMAGED_TEXT }),
  sources: z.catch(z.array(sourceSchema), []),
  createdAt: z.catch(z.number(), 0),
  keptAt: z.catch(z.optional(z.number()), undefined),
  deletedAt: z.catch(z.optional(z.number()), undefined),
});

/**
 * Parses a question read back. Of a damaged one it gives what can still be read, since the answer
 * hangs on it; undefined only where there is none, or not even an id.
 */
export function readQuestion(row: unknown): QuestionRecord | undefined {
  return storedQuestionSchema.safeParse(row).data;
}

/** The same of several, without those that give nothing. */
export function readQuestions(rows: readonly unknown[]): QuestionRecord[] {
  return rows.flatMap((row) => readQuestion(row) ?? []);
}
