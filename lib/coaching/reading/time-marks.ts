import { DURATION, LONG_DURATION } from '../lexicon/numbers';

/** Is the number followed by a unit that makes it a measure, whatever stands before? */
export function measures(after: string): boolean {
  return /^ ?(?:%|percent|per cent|percentage|points?\b|times\b|fewer|less|more|million|billion|thousand|hundred|dollars|euros|pounds)/i.test(
    after,
  );
}

const MARKS =
  /\b(?:past|last|next|previous|first|following|every|each|since|those|these|another|during|after|for|over|within|in|the)(?: (?:the|about|some|around|almost|nearly|another|only|just|last|next|first|past|following))* $/i;
const LATER = new RegExp(
  `^[- ](?:(?:and a half|more|full|whole|long|short|busy) )?${DURATION}(?:'s?)? (?:later|ago|after\\b|afterwards?|into|in\\b(?=[,.]|$)|old)`,
  'i',
);
const IS_DURATION = new RegExp(
  `^[- ](?:(?:and a half|full|whole|long|short|busy) )?${LONG_DURATION}\\b`,
  'i',
);
const DELIVERS =
  /\b(?:finish\w*|ship\w*|deliver\w*|done|complet\w*|launch\w*|ready|clos\w+|open\w*|solv\w+|resolv\w+|fix\w*|live|answer\w*|repl\w+|took|takes?|cut|reduc\w+|without|no|zero|instead|down|from|built|restor\w+|settl\w+|sold|paid|hired|filled|processed|handled|served|recover\w+|return\w*|migrat\w+|turn\w*)\b/i;

/** "two weeks later", "after three months": when, not how much. "Shipped in two weeks" is how much. */
export function isTimeMark(before: string, after: string): boolean {
  if (LATER.test(after)) return true;
  if (!IS_DURATION.test(after) || !MARKS.test(before)) return false;
  const clause = before.slice(
    Math.max(...[',', '.', ';', ':', '\n'].map((s) => before.lastIndexOf(s))) + 1,
  );
  return !(
    DELIVERS.test(clause) &&
    !/\b(?:after|past|last|next|previous|first|following|every|each|since|those|these|during) (?:the |about )?$/i.test(
      before,
    )
  );
}
