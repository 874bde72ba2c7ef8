import { ALL_SECTION_IDS } from '../../../lib/guidance/sections';
import { COMPACT_AFTER_ROWS, COMPACT_AT_REST_ROWS } from '../../../lib/vault/compaction';
import { VaultDatabase } from '../../../lib/vault/database';
import { Vault } from '../../../lib/vault/vault';
import { type Trace, writingTrace } from '../../traces/sittings';

/** In any page: the vault's own code in the browser's own database, with nobody else at it. */
declare global {
  /** Bytes of an answer's log and of its text after a trace. */
  var sidestoryStored: (trace: Trace, seed: number) => Promise<{ stored: number; text: number }>;
}

globalThis.sidestoryStored = async (trace, seed) => {
  const db = new VaultDatabase();
  const vault = new Vault(db);
  const question = { text: `Tell me about trace ${trace.unit} ${seed}.` };
  const source = { url: '', title: '', seenAt: Date.now() };
  const { record } = await vault.openQuestion({ question, source, keep: true });
  for (const edits of writingTrace(trace, seed)) {
    for (const [i, update] of edits.entries()) {
      await vault.append({ questionId: record.id, editId: crypto.randomUUID(), update });
      // As the worker does, which counts the rows only once the keys have come to rest.
      if (i % COMPACT_AFTER_ROWS === 0) await vault.compact(record.id);
    }
    await vault.compact(record.id, COMPACT_AT_REST_ROWS);
  }
  const rows = await db.updates
    .where('[questionId+seq]')
    .between([record.id, 0], [record.id, Infinity])
    .toArray();
  const doc = await vault.readDocument(record.id);
  const encoder = new TextEncoder();
  const text = ALL_SECTION_IDS.map((id) => encoder.encode(doc.getText(id).toString()).length);
  vault.close();
  return {
    stored: rows.reduce((sum, { bytes }) => sum + bytes.length, 0),
    text: text.reduce((sum, length) => sum + length, 0),
  };
};
