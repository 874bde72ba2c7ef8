import type { SectionId } from '../../guidance/sections';
import { repeatsIn } from '../reading/repeats';
import { quoted, quoting, type Rule } from '../rule';

/**
 * Eight words in a row, or three figures, that stand in the page's own sample. Interviewers know the
 * samples of the well-known sites, and a borrowed figure falls at the first follow-up.
 */
export const copied: Rule = {
  code: 'copied',
  explain: 'Words or figures are taken from the page’s own sample.',
  find(draft) {
    const repeats = repeatsIn(draft);
    if (!repeats) return [];
    const phrases = repeats.phrases.map(({ section, ...span }) =>
      quoting(
        'copied',
        draft,
        section,
        span,
        `“${draft.of(section).text.slice(span.start, span.end)}” stands word for word in the sample.`,
        'Tell it as you would to a friend, in your own words and from your own story.',
      ),
    );
    const bySection = new Map<SectionId, (typeof repeats.figures)[number][]>();
    for (const figure of repeats.figures) {
      bySection.set(figure.section, [...(bySection.get(figure.section) ?? []), figure]);
    }
    const [most] = [...bySection].sort(([, a], [, b]) => b.length - a.length);
    const [first] = most?.[1] ?? [];
    const last = most?.[1].at(-1);
    if (!first || !last) return phrases;
    const words = quoted(
      repeats.figures.map(({ section, start, end }) => draft.of(section).text.slice(start, end)),
      5,
    );
    return [
      ...phrases,
      quoting(
        'copied',
        draft,
        first.section,
        { start: first.start, end: last.end },
        `${words} are the figures of the sample.`,
        'Use your own figures: you will be asked where they come from.',
      ),
    ];
  },
};
