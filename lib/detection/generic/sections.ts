import type { Steps } from '../steps';
import type { Block } from './blocks';
import { withoutLabel } from './title';
import { isSpoken } from './units';
import { mayAsk } from './wording';

/**
 * What a part of the page is by its heading: `discussion` and `related` are not the page's own words,
 * `answer` answers, `reverse` is asked by the candidate, `followup` and `variant` belong to a question.
 */
export type Section = 'discussion' | 'related' | 'answer' | 'reverse' | 'followup' | 'variant';

const HEADS: readonly (readonly [Section, RegExp])[] = [
  [
    'discussion',
    /^(?:\d{1,6}\s|all |top |user |community |reader |recent )?(?:comments?|replies|responses?|answers?|discussion|thoughts)\s?(?:\(?\d{1,6}\)?)?(?: (?:on|to|from)\b.{0,80})?:?$|^(?:leave|post|write|add|join|what do you think|\d{1,6} thoughts)\b.{0,40}\b(?:comment|reply|answer|discussion|conversation|thoughts?|on)\b|^(?:reader|user|candidate|community) (?:answers|comments|responses)|^know someone who can answer/i,
  ],
  [
    'related',
    /^(?:related\b|similar (?:questions|posts|threads|articles|interview)|more (?:questions|from|like|to read|articles|stories|posts|interview|on this|in this)|you (?:may|might) (?:also|like)|(?:people|others?|readers?|customers?|users|viewers) (?:who .{0,30})?also|recommended|suggested|popular|trending|hot (?:network )?questions|latest|recent(?:ly)? (?:posts|articles|questions|topics|threads|discussions|asked)|read (?:next|more)|keep reading|up next|next (?:question|up|article)|previous|see also|further reading|references|sources|top posts|most (?:read|viewed|popular)|share\b(?! (?:an?|one|your|the|some\w{3,4}|how)\b)|subscribe|newsletter|sign up|about (?:the author|us)|categories|tags|archives?|explore|browse|on this page|table of contents|contents|in this (?:article|guide|post)|jump to|from the blog|other (?:questions|articles|posts|guides|resources|companies)|linked|continue reading|don't miss|editor'?s picks)/i,
  ],
  [
    'reverse',
    /\b(?:questions? (?:that )?(?:you (?:can|could|should|might)|to|for you to|candidates? (?:can|should|may)) ask (?:the |your |an |a |them|at the end|us)|questions? to ask\b(?! (?:candidates|applicants|interviewees|in an|when interviewing|a candidate|every candidate))|your questions for|ask (?:the|your) (?:interviewer|recruiter|employer|hiring manager)|questions? (?:not|never) to ask|questions for (?:the|your) (?:interviewer|employer|company|recruiter)|\b(?:that|which) you (?:can|could|should|might|may) ask (?:them|back|the (?:interviewer|panel|team))\b|do you have any questions|^(?:questions? )?to ask (?:them|back)\b|^ask (?:them|back)\b|^what (?:we|i|you)(?: can| could| should)? ask(?:ed)? (?:them|back)\b|^your turn(?: to ask)?\b|^(?:my )?questions (?:for|to) (?:them|him|her|you|the (?:team|panel|interviewers?))\b|^(?:what|things) (?:to ask|i asked) them)/i,
  ],
  [
    'answer',
    /^(?:(?:\d{1,2}[.)]\s?)?(?:a |an |the |our |my )?(?:quick |sample |model |example |suggested |strong |good |bad |weak |great |best |poor |star |official |possible |short |full |expert )*(?:answers?|solutions?|responses?|examples?)\b(?! (?:the|these|this|to the|your|each|any|in|by|questions|a )\b)|how to (?:answer|respond|approach|structure|prepare)|why (?:they|interviewers?|employers?|recruiters?|companies|it|this|we)\b.{0,20}\b(?:ask|works|matters)|what (?:(?:they|interviewers?|the interviewer|employers?|recruiters?)\b(?! (?:will |may |might )?ask)|not|to (?:say|avoid|include))|tips\b|common mistakes|mistakes|do'?s and don|key takeaways|takeaways|red flags|scoring|rubric|what a good|what good|summary|conclusion|wrapping up|the star|situation$|task$|action$|result$|explanation|hints?\b)/i,
  ],
  [
    'variant',
    /\b(?:variations?|other ways? (?:to|of|this|they|interviewers?)|similar (?:wording|phrasing)|alternat(?:e|ive) (?:wordings?|phrasings?)|may (?:also )?be (?:asked|phrased|worded)|also asked as|different ways)\b|^(?:faqs?|frequently asked questions)$/i,
  ],
  [
    'followup',
    /^(?:points? to (?:cover|address|hit|make)|(?:your |a good )?answers? should (?:cover|include)|things to (?:cover|consider|mention)|(?:guiding|sub-?) ?questions|(?:consider|cover)\b.{0,20}:)|^(?:(?:possible|likely|common|typical|potential|probing|example)\s){0,2}(?:follow[- ]?ups?\b|probes?\b|probing|deeper|dig deeper|the interviewer may (?:also )?(?:ask|follow)|be ready for follow)/i,
  ],
];

/** The same in other languages. */
const FOREIGN: readonly (readonly [Section, RegExp])[] = [
  [
    'discussion',
    /^(?:\d{1,6} )?(?:kommentare?|antworten|commentaires?|r[ée]ponses des lecteurs|comentarios?|comentários?|commenti|reacties)\b|^(?:评论|评论区|回复|讨论|留言|全部回复)/iu,
  ],
  [
    'related',
    /^(?:à lire aussi|lire aussi|à découvrir|articles (?:similaires|liés|récents)|lesen sie auch|auch interessant|weitere (?:artikel|fragen|beiträge)|ähnliche|das könnte|lee también|te puede interesar|artículos relacionados|leia também|veja também|artigos relacionados|leggi anche|lees ook)|^(?:相关|相似|推荐|热门|更多|猜你喜欢|延伸阅读)/iu,
  ],
  [
    'reverse',
    /\b(?:questions? à poser (?:au|à|aux|à la)|vos questions (?:au|à)|(?:rück)?fragen an (?:den|die|das|ihren?) (?:arbeitgeber|unternehmen|interviewer|personaler)|fragen,? die sie stellen|preguntas (?:para|al?) (?:el |la )?(?:entrevistador|reclutador|empresa)|preguntas que (?:puedes|debes) hacer|perguntas para (?:fazer|o recrutador|o entrevistador|a empresa))|反问|你可以问|向面试官提/iu,
  ],
  [
    'answer',
    /^(?:exemples? de r[ée]ponses?|(?:notre |la )?(?:bonne )?r[ée]ponse|comment (?:y )?r[ée]pondre|à (?:é|e)viter|conseils?\b|(?:muster|beispiel)?antwort(?:en)?\b|beispiel\b|so antworten|tipps?\b|das will|ejemplos? de respuestas?|respuestas?\b|cómo responder|consejos?|exemplos? de respostas?|respostas?\b|como responder|dicas?\b|esempi|risposta)|^(?:参考|示例|范例|样例|回答|答案|解析|答题|思路|建议|点评|要点)|^回答の例|^回答例/iu,
  ],
  ['followup', /^(?:relances?\b|nachfragen\b|repreguntas|追问|可能的追问|follow-?up)/iu],
];

/** The part that a heading, or a line that serves as one, opens. */
export function sectionOf(text: string): Section | undefined {
  if (text.length > 120) return undefined;
  const section = [...HEADS, ...FOREIGN].find(([, pattern]) => pattern.test(text))?.[0];
  // “Examples of behavioral questions” gives no answers.
  const isOfQuestions = section === 'answer' && /\bquestions\b/i.test(text);
  return isOfQuestions && !/\b(?:answers?|how|why|what)\b/i.test(text) ? undefined : section;
}

const LABEL_LINE =
  /^(?:(?:sample |model |example |suggested |quick |star |my |good |strong |bad )?(?:answer|response|solution)s?|a|why (?:it|this) (?:works|matters)|what (?:they|we|interviewers) (?:look|listen|want)\w{0,4}(?: for)?|tips?|hint|pro tip)\s?[:：]/i;
const FOLLOW_LINE = /^(?:possible |likely )?(?:follow[- ]?ups?|probes?)(?: questions?)?\s?[:：]/i;

/** What a line of its own says before links to elsewhere, where no heading does. */
const LINE =
  /^(?:you (?:may|might) also|related\b|similar (?:questions|posts)|more (?:from|like)|(?:people|others?|readers?|customers?|users|viewers) (?:who .{0,30})?also|recommended\b|read next|popular(?=$|:| (?:posts|questions|articles|now|this|on))|trending(?=$|:| (?:posts|questions|articles|now|this|on))|keep reading|see also|up next)/i;

/** The same of what the candidate is to ask. */
const REVERSE_LINE =
  /^(?:some |good |smart )?questions? (?:(?:(?:you )?(?:can|could|should|might|to) )?ask (?:us|them|the (?:interviewers?|panel|employer|recruiter))|for (?:us|the (?:interviewers?|panel|employer)))$/i;

/** The titles of parts of a card, where no heading marks them. */
const CARD: readonly (readonly [Section, RegExp])[] = [
  [
    'followup',
    /^(?:(?:likely|possible|common|typical|suggested|expected) )?(?:follow[- ]?ups?(?: questions?)?|probes|probing questions)(?: \(?\d{1,2}\)?)?$/i,
  ],
  [
    'answer',
    /^(?:(?:sample|model|example|suggested|strong|good|bad|weak|great|our|my|your|top|best|community) ){0,2}(?:answers?|responses?|solutions?)(?: \(?\d{1,2}\)?)?$|^what (?:interviewers?|they|we|recruiters?|assessors?|the (?:panel|interviewer))(?:['’]re| are| is)? (?:really )?(?:look|listen|want|check|assess|expect)\w{0,4}(?: for| to hear)?$|^(?:tips|hints?|notes|rubric|scoring|(?:red|green) flags?|how to answer(?: it| this)?|why (?:it works|they ask(?: it| this)?)|your (?:last )?(?:attempts?|notes|answers?|recordings?)(?: ?\(.{0,40}\))?)$/i,
  ],
  [
    'related',
    /^(?:similar|related|more|other|recommended|popular|trending|latest|recent|next)(?: (?:interview|practice|discuss\w{0,4}))? (?:questions?|threads?|posts?|topics?|discussions?|articles?|prompts?|cards?)$|^(?:up next|more like this|others? (?:also )?(?:practi[cs]ed|asked|viewed))$/i,
  ],
];

interface Open {
  section: Section;
  level: number;
  container: Element | undefined;
}

/** The blocks that are the page's own content, each with the section it stands in. */
export function* sectioned(blocks: readonly Block[]): Steps<{ block: Block; section?: Section }[]> {
  const kept: { block: Block; section?: Section }[] = [];
  let open: Open | undefined;
  const counts = yield* counted(blocks);
  for (const [at, block] of blocks.entries()) {
    if (at % BLOCKS_A_STEP === 0) yield;
    if (open && isLeft(open, block)) open = undefined;
    const opened = opens(block, counts);
    if (opened && open?.section !== 'discussion') open = opened;
    const here = open?.section;
    if (here === 'discussion' || here === 'related') continue;
    const label = LABEL_LINE.test(block.text.slice(0, 60))
      ? 'answer'
      : FOLLOW_LINE.test(block.text.slice(0, 60))
        ? 'followup'
        : undefined;
    const section = label ?? here;
    kept.push({ block, ...(section && { section }) });
  }
  return kept;
}

function isLeft({ level, container, section }: Open, block: Block): boolean {
  if (container) return !container.contains(block.element);
  if (section === 'discussion') return false;
  return block.heading > 0 && block.heading <= level;
}

const COUNT =
  /^\d{1,6} (?:comments?|replies|responses|answers?)\b|^(?:comments?|replies|answers?|responses?|all replies|top comments) ?(?:\(\d{1,6}\))?$|^sort(?:ed)? by:?\b/i;
/** Lines that stand beside each post, one kind a pattern. */
const META: readonly RegExp[] = [
  /\b(?:says|wrote|writes|replied|commented|answered)\s?(?::|$|on\b|\d|\w{3} \d)|^re:\s/i,
  /^(?:reply|quote|report|upvote|permalink|share save)\b(?:$|[\s|·])/i,
  /\bjoined:? /i,
  /\bposts:? \d/i,
  /\bpoints?\b.{0,12}\bago\b/i,
  /^level \d$/i,
  /^\S{2,30} (?:on )?(?:\w{3,9}\.? \d{1,2},? 20\d\d|\d{1,2}\.? \w{3,9}\.? 20\d\d)(?:,? (?:at )?\d{1,2}:\d\d ?(?:[ap]m)?)?(?: #?\d{1,3})?$/i,
];

/** Where a thread's own first post ends, told by lines that only comments have. */
function* counted(blocks: readonly Block[]): Steps<Counts> {
  const found: Block[] = [];
  const kinds = new Set<RegExp>();
  let meta: Block | undefined;
  // What stands in the row of facts below the page's title, or above it, counts what comes later.
  let isAbove = blocks.some(({ heading }) => heading === 1);
  let isTitled = false;
  for (const [at, block] of blocks.entries()) {
    if (at % BLOCKS_A_STEP === 0) yield;
    if (block.heading === 1) isTitled = true;
    else if (isTitled && block.text.length >= 40) isAbove = false;
    if (block.text.length >= 80) continue;
    if (!isAbove && block.tag !== 'button' && COUNT.test(block.text)) found.push(block);
    const kind = meta ? undefined : META.find((pattern) => pattern.test(block.text));
    if (kind && kinds.has(kind)) meta = block;
    if (kind) kinds.add(kind);
  }
  return {
    // Where each question of a list says how many answers it has, none of them ends the page.
    count: found.length < 3 && !isBetween(found.at(-1), blocks) ? found.at(-1) : undefined,
    meta,
  };
}

/** Is a count one of a card's, since cards like those before it come after it and ask as well? */
function isBetween(count: Block | undefined, blocks: readonly Block[]): boolean {
  const at = count ? blocks.indexOf(count) : -1;
  if (at < 0) return false;
  const shapesOf = (some: readonly Block[]) =>
    some
      .slice(-MAX_ALIKE)
      .filter(({ text }) => mayAsk(text))
      .map(shapeOf)
      .filter(Boolean);
  const before = new Set(shapesOf(blocks.slice(0, at)));
  return shapesOf(blocks.slice(at + 1, at + MAX_ALIKE)).some((shape) => before.has(shape));
}

const MAX_ALIKE = 200;

/** How a block's place is named, where it has a name at all. */
function shapeOf({ element }: Block): string {
  const own = element.getAttribute('class') ?? '';
  const outer = element.parentElement?.getAttribute('class') ?? '';
  return own || outer ? `${element.localName}|${own}|${outer}` : '';
}

interface Counts {
  count: Block | undefined;
  meta: Block | undefined;
}

const BLOCKS_A_STEP = 300;

/** A part of a card by the line at its top: it reaches as far as what holds the line and more. */
function opensCard({ text, element }: Block): Open | undefined {
  if (text.length > 60) return undefined;
  const section = CARD.find(([, pattern]) => pattern.test(text))?.[0];
  const container = element.parentElement;
  if (!section || container?.firstElementChild !== element) return undefined;
  if (container.childElementCount < 2 || container.querySelector('h1')) return undefined;
  return { section, level: 6, container };
}

function opens(block: Block, counts: Counts): Open | undefined {
  if (block === counts.count || block === counts.meta) {
    return { section: 'discussion', level: 0, container: undefined };
  }
  const isHead =
    block.heading > 0 || block.bold.length >= block.text.length * 0.9 || block.tag === 'summary';
  if (!isHead && LINE.test(block.text) && block.text.length < 50) {
    const parent = block.element.parentElement;
    const isAll = !parent || /^(?:body|main|article)$/.test(parent.localName);
    const container = !isAll && !parent.querySelector('h1') ? parent : undefined;
    return { section: 'related', level: 6, container };
  }
  if (!isHead && block.text.length < 60 && REVERSE_LINE.test(block.text)) {
    return { section: 'reverse', level: 6, container: undefined };
  }
  if (!isHead && !(block.text.length < 60 && /[:：]$/.test(block.text))) {
    return opensCard(block);
  }
  // The page's own title opens no part of it, whatever it is called; nor does what is asked.
  if (block.heading === 1 || isSpoken(withoutLabel(block.text))) return undefined;
  const section = sectionOf(block.text.replace(/^\d{1,2}[.)]\s?/, ''));
  if (!section) {
    // Any heading of its own ends what a line in bold began.
    return undefined;
  }
  const parent = block.element.parentElement;
  const own =
    parent && /^(?:section|aside|details)$/.test(parent.localName) && block.heading > 1
      ? parent
      : parent &&
          /^(?:div|td)$/.test(parent.localName) &&
          block.heading > 1 &&
          parent.firstElementChild === block.element
        ? parent
        : undefined;
  // What an item of a list, or what is folded away, says of itself ends with it.
  const within = block.tag === 'summary' ? parent : block.item;
  return { section, level: block.heading || 6, container: own ?? within ?? undefined };
}
