import { cleanText, slugOf } from '../text';
import type { Block } from './blocks';
import type { Candidate } from './candidates';
import type { Page } from './page';
import { sentencesOf } from './sentences';
import { isSpoken } from './units';
import { asksForStory, isIdiom, isStem, mayAsk } from './wording';

/** What two wordings of one question share: letters and digits. */
export function keyOf(text: string): string {
  return slugOf(text) || text;
}

const LABEL =
  /^(?:the |your |my |today['’]s |full |exact |interview |behaviou?ral |practice |sample )*(?:question|prompt|wording|(?:question|problem) (?:statement|text|description))(?: (?:of the (?:day|week)|\d{1,3}|#\d{1,3}))?\s?[:：]?$/i;

/** "They asked me only one question:", not "Please answer these questions:". */
const ANNOUNCES =
  /\b(?:(?:question|prompt|thing)\b(?! ?(?:bank|list|set|type))|asked|(?:i|we|they) ask|the following)\b[^.?!]{0,80}[:：]$/i;

/** “Question 4 of 30” */
const COUNTED =
  /^(?:question|prompt|card|q) ?(?:no\.? ?|#)?\d{1,3}(?: ?(?:of|\/) ?\d{1,3})?(?: ?\([\p{L} ]{2,30}\))?\s?[:：.]?$/iu;

/** “Good morning! Here is today's question.” */
const TODAY =
  /\b(?:here(?:['’]s| is)|and now) (?:today|this (?:week|month|morning)|tomorrow|the)(?:['’]s)? (?:interview |behaviou?ral )?(?:question|prompt)[.!:]$/i;

/** A line that ends in a colon and leads to what somebody says, not to points, steps or several of them. */
const LEADS =
  /\b(?:questions|prompts|examples?|tips|steps|things|points|reasons|rules|ways|parts|stories|signs|mistakes|answers?|said|replied|told|cover|include|consider|check|bring|notes?|agenda|schedule|when|if|where|like)\b[^.?!]{0,60}[:：]$|\bI (?:said|say|replied|answered|told|wrote|thought)\b[^.?!]{0,60}[:：]$/i;
const SPEAKER =
  /\b(?:ask\w{0,3}|says?|said|goes|went|read (?:out|this|me)|put|begin\w{0,1}|began|opens?|opened|question|prompt|one|wants?|wanted|hear|heard|following|like this|this way|the same)\b[^.?!]{0,60}[:：]$/i;

/** Does running text end with words that announce what somebody asks next? */
export function announcesNext({ text, heading, depth }: Block): boolean {
  if (heading > 0 || depth > 0 || text.length < 24 || !/[:：]$/.test(text)) return false;
  const last = text.slice(-160).replace(/^.*[.?!…]["”’]?\s(?=\S{2})/, '');
  return (
    SPEAKER.test(last) && !(LEADS.test(last) && !/\b(?:like this|asks?|asked|read)\b/i.test(last))
  );
}

/** Does a line only name the next one as the question? */
export function isLabelBlock({ text, heading }: Block): boolean {
  if (text.length < 60 && (LABEL.test(text) || COUNTED.test(text))) return true;
  if (heading === 0 && text.length < 160 && TODAY.test(text)) return true;
  const last = text.slice(-200);
  return (
    heading === 0 &&
    ANNOUNCES.test(last) &&
    !/\b(?:questions|prompts|examples?)\b[^.?!]*$/i.test(last)
  );
}

/**
 * The questions of a page that could each be asked alone, in order, each once: without what answers
 * them, what leads to other pages, and what prose only tells where the page lists questions.
 */
export function listed(candidates: readonly Candidate[], page: Page): Candidate[] {
  const own = candidates.filter(
    ({ section }) => section === undefined || section === 'variant' || section === 'followup',
  );
  const main = own.filter(({ section }) => section === undefined);
  const used = main.length > 0 ? main : own.filter(({ section }) => section === 'variant');
  const here = used.filter(({ block }) => block.link !== 'page');
  const away = used.length - here.length;
  const isNamed = page.context.interview > 0 || page.context.lists;
  const isIndex = away > 1 && away >= here.length && isNamed;
  const stated = isIndex ? used : here;
  const alone = stated.filter(({ form }) => form !== 'told');
  const formed = alone.length > 0 && alone.length * 2 >= stated.length ? alone : stated;
  const asked = formed.filter(
    (candidate) => !isTelling(candidate) && !GOES_ON.test(candidate.text),
  );
  const listed = asked.length > 1 ? asked : formed;
  return unique(
    ofOtherKinds(withoutOdd(withoutAbove(underHeads(withoutNested(listed), page), page))),
  );
}

/** “And then?” */
const GOES_ON =
  /^(?:and|so|but|or|then|now) ?(?:\S{1,12} ?){0,2}\?$|^(?:and|so|but|or) (?:the|if|what about)\b(?![^?]*\byou)|^why (?:that|this) one\?$|, (?:right|no|yes|eh|huh|isn[’']t it)\?$/i;

/** Several sentences that state, and none that asks or orders to tell. */
function isTelling({ text, form }: Candidate): boolean {
  if (form === 'labeled' || /[?？\u4e00-\u9fff]/.test(text)) return false;
  const sentences = sentencesOf(text);
  return (
    sentences.length > 2 &&
    !sentences.some((one) => isStem(one) || asksForStory(one) || isIdiom(one) || isSpoken(one))
  );
}

/** Steps from a question's item out to one that holds it; a page may nest its lists without end. */
const MAX_STEPS_OUT = 40;

/** What is nested in the item of a list that asks belongs to its question. */
function withoutNested(found: readonly Candidate[]): Candidate[] {
  const items = new Map<Element, Block>();
  for (const { block } of found) {
    if (block.item && !items.has(block.item)) items.set(block.item, block);
  }
  return found.filter(({ block }) => {
    let up = block.item?.parentElement;
    for (let steps = 0; up && steps < MAX_STEPS_OUT; steps += 1, up = up.parentElement) {
      const outer = up.localName === 'li' ? items.get(up) : undefined;
      if (outer && outer !== block) return false;
    }
    return true;
  });
}

/** What stands above the page's title leads around the site, where the title has its own below. */
function withoutAbove(found: readonly Candidate[], { blocks }: Page): Candidate[] {
  const title = blocks.findIndex(({ block }) => block.heading === 1);
  const above = new Set(blocks.slice(0, Math.max(title, 0)).map(({ block }) => block));
  const below = found.filter(({ block }) => !above.has(block));
  return below.length > 1 ? below : [...found];
}

/** Without the one that asks nothing and is set otherwise than all others. */
function withoutOdd(found: readonly Candidate[]): Candidate[] {
  const [first, second] = found;
  if (first && second && found.length === 2) {
    if (isAllOfBlock(first, second)) return [...found];
    const asking = found.filter(isPlainlyAsked);
    return asking.length === 1 ? asking : [...found];
  }
  if (found.length < 3) return [...found];
  const kept = found.filter(
    ({ text, block, form }) =>
      form === 'labeled' ||
      /[?？]/.test(text) ||
      mayAsk(text) ||
      found.some((other) => other.block !== block && other.block.tag === block.tag),
  );
  return kept.length > 1 ? kept : [...found];
}

/** Two that are all that one block says. */
function isAllOfBlock({ text, block }: Candidate, other: Candidate): boolean {
  if (block !== other.block) return false;
  return text.length + other.text.length >= block.text.length * 0.9;
}

/** Does it ask by its mark or in an interviewer's words, or does the page say that it does? */
function isPlainlyAsked({ text, form, block }: Candidate): boolean {
  return form === 'labeled' || block.heading > 0 || /[?？]/.test(text) || isSpoken(text);
}

/** Where headings ask, what stands below one of them answers it or asks on; nor does the page's title ask. */
function underHeads(found: readonly Candidate[], { blocks }: Page): Candidate[] {
  const heads = found.filter(({ block }) => block.heading > 1).map(({ block }) => block);
  const asking = new Set(heads);
  const below = new Set<Block>();
  let head: Block | undefined;
  for (const { block } of heads.length > 1 ? blocks : []) {
    if (block.heading > 0) head = block;
    else if (head && asking.has(head)) below.add(block);
  }
  const [only] = heads.length === 1 && found.length > 3 ? heads : [];
  const isSorting = only && countBelow(only, found, blocks) > 1;
  const others = found.filter(({ block }) => block.heading !== 1 && !(isSorting && block === only));
  return (others.length > 1 ? others : found).filter(({ block }) => !below.has(block));
}

/** How many of the questions stand below a heading. */
function countBelow(head: Block, found: readonly Candidate[], blocks: Page['blocks']): number {
  const asked = new Set(found.map(({ block }) => block));
  const from = blocks.findIndex(({ block }) => block === head) + 1;
  const length = blocks.slice(from).findIndex(({ block }) => block.heading > 0);
  const below = blocks.slice(from, length < 0 ? undefined : from + length);
  return below.filter(({ block }) => asked.has(block)).length;
}

/** What names the kind of a question beside it, where that is no behavioral one. */
const KIND =
  /^(?:(?:job|technical|role|domain|product|trade|clinical)[ -]?(?:specific )?(?:knowledge|skills?|questions?)|tech(?:nical)?|knowledge|coding|algorithms?|data structures?|(?:system|low-level|product|object-oriented) design|design|sql|statistics|probability|machine learning|case(?: study)?|estimation|brain ?teasers?|analytic(?:al|s)|product (?:sense|strategy|metrics|analytics)|execution|skills? (?:test|check)|clinical|screening|logistics|courtesy|small talk|housekeeping|formalities|admin(?:istration)?|eligibility|salary|compensation|availability)$/i;

/** Without the rows and cards that sort their question elsewhere: “Job knowledge”, “System Design”. */
function ofOtherKinds(found: readonly Candidate[]): Candidate[] {
  if (found.length < 2) return [...found];
  const kept = found.filter(({ block: { element } }, at) => {
    const others = [found[at - 1], found[at + 1]].map((other) => other?.block.element);
    let card: Element | null = element;
    for (let up = 0; card && up < 4; up += 1) {
      const outer: Element | null = card.parentElement;
      if (!outer || others.some((other) => other && other !== element && outer.contains(other)))
        break;
      card = outer;
    }
    return !card || !isOtherKind(card);
  });
  return kept.length > 0 ? kept : [...found];
}

const MAX_TAGS = 40;

function isOtherKind(card: Element): boolean {
  let seen = 0;
  for (const tag of card.querySelectorAll('td,span,div,li,a,b,strong,em,small,code,p')) {
    if (++seen > MAX_TAGS) break;
    if (tag.childElementCount === 0 && KIND.test(cleanText((tag.textContent ?? '').slice(0, 60)))) {
      return true;
    }
  }
  return false;
}

function unique(candidates: readonly Candidate[]): Candidate[] {
  const found = new Map<string, Candidate>();
  for (const candidate of candidates) {
    const key = keyOf(candidate.text);
    if (!found.has(key)) found.set(key, candidate);
  }
  return [...found.values()];
}

/** The one question that a page is about, where it is about one. */
export function primary(found: readonly Candidate[], page: Page): Candidate | undefined {
  const [first] = found;
  if (found.length < 2) return first;
  const labeled = found.filter(({ form }) => form === 'labeled');
  return labeled.length === 1 && !page.context.lists ? labeled[0] : undefined;
}
