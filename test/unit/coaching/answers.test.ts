import { describe, expect, it } from 'vitest';
import { COMPETENCIES } from '../../../lib/detection/detection';
import { SECTION_IDS } from '../../../lib/guidance/sections';
import { answersOf, CODES, KINDS, type LabeledAnswer } from '../../answers/answers';

const byKind = KINDS.map((kind) => ({ kind, answers: answersOf(kind) }));
const all = byKind.flatMap(({ answers }) => answers);
const heldOut = answersOf('held-out');

/** Codes of findings that are about the whole answer. */
const WHOLE = ['too-short', 'too-long', 'we-heavy'];
/** Codes that belong to one section only. */
const HOME: Readonly<Record<string, string>> = {
  'no-numbers': 'results',
  'no-baseline': 'results',
  'vague-role': 'role',
  'no-alternative': 'tradeoffs',
  'no-guardrail': 'validation',
  'no-solution': 'challenges',
};
/** Codes whose label must show its words. */
const QUOTED = ['unfilled-slot', 'blame', 'confidential', 'copied'];

const wordsIn = (text: string) => text.split(/\s+/).filter(Boolean).length;
const lengthOf = ({ sections }: LabeledAnswer) =>
  SECTION_IDS.reduce((sum, id) => sum + wordsIn(sections[id]), 0);
/** A blank section, or a dash or "n/a" in its place. */
const isEmpty = (text: string) => /^\W*$|^n\/a$/i.test(text.trim());
const isWhole = ({ sections }: LabeledAnswer) => SECTION_IDS.every((id) => !isEmpty(sections[id]));
const expects = (answer: LabeledAnswer, code: string, section?: string) =>
  answer.expected.some(
    (label) => label.code === code && (section === undefined || label.section === section),
  );
const mayLeaveOut = ({ competencies = [] }: LabeledAnswer) =>
  competencies.includes('introduction') || competencies.includes('motivation');
const idsOf = (answers: readonly LabeledAnswer[]) => answers.map(({ id }) => id);
/** How many findings are expected, a code once a section. */
const findingsOf = ({ expected }: LabeledAnswer) =>
  new Set(expected.map(({ code, section }) => `${code} ${section}`)).size;
const casesOf = (answers: readonly LabeledAnswer[], code: string) =>
  answers.reduce(
    (sum, { expected }) =>
      sum + new Set(expected.filter((l) => l.code === code).map((l) => l.section)).size,
    0,
  );

describe('the labeled answers', () => {
  it('are many, of many professions and of every competency', () => {
    expect(all.length).toBeGreaterThanOrEqual(200);
    expect(new Set(idsOf(all)).size).toBe(all.length);
    expect(new Set(all.map(({ story }) => story)).size).toBeGreaterThanOrEqual(75);
    expect(new Set(all.map(({ profession }) => profession)).size).toBeGreaterThanOrEqual(70);
    for (const competency of COMPETENCIES) {
      const own = all.filter(({ competencies }) => competencies?.includes(competency));
      expect(own.length, competency).toBeGreaterThanOrEqual(6);
    }
  });

  it('are kept aside by a fifth, of other stories', () => {
    expect(heldOut.length / all.length).toBeGreaterThan(0.2);
    const tuned = new Set(answersOf('tuning').map(({ story }) => story));
    expect(heldOut.filter(({ story }) => tuned.has(story))).toEqual([]);
  });

  it('tell no story more than three times', () => {
    const told = new Map<string, number>();
    for (const { story } of all) told.set(story, (told.get(story) ?? 0) + 1);
    expect([...told].filter(([, times]) => times > 3)).toEqual([]);
  });

  it('share no sentence of eight words between stories', () => {
    const first = new Map<string, string>();
    const shared: string[] = [];
    for (const { story, sections } of all) {
      for (const sentence of Object.values(sections)
        .join('\n')
        .toLowerCase()
        .split(/[.!?\n]+/)) {
        const words = sentence.match(/[\p{L}\p{N}'’-]+/gu) ?? [];
        if (words.length < 8) continue;
        const key = words.join(' ');
        const before = first.get(key) ?? story;
        if (before !== story) shared.push(`${before}, ${story}: ${key}`);
        first.set(key, before);
      }
    }
    expect(shared).toEqual([]);
  });

  it.each(CODES)('have cases and near misses of %s', (code) => {
    expect(casesOf(all, code)).toBeGreaterThanOrEqual(12);
    expect(casesOf(heldOut, code)).toBeGreaterThanOrEqual(3);
    expect(all.filter(({ traps }) => traps?.includes(code)).length).toBeGreaterThanOrEqual(3);
  });

  it('have strong ones of full length without any finding, in both sets', () => {
    for (const { kind, answers } of byKind) {
      const strong = answers.filter((answer) => {
        const length = lengthOf(answer);
        return isWhole(answer) && !answer.expected.length && length >= 300 && length <= 600;
      });
      expect(strong.length, kind).toBeGreaterThanOrEqual(kind === 'tuning' ? 45 : 20);
    }
  });

  it('pair a better version with one of the same story and more findings', () => {
    const byId = new Map(all.map((answer) => [answer.id, answer]));
    const pairs = all.flatMap((better) =>
      better.betterThan ? [{ better, worse: byId.get(better.betterThan) }] : [],
    );
    expect(pairs.length).toBeGreaterThanOrEqual(65);
    const wrong = pairs.filter(
      ({ better, worse }) =>
        worse?.story !== better.story || findingsOf(worse) <= findingsOf(better),
    );
    expect(wrong).toEqual([]);
  });
});

describe('a label', () => {
  const labels = all.flatMap((answer) =>
    answer.expected.map((label) => ({ id: answer.id, text: answer.sections, ...label })),
  );

  it('quotes the section it names, and always where it is about particular words', () => {
    const wrong = labels.filter(({ code, section, quote, text }) =>
      quote === undefined
        ? QUOTED.includes(code)
        : section === null || !text[section].includes(quote),
    );
    expect(wrong).toEqual([]);
  });

  it('names the section that its code is about', () => {
    const wrong = labels.filter(
      ({ code, section }) =>
        WHOLE.includes(code) !== (section === null) || (HOME[code] ?? section) !== section,
    );
    expect(wrong).toEqual([]);
  });

  it('says empty exactly where nothing is and something must be, and nothing else there', () => {
    const wrong = all.flatMap((answer) =>
      SECTION_IDS.filter((id) => {
        const empty = isEmpty(answer.sections[id]);
        const said = expects(answer, 'empty-section', id);
        const other = answer.expected.some((l) => l.section === id && l.code !== 'empty-section');
        return said !== (empty && !mayLeaveOut(answer)) || (empty && other);
      }).map((id) => `${answer.id} ${id}`),
    );
    expect(wrong).toEqual([]);
  });

  it('misses numbers or their baseline, never both', () => {
    const both = all.filter((a) => expects(a, 'no-numbers') && expects(a, 'no-baseline'));
    expect(idsOf(both)).toEqual([]);
  });

  it('calls an answer short or long by its timebox alone, and leaves a gap at the bounds', () => {
    const wrong = all.filter((answer) => {
      const [from, to] = answer.timeboxMinutes ?? [3, 5];
      const words = lengthOf(answer);
      const least = (from * 250) / 3;
      const most = to * 180;
      const whole = isWhole(answer);
      const gap =
        whole &&
        ((words >= least * 0.9 && words < least) || (words > most * 0.95 && words < most * 1.05));
      return (
        gap ||
        expects(answer, 'too-short') !== (whole && words < least) ||
        expects(answer, 'too-long') !== (whole && words > most)
      );
    });
    expect(idsOf(wrong)).toEqual([]);
  });

  it('calls a section unbalanced when it has half of the words, and leaves a gap below', () => {
    const wrong = all.flatMap((answer) => {
      const words = lengthOf(answer);
      if (!isWhole(answer) || words < 250) return [];
      return SECTION_IDS.filter((id) => {
        const share = wordsIn(answer.sections[id]) / words;
        const said = expects(answer, 'unbalanced', id);
        return said ? share <= 0.5 : share > 0.35;
      }).map((id) => `${answer.id} ${id}`);
    });
    expect(wrong).toEqual([]);
  });

  it('finds copied words only where there is a sample', () => {
    expect(idsOf(all.filter((a) => expects(a, 'copied') && !a.sample))).toEqual([]);
  });
});
