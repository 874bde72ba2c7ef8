import { absent, type Rule } from '../rule';

/**
 * Results that nothing measures. Interviewers' rubrics ask for the size of what changed, and a figure
 * is what a listener repeats to the others in the debriefing. Figures in digits or in words both
 * count; a date, a version or "24/7" tells no outcome (lib/coaching/reading/figures.ts).
 */
export const noNumbers: Rule = {
  code: 'no-numbers',
  explain: 'Results without a figure, in digits or in words.',
  find(draft) {
    const results = draft.of('results');
    if (draft.isEmpty('results') || results.quantities.length > 0) return [];
    return [
      absent(
        'no-numbers',
        'results',
        'The results name no figure, so a listener cannot tell how much changed.',
        'Add one number: how many, how much, how fast, or how often. An honest estimate is fine.',
      ),
    ];
  },
};
