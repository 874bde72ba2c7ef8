import type { Candidate } from './candidates';
import type { Page } from './page';
import { isWholeScene } from './scenes';
import { isLabelBlock } from './select';
import { sentencesOf } from './sentences';
import { isAsking, isOrder, isSpoken, isUnit } from './units';
import { asksForStory, isIdiom } from './wording';

/** Words that announce what stands in the next block: “… and we say this:”. */
const ANNOUNCES = /[:：]["”’]?$/;

/**
 * Does a page set its one question apart from its text: in a block of its own that is quoted, bold, in
 * quotation marks or announced by the line before it? Where the page speaks of interviews, even a
 * question in no usual words is then the one it is about.
 */
export function standsOut(candidate: Candidate, page: Page): boolean {
  const { text, block, form, likely, section } = candidate;
  if (section || form === 'told' || block.link) return false;
  if (page.context.interview === 0 && !isSet(candidate)) return false;
  // All of its block, but for marks and a label.
  if (block.text.length > text.length + 40) return false;
  if (form === 'labeled' || (isSpoken(text) && isTrue(text) && likely > 0.5)) return true;
  if (likely < 0.9 && !isQuotedHead(candidate)) return false;
  const sentences = sentencesOf(text);
  const isScene = isWholeScene(sentences) || isUnit(sentences);
  if (block.heading > 0) {
    if (isQuotedHead(candidate)) return true;
    const isLong = /\byour?\b/i.test(text) && text.split(' ').length > 6;
    return likely > 0.95 && (isScene || asksForStory(text) || isOrder(text) || isLong);
  }
  if (block.quoted || isScene) return true;
  if (/^["“„«「]/.test(block.text) || block.bold.length >= text.length) return true;
  const before = page.blocks[page.blocks.findIndex((one) => one.block === block) - 1]?.block;
  if (before && (ANNOUNCES.test(before.text) || isLabelBlock(before))) return true;
  return likely > 0.97 && block.depth === 0;
}

/**
 * Is a question accepted for where it stands, on a page that speaks of interviews in some way: among
 * others of its kind, announced, or an order to tell that is all of a heading?
 */
export function isApart(candidate: Candidate, page: Page): boolean {
  const { text, form, likely, peer, section, block } = candidate;
  const { interview, technical } = page.context;
  if (technical || section) return false;
  if (isSet(candidate)) return true;
  if (interview === 0) return false;
  if (isQuotedHead(candidate)) return true;
  if (peer || (form === 'labeled' && likely > 0.2)) return true;
  return block.heading > 1 && form === 'alone' && isSpoken(text) && isTrue(text) && likely > 0.6;
}

/** Surely asked of somebody, in a block of its own: on whatever page, whose kind is judged later. */
function isSet({ text, form, likely, block }: Candidate): boolean {
  if (form === 'told' || likely < 0.97 || block.link || block.depth > 0) return false;
  if (block.text.length > text.length + 12 || !/\byour?\b/i.test(text)) return false;
  const sentences = sentencesOf(text);
  if (sentences.length > 1) return isWholeScene(sentences) || isUnit(sentences);
  const isSure = likely > 0.985 && /[?？]$/.test(text) && text.split(' ').length > 7;
  return asksForStory(text) || isSpoken(text) || isSure;
}

/** A paragraph that sets a scene and asks nothing in the end, as prose does to its reader. */
export function onlyTells({ text, block, form }: Candidate): boolean {
  if (form === 'labeled' || block.tag !== 'p' || /^["“„«「]/.test(block.text)) return false;
  return !sentencesOf(text).some(isAsking);
}

/** A heading below the title that is all one quotation, and likelier asked than not. */
function isQuotedHead({ text, likely, block }: Candidate): boolean {
  return (
    block.heading > 1 && likely > 0.6 && /^["“„«「]/.test(block.text) && /\byour?\b/i.test(text)
  );
}

/** “A time picker” is no time, and “a situation where you would use a cache” none to tell of. */
function isTrue(text: string): boolean {
  return isIdiom(text) || !UNTOLD.test(text.slice(0, 120));
}

const UNTOLD =
  /\btimes? (?!(?:you|when|that|where|in|on|at|of|with|your|an?|the|some\w{3,4}|things?|it|I|we|people)\b)[a-z]|\b(?:situations?|cases?|examples?|scenarios?) (?:of |for )?(?:where|in which|when) (?:you(?:[’']d| would| might| could| should)(?! have)|one|it|they|this|the|an?) /i;
