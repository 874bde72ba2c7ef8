import * as z from 'zod/mini';
import type { LocalStore } from './local-store';

/** What happened to the answers that the user has to know, until the user puts it away. */

const INCIDENTS_KEY = 'incidents';

/** As many as are kept; a page full of them says no more than the newest. */
const MAX_INCIDENTS = 20;

export const incidentSchema = z.object({
  id: z.string(),
  /** Milliseconds since the epoch. */
  at: z.number(),
  /**
   * - `restored`: the database came up emptier or older than it was; `questions` are back from the
   *   second copy, `missing` are not.
   * - `damaged`: part of one answer could not be read and was set aside; `mended` if the second copy
   *   had it.
   */
  kind: z.enum(['restored', 'damaged']),
  questions: z.optional(z.int()),
  missing: z.optional(z.int()),
  questionId: z.optional(z.string()),
  mended: z.optional(z.boolean()),
});
export type Incident = z.infer<typeof incidentSchema>;

export async function readIncidents(store: LocalStore): Promise<Incident[]> {
  const found = await store.get([INCIDENTS_KEY]);
  const list = z.array(z.unknown()).safeParse(found[INCIDENTS_KEY]).data ?? [];
  return list.flatMap((each) => incidentSchema.safeParse(each).data ?? []);
}

/** Adds one, the newest first. Of one answer only the newest is kept. */
export async function addIncident(store: LocalStore, incident: Incident): Promise<void> {
  const { kind, questionId } = incident;
  const others = (await readIncidents(store)).filter(
    (each) => each.kind !== kind || questionId === undefined || each.questionId !== questionId,
  );
  await store.set({ [INCIDENTS_KEY]: [incident, ...others].slice(0, MAX_INCIDENTS) });
}

/** The user has read it. */
export async function dismissIncident(store: LocalStore, id: string): Promise<void> {
  const left = (await readIncidents(store)).filter((each) => each.id !== id);
  await store.set({ [INCIDENTS_KEY]: left });
}
