import { coach } from '../../../lib/coaching/coach';
import { CODES, type Code, type Finding } from '../../../lib/coaching/finding';
import { classify } from '../../../lib/detection/classifier';
import { answersOf, type Kind, type LabeledAnswer } from '../../answers/answers';

/** How right the coach is on labeled answers; `section` of a finding on the whole answer is "null". */
export interface Figures {
  answers: number;
  precision: number;
  recall: number;
  byCode: Record<string, { cases: number; precision: number; recall: number }>;
  pairs: number;
  /** Of the pairs, how many get fewer findings for the better version. */
  ordered: number;
  clean: number;
  /** Of the answers without an expected finding, how many get none. */
  cleanWithout: number;
  misses: string[];
}

const keyOf = (each: { code: string; section: string | null }) => `${each.code} ${each.section}`;

/** What the coach says of a labeled answer. */
export function findingsOn(answer: LabeledAnswer): Finding[] {
  const { question, sections, timeboxMinutes, sample, confidentialNames } = answer;
  return coach({
    question,
    sections,
    competencies: answer.competencies ?? classify(question).competencies,
    ...(timeboxMinutes && { timebox: timeboxMinutes }),
    ...(sample !== undefined && { sample }),
    ...(confidentialNames && { confidentialNames }),
  });
}

/** Precision and recall by code and section, over a whole kind of answers. */
export function figuresOf(kind: Kind): Figures {
  const answers = answersOf(kind);
  const counts = new Map<Code, { right: number; found: number; due: number }>(
    CODES.map((code) => [code, { right: 0, found: 0, due: 0 }]),
  );
  const numbers = new Map<string, number>();
  const misses: string[] = [];
  let clean = 0;
  let cleanWithout = 0;
  for (const answer of answers) {
    const found = new Map(findingsOn(answer).map((each) => [keyOf(each), each]));
    const due = new Map(answer.expected.map((each) => [keyOf(each), each]));
    numbers.set(answer.id, found.size);
    if (due.size === 0) clean += 1;
    if (due.size === 0 && found.size === 0) cleanWithout += 1;
    for (const [key, { code, quote }] of found) {
      const count = counts.get(code);
      if (count) count.found += 1;
      if (count && due.has(key)) count.right += 1;
      if (!due.has(key)) misses.push(`${answer.id}: not ${key} ${JSON.stringify(quote)}`);
    }
    for (const [key, { code }] of due) {
      const count = counts.get(code);
      if (count) count.due += 1;
      if (!found.has(key)) misses.push(`${answer.id}: lacks ${key}`);
    }
  }
  const pairs = answers.flatMap(({ id, betterThan }) => (betterThan ? [{ id, betterThan }] : []));
  const all = [...counts.values()];
  const sum = (of: 'right' | 'found' | 'due') => all.reduce((total, each) => total + each[of], 0);
  const ordered = pairs.filter(({ id, betterThan }) => {
    const right = (numbers.get(id) ?? 0) < (numbers.get(betterThan) ?? 0);
    if (!right) misses.push(`${id}: not better than ${betterThan}`);
    return right;
  });
  return {
    answers: answers.length,
    precision: ratio(sum('right'), sum('found')),
    recall: ratio(sum('right'), sum('due')),
    byCode: Object.fromEntries(
      [...counts].map(([code, { right, found, due }]) => [
        code,
        { cases: due, precision: ratio(right, found), recall: ratio(right, due) },
      ]),
    ),
    pairs: pairs.length,
    ordered: ratio(ordered.length, pairs.length),
    clean,
    cleanWithout: ratio(cleanWithout, clean),
    misses,
  };
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 1 : Math.round((part / whole) * 1_000) / 1_000;
}
