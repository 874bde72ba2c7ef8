import { decodeItem } from '../../../lib/backup/item';
import { writeJson } from '../../../lib/backup/json';
import { readJson } from '../../../lib/backup/read-json';
import { prepare } from '../../../lib/vault/import';
import { openReader } from '../../../lib/vault/reader';
import { begin } from '../../../lib/vault/sentinel';
import { edit, found, storage, writing } from './support';

/** Profiles that exchange backup files. */
export async function world() {
  const base = storage();
  await begin(base.database(), 1);
  return { ...base, one: base.vault(), reader: openReader(base.database()) };
}
export type World = Awaited<ReturnType<typeof world>>;

/** What a backup of everything holds. */
export const file = async ({ reader }: World) =>
  (await writeJson({ appVersion: '1', exportedAt: 0 }, reader.exportAll(), [])).content.text();

/** Takes a file in as the background does. */
export async function take({ one }: Pick<World, 'one'>, text: string) {
  const { items } = await readJson(text);
  const good = items.flatMap((each) => (each.ok ? [decodeItem(each.item)] : []));
  return one.importAll(await Promise.all(good.map(prepare)));
}

/** A question with an answer, written a minute later. */
export async function answered({ one, clock }: World, text: string, goal: string) {
  const { record } = await one.openQuestion({
    ...found(text, 'https://a.example/q', 5),
    keep: true,
  });
  clock.now += 60_000;
  await one.append(edit(record.id, writing(goal)));
  return record.id;
}

export async function goalOf({ one }: Pick<World, 'one'>, id: string) {
  return (await one.readDocument(id)).getText('goal').toString();
}
