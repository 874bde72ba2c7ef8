import { none, type Reading, settled, single } from '../detection/reading';
import { quote } from '../detection/text';
import type { PageRule } from './page-rules';
import { inWords } from './words';

/** What `Detection.site` says of a question that a rule of the user's has found. */
const TAUGHT = 'taught';

/** How the user would name the pages of a rule: `this page`, or `example.com/questions/*`. */
function pagesOf({ where }: PageRule): string {
  return where.scope === 'page' ? 'this page' : where.host + where.path;
}

/** There is nothing here, by the user's word. */
export function quiet(rule: PageRule): Reading {
  return settled(none(TAUGHT, [`You told Sidestory that ${pagesOf(rule)} asks nothing.`]));
}

/**
 * A rule's question, with what the page's own adapter knows of it besides: company, role and the like
 * belong to the page, whichever of its sentences is the question.
 */
export function matched(rule: PageRule, text: string, plain: Reading): Reading {
  const { what } = rule;
  const place = what.says === 'question' ? inWords(what.locator) : '';
  const reason = `You taught Sidestory that the question of ${pagesOf(rule)} is ${place}: ${quote(text)}`;
  const [known] = plain.detection.kind === 'single' ? plain.detection.questions : [];
  const { title: _, context: __, competencies: ___, ...facts } = known ?? { text };
  return {
    detection: single(TAUGHT, [reason], { ...facts, text }),
    settled: true,
    fingerprint: text,
    matchesAddress: plain.matchesAddress,
  };
}

/** The rule found nothing: the page is read as without it, and says so. */
export function missed(rule: PageRule, plain: Reading, late: boolean): Reading {
  const { what } = rule;
  const place = what.says === 'question' ? inWords(what.locator) : '';
  const reason = `What you taught Sidestory of ${pagesOf(rule)} no longer matches (${place}), so the page was read as usual.`;
  const { detection } = plain;
  return {
    ...plain,
    detection: { ...detection, reasons: [reason, ...detection.reasons].slice(0, 20) },
    // What was taught may come late, like any content.
    settled: plain.settled && late,
  };
}
