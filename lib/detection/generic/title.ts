import { cleanText } from '../text';
import { mayAsk } from './wording';

const NUMBER =
  /^(?:[▲△⬆↑👍]\s?\d{1,6}\s|\(?#?\d{1,3}\s?[.):\]]\s?(?!\d)|[ivx]{1,5}[.)]\s|#\d{1,3}\s|\d{1,2}\u20e3\s?|\d{1,2}\/\s|(?:no|nr|n°|nº|№|number|card|item)\.?\s?\d{1,3}\s?[.:–—-]\s?|第\s?[\d一二三四五六七八九十]{1,3}\s?[题問问][:：、.]?\s?|\(?[a-j]\)\s|q\.?\s?\d{1,2}\s|\[?\d{1,2}:\d{2}(?::\d{2})?\]?\s(?=["“]?\p{Lu})|->\s|[-–—•*·‣◦»>\p{So}\p{Sm}\p{Sk}]\s?)(?=\S)/iu;
const LABEL =
  /^(?:\[[^\]]{1,40}\]\s?)?(?:(?:[\p{L}&/]{2,20}\s){0,4}(?:interview|behaviou?ral|sample|example|practice|common|the|my|today's)\s)?(?:questions?|prompt|q)\s?(?:(?:no\.?|number|#)?\s?(?:\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten)\s?)?(?:of (?:the (?:day|week)|\d{1,3})\s?)?(?:[:：.)–—-]\s?|\s\|\s)(?=\S)/iu;
/** “B2 Tell me …”, “C. Tell me …” */
const GRID = /^[A-J](?:\d{1,2}[.):]?|[.)])\s(?=["“«‘']?\p{Lu})/u;
/** “4.2 Tell me …” */
const SECTION_NUMBER = /^\d{1,3}(?:\.\d{1,2}){1,2}[.):]?\s(?=["“«‘']?\p{Lu})/u;
/** The same in other languages. */
const FOREIGN_LABEL =
  /^(?:(?:interview|vorstellungs)?frage|question|pregunta|pergunta|domanda|vraag|pytanie|问题|面试题|题目|質問)\s?(?:(?:n[°ºo]\.?|nr\.?|número)?\s?\d{1,3})?\s?[:：.)–—-]\s?(?=\S)/iu;
/** “First. Tell me …”, “Third question: why …” */
const ORDINAL =
  /^(?:(?:the )?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|next|final)(?: (?:one|question|up))?|first off|finally|and finally|last but not least)\s?[.:–—-]\s?(?=["“«‘']?\p{Lu})/iu;
/** Who asked, or in which round: “HM: …”, “R2: …”. */
const ASKER =
  /^(?:(?:HR|HM|VP|EM|PM|TL|CTO|CEO|COO|CFO|BR|R|L|Round|Rd|Interviewer|Recruiter|Panel|Manager|Director|Screen|Onsite|Loop)\s?[1-9]?)\s?[:–—-]\s(?=["“«]?\p{Lu})/u;
const BARE_LABEL =
  /^(?:behaviou?ral|situational|interview|leadership|motivational|(?:interview )?prompt|asked|op asks)\s?[:：]\s?(?=\S)/i;
const TAGGED = /^(?:\[[^\]]{1,40}\]|【[^】]{1,20}】|\([^)]{1,30}\))\s?(?=\S)/;

const LABELS = [
  GRID,
  SECTION_NUMBER,
  NUMBER,
  LABEL,
  FOREIGN_LABEL,
  ORDINAL,
  ASKER,
  BARE_LABEL,
  TAGGED,
];

/** A line without its number or the label before it: "Q3: ", "Interview Question: ", "4. ". */
export function withoutLabel(line: string): string {
  let text = line.trim();
  for (let round = 0; round < 3; round += 1) {
    const before = text;
    for (const pattern of LABELS) {
      text = text.replace(pattern, '').trimStart();
    }
    if (text === before) break;
  }
  return text;
}

const ASKS =
  /^(?:(?:interview )?prompt|asked|op asks|interviewer|recruiter|hiring manager|panel|HM)\s?[:：]/i;

/** Does a line say of itself that it is the question? */
export function isLabeled(line: string): boolean {
  const text = line.replace(NUMBER, '');
  return LABEL.test(text) || ASKS.test(text);
}

const QUOTED = /(?:^|[\s(:,—–-])["“”„«「‘']([^"“”„«»「」]{6,600}?)["”“»」’'](?=$|[\s).,:;!?—–-])/g;

/** What stands in quotation marks, without the comma of the sentence around it. */
export function quotedIn(text: string): string[] {
  return [...text.slice(0, 2_000).matchAll(QUOTED)].map(([, inner = '']) =>
    inner.trim().replace(/[,;]$/, ''),
  );
}

/** The text in a pair of quotation marks that holds all of it, else as it is. */
export function unquoted(text: string): string {
  const whole = /^["“”„«「‘']([^"“”„«»「」]{1,3000})["”“»」’'][.,;]?$/.exec(text);
  const outer = whole ?? /^“([^“”]{1,3000})”[.,;]?$/.exec(text);
  return outer?.[1]?.trim() ?? text;
}

const HOW_TO =
  /^(?:(?:the )?(?:best|right|smart(?:est)?|good) ways? to (?:answer|respond to|tackle|approach)|(?:ultimate )?guide to (?:answering)?|how (?:do|would|should|can|did|could) (?:i|we|one) (?:best )?(?:answer|respond to|approach|tackle|reply to|handle)|how (?:do|would|should|can) you (?:best )?(?:answer|reply to)|how to (?:best |really |actually )?(?:answer|respond to|approach|tackle|reply to|nail|ace|handle)|how i (?:would )?answer(?:ed)?|what(?:'s| is) (?:the best way|a good way) to (?:answer|respond to)|answering|responding to|tips for answering)(?: (?:the|a|this|that))?(?: (?:common|classic|dreaded|popular|tough|tricky|behaviou?ral|job))?(?: (?:interview )?question)?\s?[:,]?\s?/i;
/** “How should I answer …?”: what it quotes is asked of candidates. */
const ANSWERED =
  /^(?:how (?:do|would|should|can|did|could) (?:i|we|you|one) (?:best )?(?:answer|respond to|reply to)|how to (?:best )?(?:answer|respond to|reply to)|answering)\b/i;

/** Does a title put a question in quotation marks and say that it is to be answered? */
export function isToBeAnswered(title: string): boolean {
  return ANSWERED.test(title) && quotedIn(title).length === 1;
}

const NOTES =
  /\s?[([](?:[^()[\]]{0,40}\b(?:examples?|samples?|answers?|tips|guide|template|updated|star|20\d\d|behaviou?ral|interview|asked|with)\b[^()[\]]{0,40}|\+ ?[^()[\]]{1,30}|[\p{Lu}][\p{L}&. ]{1,24}(?:, ?[\p{L}\d ]{1,20}){0,4})[)\]]\s?$/iu;
const TAIL =
  /(?:\s?[:|–—·»•]\s?|\s-\s|,\s|\s)(?:(?:with |\+ ?|and )?(?:\d{1,3}\+? |[a-z]{2,12} )?(?:best |great |sample |example |model |strong |expert |real |star |winning |top ){0,3}(?:answers?|examples?|responses?|sample answers?|templates?|answer guide|how to answer(?: it| this)?|what to say)(?: (?:& |and |\+ |to use|included|for|with).{0,60})?|(?:in (?:an|your|a|job|your next) (?:job )?interviews?)|(?:behaviou?ral |job )?interview questions?(?: (?:& |and )?(?:answers?|guide|tips|examples?))?(?: (?:& |and ).{0,30})?)\s?[.!?]?$/i;

/** Characters that part a title from the name of its site; a dash may also belong to the question. */
const PARTS = /\s[|·»•]\s|\s::\s|\s[–—-]\s/g;

/**
 * The forms in which a title may carry a question, likeliest first: what it quotes, then its parts
 * without numbers, labels, "How do I answer …", notes in brackets and the name of the site.
 */
export function questionsIn(title: string, siteName = ''): string[] {
  const whole = cleanText(title.slice(0, 2_000));
  const forms = quotedIn(whole).map((inner) => withoutLabel(inner));
  const parts = partsOf(whole, siteName);
  for (const part of parts) {
    forms.push(bare(part));
    const [, before = '', rest = ''] = /^([^:：?？]{2,60})[:：]\s(.{8,})$/.exec(part) ?? [];
    if (rest && !mayAsk(before) && mayAsk(rest)) forms.push(bare(rest));
  }
  return [
    ...new Set(
      forms.filter(
        (form) =>
          form.length > 5 && (/[?？\u4e00-\u9fff]|\s\S+\s/.test(form) || !/^your\b/i.test(form)),
      ),
    ),
  ];
}

/** What only a heading adds to a question: "…: A Brutally Honest Answer". */
const ADDED =
  /^(.{12,200}?)\s?[:–—]\s[^:?]{0,80}\b(?:answers?|examples?|samples?|guide|tips|templates?|responses?|strateg(?:y|ies)|framework|explained|interviews?|method|how to|what to|story|stories)\b[^:?]{0,60}$/i;

/** “How I Learned to Answer” */
const AUTHOR = /^(?:how|what|why|when|where) (?:i|to|we|they|not|you (?:can|should))\b[^?]*$/i;

/** A question with its mark, and words after it that ask nothing. */
const MARKED = /^([^?？]{8,300}[?？])["”’]?\s+([^?？]{1,90})$/;

function bare(part: string): string {
  const labeled = withoutLabel(part);
  let text = labeled.replace(HOW_TO, '');
  // The mark is that of "How do I answer …?".
  const isAbout = text !== labeled && /[?？]$/.test(text) && !/^["“„«‘']/.test(text);
  if (isAbout && !mayAsk(text.replace(/[?？]$/, ''))) return '';
  const added = ADDED.exec(text)?.[1];
  if (added && mayAsk(added)) text = added;
  const [, marked, rest = ''] = MARKED.exec(text) ?? [];
  const isOther = !mayAsk(rest) || AUTHOR.test(rest);
  if (marked && isOther && !/[.!]["”’]?$/.test(rest)) text = marked;
  for (let round = 0; round < 3; round += 1) {
    const before = text;
    text = withoutLabel(text)
      .replace(NOTES, '')
      .replace(/\s#\d{1,7}$/, '');
    // A question mark says where the question ends.
    const cut = text.replace(TAIL, '');
    if (cut.length > 12) text = cut;
    if (text === before) break;
  }
  return unquoted(text.trim()).replace(/[\s:,–—|-]{1,9}$/, '');
}

const ADDS =
  /^(?:interview|sample|example|answers?\b|model|how to|best|job|tips|explained|video|guide|a guide|with|in \d|my answer)/i;

function partsOf(title: string, siteName: string): string[] {
  const text =
    siteName.length > 1 && title.toLowerCase().endsWith(siteName.toLowerCase())
      ? title.slice(0, -siteName.length).replace(/[\s|·»•:–—-]{1,9}$/, '')
      : title;
  const pieces: string[] = [];
  let start = 0;
  for (const found of text.matchAll(PARTS)) {
    const rest = text.slice(found.index + found[0].length);
    // " - and what you learned" goes on; " - Career Hub" and " - interview answer" do not.
    if (/[–—-]/.test(found[0]) && /^\p{Ll}[\p{L}’']*(?:[\s,?!]|$)/u.test(rest) && !ADDS.test(rest))
      continue;
    pieces.push(text.slice(start, found.index));
    start = found.index + found[0].length;
  }
  pieces.push(text.slice(start));
  return pieces.map((piece) => piece.trim()).filter(Boolean);
}
