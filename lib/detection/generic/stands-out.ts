import type { Candidate } from './candidates';
import type { Page } from './page';
import { isWholeScene } from './scenes';
import { isLabelBlock } from './select';
import { sentencesOf } from './sentences';
import { asksForStory } from './wording';

/** Words that announce what stands in the next block: “… and we say this:”. */
const ANNOUNCES = /[:：]["”’]?$/;

/**
 * Does a page set its one question apart from its text: in a block of its own that is quoted, bold, in
 * quotation marks or announced by the line before it? Where the page speaks of interviews, even a
 * question in no usual words is then the one it is about.
 */
export function standsOut(candidate: Candidate, page: Page): boolean {
  const { text, block, form, likely, section } = candidate;
  if (page.context.interview === 0 || section || form === 'told' || block.link) return false;
  // All of its block, but for marks and a label.
  if (block.text.length > text.length + 40 || likely < 0.9) return false;
  const isScene = isWholeScene(sentencesOf(text));
  if (block.heading > 0) return likely > 0.95 && (isScene || asksForStory(text));
  if (block.quoted || isScene) return true;
  if (/^["“„«「]/.test(block.text) || block.bold.length >= text.length) return true;
  const before = page.blocks[page.blocks.findIndex((one) => one.block === block) - 1]?.block;
  if (before && (ANNOUNCES.test(before.text) || isLabelBlock(before))) return true;
  return likely > 0.97 && block.depth === 0;
}
