import { describe, expect, test } from 'vitest';
import { mergeUpdates } from 'yjs';
import { ALL_SECTION_IDS } from '../../../lib/guidance/sections';
import { COMPACT_AT_REST_ROWS } from '../../../lib/vault/compaction';
import { writingTrace } from '../../traces/sittings';
import { edit, found, storage } from './support';

/** Bytes of an answer's log after the last sitting, and of its text. */
async function sizes(trace: Parameters<typeof writingTrace>[0], seed: number) {
  const base = storage();
  const vault = base.vault();
  const { record } = await vault.openQuestion(found('Why us?'));
  for (const edits of writingTrace(trace, seed)) {
    // One write a sitting, since only the size is looked at; the bench makes each edit by itself.
    await vault.append(edit(record.id, mergeUpdates(edits)));
    await vault.compact(record.id, COMPACT_AT_REST_ROWS);
  }
  const rows = await base.database().updates.toArray();
  const doc = await vault.readDocument(record.id);
  const encoder = new TextEncoder();
  const text = ALL_SECTION_IDS.map((id) => encoder.encode(doc.getText(id).toString()).length);
  return {
    stored: rows.reduce((sum, { bytes }) => sum + bytes.length, 0),
    text: text.reduce((sum, length) => sum + length, 0),
  };
}

describe('an answer after ten thousand edits in two hundred sittings', () => {
  test.each(['key', 'burst'] as const)('takes at most four times its text (%s)', async (unit) => {
    const { stored, text } = await sizes({ edits: 10_000, sittings: 200, unit }, 7);
    expect(text).toBeGreaterThan(5_000);
    expect(stored / text).toBeLessThanOrEqual(4);
  });
});
