import { quoted, quoting, type Rule } from '../rule';

/**
 * A gap of a template that was never typed over, ours (`[metric]`) or another tool's (`{{n}}`,
 * `<metric>`, `TBD`, `XX%`). Read aloud, it is the one mistake everybody notices. One finding a
 * section, on the first gap: the editor shows them all.
 */
export const unfilledSlot: Rule = {
  code: 'unfilled-slot',
  explain: 'A gap of a template is still to be filled in.',
  find(draft) {
    return draft.filled.flatMap((section) => {
      const { gaps, text } = draft.of(section);
      const [first] = gaps;
      if (!first) return [];
      const words = quoted(gaps.map(({ start, end }) => text.slice(start, end)));
      return [
        quoting(
          'unfilled-slot',
          draft,
          section,
          first,
          `${words} ${gaps.length === 1 ? 'is a gap' : 'are gaps'} left to fill in.`,
          'Type your own words over it, or cut the sentence.',
        ),
      ];
    });
  },
};
