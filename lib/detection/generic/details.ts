import type { DetectedQuestion } from '../detection';
import { contextOf } from '../ending';
import { FactReader } from '../facts';
import { readPrompts } from '../prompts';
import { clip } from '../text';
import { timeboxOf } from '../timebox';
import type { Block } from './blocks';
import type { Section } from './sections';

const MAX_BEFORE = 60;
const MAX_AFTER = 80;
const COVER =
  /\b(?:points?|cover|address|include|consider|follow[- ]?ups?|be (?:ready|prepared)|discuss|touch on|explain|describe|prompts?|make sure)\b.{0,60}$/i;

/** What the page says of its one question beside it: labels, context, time and the points to cover. */
export function detailsOf(
  at: Block | undefined,
  blocks: readonly { block: Block; section?: Section }[],
): Partial<DetectedQuestion> {
  const index = at
    ? blocks.findIndex(({ block }) => block === at || block.element === at.element)
    : -1;
  const reader = new FactReader();
  const points: Block[] = [];
  let context: string | undefined;
  let timebox: [number, number] | undefined;
  let isOver = index < 0;
  let isCovered = false;
  const from = Math.max(0, index - MAX_BEFORE);
  for (const [offset, { block, section }] of blocks
    .slice(from, Math.max(index, 0) + MAX_AFTER)
    .entries()) {
    const place = from + offset;
    if (section === 'answer' || block.text.length > 2_000) {
      if (place > index) isOver = true;
      continue;
    }
    if (reader.take(block)) continue;
    context ??= contextOf(block.text) || undefined;
    if (contextOf(block.text) !== undefined) continue;
    if (/time|minutes/i.test(block.text)) timebox ??= timeboxOf(block.text);
    if (place <= index || isOver) continue;
    const isCover = COVER.test(block.text) && block.text.length < 160 && block.depth === 0;
    if (isCover && (block.heading > 0 || /[:：]$/.test(block.text))) isCovered = true;
    else if (block.depth > 0 || /^\(?\d{1,2}[.)]\s/.test(block.text)) points.push(block);
    else if (section === 'followup') points.push(block);
    else if (points.length > 0 || block.heading > 0) isOver = true;
  }
  const asked = points.filter(({ text }) => /[?？]["”’]?$/.test(text)).length;
  const isAsked = points.length > 0 && (isCovered || asked * 2 >= points.length);
  const prompts = isAsked ? readPrompts(points) : [];
  return {
    ...(context && { context: clip(context, 2_000) }),
    ...reader.facts,
    ...(timebox && { timeboxMinutes: timebox }),
    ...(prompts.length > 0 && { prompts }),
  };
}
