import { blameIn } from '../reading/blames';
import { quoting, type Rule } from '../rule';

/**
 * A person or a group blamed for what they are: lazy, clueless, "not made for work", "as salespeople
 * are". However politely it is put, the interviewer hears how the candidate will talk of them. What
 * somebody did may be told, harsh as it was; self-criticism and quotations are left alone.
 */
export const blame: Rule = {
  code: 'blame',
  explain: 'Someone is blamed for what they are, instead of told for what they did.',
  find(draft) {
    return draft.filled.flatMap((section) => {
      const { sentences, text } = draft.of(section);
      for (const sentence of sentences) {
        const found = blameIn(sentence);
        if (!found) continue;
        const words = text.slice(found.start, found.end);
        return [
          quoting(
            'blame',
            draft,
            section,
            found,
            `“${words}” judges what people are; a listener cannot check that, and notes how you speak of others.`,
            'Tell what was done or left undone, and what it led to, without the verdict.',
          ),
        ];
      }
      return [];
    });
  },
};
