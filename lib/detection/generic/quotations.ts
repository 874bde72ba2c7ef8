import type { Judge, Judgment } from './judge';
import { sentencesOf } from './sentences';
import { isSpoken, isUnit } from './units';
import { introduces, mayAsk } from './wording';

/** A question that running text puts in quotation marks. */
interface Quotation {
  text: string;
  likely: number;
}

const SPAN =
  /(?<=^|[\s(—–-])(?:“([^“”]{12,900})”|"([^"]{12,900})"|«([^«»]{12,900})»|„([^„“”]{12,900})[“”]|「([^「」]{8,600})」)/g;

/** How likely a quotation has to be, where nothing says that it was asked. */
const SPOKEN = 0.95;

/** What stands before a quotation that is only an example, or is advised against. */
const EXAMPLE =
  /\b(?:such as|like|e\.g\.?|for (?:example|instance)|may|might|can|could|often|usually|typically|sometimes|instead of|rather than|never|don[’']t|not|stop|avoid|means?|meaning|I (?:said|say|told|answered|replied|asked)|(?:you|they) (?:can|could|should|might) (?:say|ask))\b[^.?!]{0,40}$/i;

/**
 * The questions that prose tells in whole quotations, several sentences in one of them too: what it says
 * was asked, or what is surely an interviewer's. Nothing where it quotes none.
 */
export function quotedQuestions(line: string, judge: Judge): Quotation[] {
  const found: Quotation[] = [];
  for (const span of line.slice(0, 4_000).matchAll(SPAN)) {
    const inner = (span.slice(1).find(Boolean) ?? '').trim();
    const before = line.slice(0, span.index).trimEnd();
    const text = inner.replace(/,$/, '');
    const sentences = sentencesOf(text);
    const isAsked = sentences.length > 1 ? isUnit(sentences) : mayAsk(text);
    if (!isAsked || !(/[?？]$/.test(text) || isSpoken(sentences.at(-1) ?? '') || isSpoken(text)))
      continue;
    const isTold = introduces(before);
    const read = () => (sentences.length > 1 ? ofUnit(text, sentences, judge) : judge.of(text));
    const { behavioral, likely } = isTold ? judge.leniently(read, true) : read();
    const isSure = likely > SPOKEN && !EXAMPLE.test(before.slice(-80));
    if (behavioral && (isTold ? likely > 0.2 : isSure))
      found.push({ text, likely: isTold ? Math.max(likely, 0.96) : likely });
  }
  return found;
}

/** A question of several sentences is as likely as the likeliest of them that orders to tell. */
export function ofUnit(line: string, sentences: readonly string[], judge: Judge): Judgment {
  const whole = judge.said(line);
  const orders = sentences.filter(isSpoken).map((one) => judge.of(one));
  const best = Math.max(whole.likely, ...orders.map(({ likely }) => likely));
  return { behavioral: whole.behavioral || orders.some((one) => one.behavioral), likely: best };
}
