import type { Competency } from '../detection/detection';
import type { VaultDatabase } from './database';
import { mark } from './marks';
import { getQuestion } from './questions';

/**
 * Notes what a question tests, by the user's word. What is known of a question stays when it is met
 * again (`fillIn`), so this outlives whatever is detected later; an empty list says "any question".
 * @throws VaultError `not-found`
 */
export async function setCompetencies(
  db: VaultDatabase,
  id: string,
  competencies: readonly Competency[],
): Promise<void> {
  await db.transaction('rw', db.questions, db.uncopied, async () => {
    const record = await getQuestion(db, id);
    const question = { ...record.question, competencies: [...competencies] };
    await db.questions.put({ ...record, question });
    if (record.keptAt !== undefined) await mark(db, id);
  });
}
