import { Doc, encodeStateAsUpdate } from 'yjs';
import type { AnySectionId } from '../../../lib/guidance/sections';
import { toBase64 } from '../../../lib/messaging/base64';
import { plainAnswer } from '../../../lib/vault/answer';
import type { ExportedAnswer } from '../../../lib/vault/export';

/** An answer as it leaves the vault, with these sections' text. */
export function exported(
  text: string,
  sections: Partial<Record<AnySectionId, string>> = {},
  change: Partial<ExportedAnswer> = {},
): ExportedAnswer {
  const doc = new Doc();
  for (const [id, words] of Object.entries(sections)) doc.getText(id).insert(0, words);
  return {
    id: 'answer-0001',
    question: { text },
    sources: [],
    aliases: [],
    ...plainAnswer(doc),
    createdAt: Date.UTC(2026, 0, 5),
    keptAt: Date.UTC(2026, 0, 5),
    updatedAt: Date.UTC(2026, 0, 6),
    state: toBase64(encodeStateAsUpdate(doc)),
    versions: [],
    ...change,
  };
}
