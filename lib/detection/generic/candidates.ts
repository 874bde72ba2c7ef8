import type { Block } from './blocks';
import { groupsIn } from './groups';
import type { Judge } from './judge';
import type { Section } from './sections';
import { sentencesOf } from './sentences';
import { isLabeled, unquoted, withoutLabel } from './title';
import { isSpoken } from './units';
import { holdsAsking, isNarrated, mayAsk } from './wording';

/** A question that a block asks, and how it stands there. */
export interface Candidate {
  text: string;
  block: Block;
  section: Section | undefined;
  /**
   * `labeled` by the page as the question; `alone` in its block; `told` in prose that says it was
   * asked. What prose only mentions is no candidate.
   */
  form: 'labeled' | 'alone' | 'told';
  likely: number;
  /** Found by what the lines around it ask. */
  peer?: true;
  /** Sorted under the behavioral ones by its page. */
  sorted?: true;
  /** Labeled by running text alone: “She asked:”. */
  told?: true;
}

const MAX_QUESTION = 5_000;

/** The questions of one block that could each be asked alone. */
export function candidatesIn(
  block: Block,
  section: Section | undefined,
  labeled: boolean,
  judge: Judge,
): Candidate[] {
  if (block.text.length > MAX_QUESTION || block.link === 'anchor') {
    if (block.link !== 'anchor' || block.heading === 0) return [];
  }
  if (!holdsAsking(block.text) && !judge.isLenient) return [];
  const parts = partsOf(block);
  const isOne = parts.length < 3;
  const read = (part: string) => candidatesInPart(part, block, section, labeled, judge, !isOne);
  const candidates = parts.flatMap(read);
  // Of several that one line numbers, most speak for the rest.
  const isSeries = parts.length > 2 && candidates.length > 1 && candidates.length < parts.length;
  if (!isSeries) return candidates;
  return judge.leniently(() => parts.filter((part) => mayAsk(withoutLabel(part))).flatMap(read));
}

function candidatesInPart(
  part: string,
  block: Block,
  section: Section | undefined,
  labeled: boolean,
  judge: Judge,
  isOfSeries: boolean,
): Candidate[] {
  const label = labeled || isLabeled(part);
  const line = withoutTopic(withoutNote(withoutLabel(part)));
  if (STAR.test(line)) return [];
  const whole = unquoted(line);
  // A number or a bullet makes an item of any line.
  const isMarked = isOfSeries || withoutLabel(part) !== part.trim();
  const isItem = (block.tag !== 'p' && block.tag !== 'div') || isMarked;
  const isQuoted = whole !== line;
  const isLead = block.bold.length > 12 && part === block.bold && part !== block.text;
  const read = () => groupsIn(whole, judge, label, isItem, isQuoted || isLead);
  // What a page announces as the question hardly needs to be judged.
  const isAnnounced = labeled && mayAsk(whole);
  const groups = isAnnounced ? judge.leniently(read, isQuoted || isSpoken(whole)) : read();
  const asked = groups.filter(({ text }) => !PITCH.test(text) && !isClause(text));
  return asked.map(({ text, alone, likely: told }) => ({
    text,
    block,
    section,
    form: !alone ? 'told' : label ? 'labeled' : 'alone',
    // A label says what the classifier had to guess.
    likely: labeled && told > 0.5 ? Math.max(told, LABELED) : told,
  }));
}

const LABELED = 0.96;

/** What a page offers its reader. */
const PITCH =
  /(?:^|[.!] )(?:want|wanna|looking (?:for|to)|ready|interested|curious|got|fancy|care|trouble|having|don[’']t (?:want|have)|sounds?|know (?:some|any)\w{3,4}|feel(?:ing)?|hiring) [^.?]*\?$/i;

/** “… a simple bet: what you did says more than what you promise.” */
const CLAIM =
  /^(?:what|how|where|who|why) (?:you|we|they|people|someone|somebody|a \w{2,12})\b[^?？]*?(?<!\b(?:who|that|which|when|it|he|she|one) )\b(?:tells|says|shows|predicts|matters|counts|speaks|reveals|means|beats|weighs|depends|is (?:the|a|an|what|how|more|less|not|worth|only|often|usually|always|never))\b[^?？]*$/;

/** “Is it okay to bring notes?”, “Should I wear a tie?” is asked by who is to be interviewed. */
const OWN_DOUBT =
  /^(?:(?:and|but|so|or|also),? )?(?:is it (?:ok|okay|fine|normal|allowed|rude|weird|bad|wrong|too late|better|worth|a good idea)\b|(?:should|can|could|may|must|do|shall|am) I\b(?! (?:ask|call|interrupt)\b))[^?？]*[?？]$/i;

/** What readers are told to do: “Think of a few projects. Read the page about our values.” */
const READING =
  /^(?:(?:read|visit|check|see|study|review) (?:out |up on )?(?:the|our|your|their)\b|you (?:don[’']t|do not|won[’']t|needn[’']t) (?:need|have)? ?(?:to )?(?:study|prepare|bring|memori[sz]e|rehearse|know|learn))/i;

/** “When you finish, we mark filler words.” begins like a question and states something. */
function isClause(text: string): boolean {
  const sentences = sentencesOf(text);
  const last = sentences.at(-1) ?? '';
  if (sentences.some((one) => OWN_DOUBT.test(one))) return true;
  if (sentences.slice(1).some((one) => READING.test(one))) return true;
  return (
    (sentences.length === 1 && CLAIM.test(text)) ||
    /^(?:when|while|where|if|once|as|how|what|who|since|after|before)\b[^?]*, (?:we|you|it|they|I|he|she|the|this|that|your|our|there)\b[^?]*[.!]$/i.test(
      last,
    ) ||
    (sentences.length === 1 &&
      /^you (?!.*(?:, (?:what|how|who|why|which|when|where)\b|[?？]))/i.test(text))
  );
}

/** The parts of a story, each explained by what it answers. */
const STAR =
  /^(?:\(?[star]\)?\s?[-–—:]\s?|the )?(?:situation|task|action|result|learning|reflection)s?\s?[:：–—-]/i;

const INLINE = /(?:^|\s)(?:\(?(?:[1-9]|1\d)[).]|\([a-j]\))\s(?=["“]?\p{Lu})/gu;

/** “Ownership – Tell me …”: a topic, not what makes of the question something else. */
const TOPIC = /^([^.?!:：“"]{2,40}?)(?:[:：]|\s[–—-])\s(?=["“]?\p{Lu}|["“])/u;
const NO_TOPIC =
  /\b(?:tips?|notes?|hints?|answers?|examples?|instead|avoid|bad|weak|good|better|sample|context|follow|probes?|say|like|why|situation|task|action|result|not|never|don[’']t|how|what|learn|also|yesterday|tomorrow|previous|next|last|related|see|more)\b/i;

function withoutTopic(line: string): string {
  const [head = '', topic = ''] = TOPIC.exec(line) ?? [];
  const rest = line.slice(head.length);
  const isTopic =
    topic.split(' ').length < 6 && !NO_TOPIC.test(topic) && !mayAsk(topic) && !isNarrated(topic);
  return head && isTopic && mayAsk(rest) ? rest : line;
}

/** What a line that is known to be a title asks, each question with its follow-ups. */
export function questionsOf(line: string, judge: Judge): string[] {
  return groupsIn(unquoted(line), judge, false, true)
    .filter(({ alone }) => alone)
    .map(({ text }) => text);
}

/** A block's own parts: a question in bold before its answer, or a list numbered within one line. */
function partsOf({ text, bold, heading }: Block): string[] {
  const numbers = !/[\da-j][).] /.test(text) ? [] : [...text.slice(0, 3_000).matchAll(INLINE)];
  if (numbers.length > 1) {
    return numbers.map((found, at) => text.slice(found.index, numbers[at + 1]?.index).trim());
  }
  const clauses = text.length < 3_000 ? clausesOf(text) : [];
  if (clauses.length > 2) return clauses;
  const points = text.length < 2_000 ? text.split(/\s[•▪●◦]\s/) : [];
  if (points.length > 2) return points;
  const isLead = heading === 0 && bold.length > 12 && bold.length < text.length - 2;
  if (isLead && mayAsk(withoutLabel(bold)) && text.startsWith(bold)) {
    const rest = text.slice(bold.length).replace(/^[\s:–—-]{1,9}/, '');
    // What only names the question in bold ("Question:") is its label.
    return rest && /[.?!:"”]$/.test(bold) ? [bold, rest] : [text];
  }
  return [text];
}

/** “The six I ask: what did you build?; who was …; when did you …” is a list in one line. */
function clausesOf(text: string): string[] {
  const parts = text.split(/[;；]\s/);
  const [first = '', ...rest] = parts;
  const lead = first.lastIndexOf(': ');
  const all = [lead < 0 ? first : first.slice(lead + 2), ...rest].map((part) => part.trim());
  if (rest.length < 2 || all.filter(mayAsk).length < all.length * 0.75) return [];
  // The last one closes the sentence around them.
  const last = all.at(-1) ?? '';
  const isOuter = /[?!]\.$/.test(last) || !all.slice(0, -1).some((part) => part.endsWith('.'));
  return [...all.slice(0, -1), isOuter ? last.replace(/\.$/, '') : last];
}

const COUNTED =
  /([.?!。？]["”’]?)\s[^.?!。？]{0,60}?\b\d{1,6} (?:comments?|answers?|replies|responses?|votes?|upvotes?|likes?|views?)$/iu;

/** Without what a list says after a question: "… failed? (Acme, L5)", "… failed? – Acme", "… failed. 9 comments". */
function withoutNote(line: string): string {
  return line
    .replace(COUNTED, '$1')
    .replace(/([.?!。？]["”’]?)\s?[([][^()[\]]{1,60}[)\]]$/u, '$1')
    .replace(/([?？]["”’]?|[.!]["”’])\s?[–—|·•-]\s?[^?]{1,60}$/u, '$1')
    .replace(/\s?(?:↗|→|»|▼|▾|\+|›)$/u, '');
}
