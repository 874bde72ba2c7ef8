import { applyUpdate, Doc, encodeStateAsUpdate } from 'yjs';
import { ALL_SECTION_IDS, type AnySectionId } from '../../../../../lib/guidance/sections.ts';
import { fromBase64, toBase64 } from '../../../../../lib/messaging/base64.ts';
import { textAlias } from '../../../../../lib/vault/aliases.ts';
import { plainAnswer } from '../../../../../lib/vault/answer.ts';
import type { ExportedAnswer } from '../../../../../lib/vault/export.ts';
import type { Dice } from './dice.ts';

const DAY_MS = 24 * 60 * 60_000;

/** An answer as an export gives it, of a question that is nowhere yet. */
export async function freshAnswer(dice: Dice): Promise<ExportedAnswer> {
  const text = `Tell me about ${dice.words(3)}.`;
  const createdAt = Date.now() - dice.below(300) * DAY_MS;
  const doc = new Doc();
  for (const id of ALL_SECTION_IDS) if (dice.once(3)) doc.getText(id).insert(0, textOf(dice));
  return {
    id: `fresh-${dice.word()}-${dice.word()}`,
    question: {
      text,
      ...(dice.once(2) && {
        title: `On ${dice.word()}`,
        company: 'Acme',
        competencies: ['failure'],
      }),
    },
    sources: [{ url: `https://a.example/${dice.word()}`, title: 'A page', seenAt: createdAt }],
    aliases: [await textAlias(text)],
    ...plainAnswer(doc),
    createdAt,
    keptAt: createdAt,
    updatedAt: createdAt + dice.below(DAY_MS),
    state: toBase64(encodeStateAsUpdate(doc)),
    versions: dice.once(3)
      ? [{ at: createdAt, reason: 'idle', sections: { goal: `Once ${dice.words(2)}.` } }]
      : [],
  };
}

const textOf = (dice: Dice) => `I ${dice.words(4)}.\n\n- ${dice.words(2)}\n- ${dice.words(2)}`;

/** What another profile has made of an answer: the same one written on, or another text of its own. */
export function otherwise(answer: ExportedAnswer, dice: Dice): ExportedAnswer {
  const doc = new Doc();
  const isContinued = dice.once(2);
  if (isContinued && answer.state) applyUpdate(doc, fromBase64(answer.state));
  const id = dice.pick<AnySectionId>(ALL_SECTION_IDS);
  const text = doc.getText(id);
  text.insert(text.length, ` Then ${dice.words(3)}.`);
  const updatedAt = answer.updatedAt + (dice.below(20) - 10) * DAY_MS;
  return { ...answer, ...plainAnswer(doc), updatedAt, state: toBase64(encodeStateAsUpdate(doc)) };
}

/** What is in one file: of what is here some as it is, some otherwise, and some that is new. */
export async function contentOf(
  here: readonly ExportedAnswer[],
  dice: Dice,
): Promise<ExportedAnswer[]> {
  const known = dice.shuffled(here).slice(0, 1 + dice.below(3));
  const fresh: ExportedAnswer[] = [];
  for (let i = 1 + dice.below(2); i > 0; i -= 1) fresh.push(await freshAnswer(dice));
  return [...known.map((each) => (dice.once(2) ? each : otherwise(each, dice))), ...fresh];
}
