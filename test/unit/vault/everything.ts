import type { Storage } from './support';

/** Everything in a database as text, for comparing. */
export async function everything({ database }: Pick<Storage, 'database'>): Promise<string> {
  const db = database();
  const rows = await Promise.all(
    db.tables.map(async (table) => [table.name, await table.toArray()]),
  );
  db.close();
  return JSON.stringify(rows);
}
