/** Template slots: gaps in a sentence, written `[like this]`, to be typed over. */

export interface Slot {
  /** Offset of the opening bracket. */
  readonly from: number;
  /** Offset after the closing bracket. */
  readonly to: number;
  /** What stands between the brackets. */
  readonly label: string;
}

// Not a link (`[x](…)`), not an index (`rows[i]`), not a bare number (`[1]`): it holds a letter.
const SLOT = /(?<![\p{L}\p{N}_\])])\[(?=[^[\]\n]*\p{L})([^[\]\n]{2,60})\](?!\()/gu;

// Written in brackets, yet nothing to fill in.
const ASIDES = new Set(['sic', 'laughs', 'laughter', 'pause', 'sighs', 'applause', 'inaudible']);

export function findSlots(text: string): Slot[] {
  const slots: Slot[] = [];
  for (const match of text.matchAll(SLOT)) {
    const label = match[1] ?? '';
    if (ASIDES.has(label.trim().toLowerCase())) continue;
    slots.push({ from: match.index, to: match.index + match[0].length, label });
  }
  return slots;
}
