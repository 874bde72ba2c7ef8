import { FIGURES, Sample } from '../reading/copies';
import { SectionReading } from '../reading/section';
import { quoted, quoting, type Rule } from '../rule';

/**
 * Eight words in a row, or three figures, that stand in the page's own sample. Interviewers know the
 * samples of the well-known sites, and a borrowed figure falls at the first follow-up.
 */
export const copied: Rule = {
  code: 'copied',
  explain: 'Words or figures are taken from the page’s own sample.',
  find(draft) {
    const { sample, question } = draft.draft;
    if (!sample) return [];
    const source = new Sample(new SectionReading(sample), new SectionReading(question));
    const phrases = draft.filled.flatMap((section) =>
      source
        .phrasesIn(draft.of(section))
        .map((span) =>
          quoting(
            'copied',
            draft,
            section,
            span,
            `“${draft.of(section).text.slice(span.start, span.end)}” stands word for word in the sample.`,
            'Tell it as you would to a friend, in your own words and from your own story.',
          ),
        ),
    );
    const within = (section: string, start: number) =>
      phrases.some((each) => each.section === section && each.start <= start && start < each.end);
    const figures = draft.filled.map((section) => ({
      section,
      found: source.figuresIn(draft.of(section)).filter(({ start }) => !within(section, start)),
    }));
    const different = new Set(figures.flatMap(({ found }) => found.map(({ text }) => text)));
    if (different.size < FIGURES) return phrases;
    const most = figures.reduce((a, b) => (b.found.length > a.found.length ? b : a));
    const [first] = most.found;
    const last = most.found.at(-1);
    if (!first || !last) return phrases;
    const words = quoted([...different], 5);
    return [
      ...phrases,
      quoting(
        'copied',
        draft,
        most.section,
        { start: first.start, end: last.end },
        `${words} are the figures of the sample.`,
        'Use your own figures: you will be asked where they come from.',
      ),
    ];
  },
};
