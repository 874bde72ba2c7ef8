/**
 * What stands in a line and is none of its words: the links that a page puts beside its headings, the
 * marks of its notes, and the controls that share a question's line.
 */

const MARK =
  /^(?:[#¶§⚓∞↩]|🔗|(?:copy|copied|share|permanent|direct|anchor)? ?link(?: to (?:this )?(?:heading|section|question))?|perma-?link|copy|anchor|top|answer (?:this )?question|(?:view |see |read )?(?:all )?\d{1,4} (?:answers?|replies|comments?)|(?:view|see|read|add) (?:an )?answers?|be the first to answer)$/iu;

/** Is a link no more than the way to its own heading? */
export function isMark(text: string): boolean {
  return MARK.test(text);
}

/** Is a raised text the number of a note? */
export function isNoteMark(text: string): boolean {
  return /^[[(]?(?:\d{1,3}|[*†‡a-e])[\])]?$/.test(text);
}

const AT_END = /[\w#¶§⚓🔗!)]$/u;
const LINKS =
  /\s?(?:[#¶§⚓]|🔗)?\s?\b(?:copy (?:link|url|to clipboard)|copied!?|perma-?link|(?:direct|permanent) link)$/iu;
const SIGNS = /(?:(?<=[.?!:"”’»)\s])#|\s?(?:[¶§⚓]|🔗))$/u;
/** After a question's own end. */
const CONTROLS =
  /(?<=[.?!。？！]["”’»]?) (?:(?:save|saved|share|edit|bookmark|report|like|reply|listen|hear it|expand|collapse|practice(?: now)?|(?:show|view|see|add|hide|read|submit|write)(?: the| your| an| all)? (?:answers?|more|hints?|details|comments?)|answer(?: this)?|start(?: recording)?|easy|medium|hard|new|popular|\d{1,6}(?: (?:answers?|comments?|votes?|views?|likes?))?)(?:[\s·|•,/–-]{1,3}|$)){1,5}$/i;

/** A line without the controls at its end ("… failed?¶ Copy link", "… failed? Save Share"). */
export function withoutControls(line: string): string {
  let text = line.includes('«') || line.includes('»') ? closed(line) : line;
  if (!AT_END.test(text)) return text;
  const tail = text.slice(-120);
  let rest = tail;
  for (const pattern of [LINKS, SIGNS, CONTROLS]) rest = rest.replace(pattern, '');
  if (rest.length !== tail.length) text = `${text.slice(0, -tail.length)}${rest}`.trimEnd();
  return text.length > 0 ? text : line;
}

/** French marks stand apart from what they quote, by spaces that are no part of it. */
function closed(line: string): string {
  return line.replace(/« /g, '«').replace(/ »/g, '»');
}

const NUMBERING =
  /^\s*(?:\d{1,3}[.)]?\s+)?(?:(?:question|prompt|q|no\.?|nr\.?|#)?\s?\d{1,3}|[A-HJ-Z])\s?[.):]?\s*$/i;

/** Is all of a text a number or a letter, as before the items of a list: “03”, “Question 2”, “B”? */
export function isNumbering(text: string): boolean {
  return NUMBERING.test(text);
}

/** Is all of a text so far a tag, as on a chip before a question: “people”, “system design”? */
export function isTag(text: string): boolean {
  return /^\s*\p{L}[\p{L}&/-]{1,20}(?: [\p{L}&/-]{1,20}){0,3}\s*$/u.test(text);
}
