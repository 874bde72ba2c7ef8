import type { DetectedQuestion } from '../../detection/detection';
import type { AnySectionId } from '../sections';
import { kindOf } from './kinds';
import { asksInQuestion } from './question';
import { splitAsks } from './split';

/** One single thing that is asked. */
export interface Ask {
  /** In the words of the page or of the question. */
  readonly text: string;
  /** Where its answer belongs; undefined where that cannot be told. */
  readonly section: AnySectionId | undefined;
}

/** What one prompt of a page, or the question itself, asks: together, under one lead. */
export interface AskGroup {
  /** The page's title of the prompt; undefined for the question's own words. */
  readonly title: string | undefined;
  readonly asks: readonly Ask[];
}

/**
 * All that is asked, split into single asks, each with its section: the page's prompts, whose own
 * section holds for all their asks; without any, the question's own words.
 */
export function askGroupsOf({ text, prompts = [] }: DetectedQuestion): AskGroup[] {
  if (prompts.length === 0) {
    const asks = asksInQuestion(text).map((ask) => ({ text: ask, section: kindOf(ask)?.section }));
    return asks.length > 0 ? [{ title: undefined, asks }] : [];
  }
  return prompts.map(({ title, asks, section }) => ({
    title,
    // A prompt without a section keeps its asks together, below the sections.
    asks: (asks.length > 0 ? asks : [title])
      .flatMap(splitAsks)
      .map((ask) => ({ text: ask, section })),
  }));
}
