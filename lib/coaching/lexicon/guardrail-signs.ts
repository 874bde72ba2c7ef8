import type { Sign } from '../reading/signs';

/** Signs that a check, a watched measure or a way back is told of. Two points are enough. */
export const GUARDRAIL_SIGNS: readonly Sign[] = [
  {
    weight: 2,
    pattern:
      /(?:\w'd|\b(?:would|could))(?:'ve| (?:also |just |simply |never |still |then )?have) (?:\w+ly )?(?:been|stopped|gone|come|paid|left|closed|moved|noticed|seen|caught|meant|repeated|called|sent|put|taken|turned|ended|switched|begun|had)\b/i,
  },
  {
    weight: 2,
    pattern:
      /(?:^|[.!?;,] )(?:had|should|were) (?:the|it|they|there|any\w*|one|this|that|we|he|she|i|a|more|fewer|two)\b[^.!?]{3,120},/i,
  },
  {
    weight: 2,
    pattern:
      /\b(?:until|unless|only (?:then|when|after|once)|no \w+ (?:went|left|goes|leaves|was sent|is sent|gets|got)|nobody \w+ before|nothing \w+ (?:before|until|without))\b/i,
  },
  {
    weight: 1,
    pattern:
      /\b(?:above|over|under|below|more than|fewer than|less than|at least|beyond) (?:\w+ )?(?:\d[\d.,]{0,15}|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|half|a (?:tenth|fifth|quarter|third))\b/i,
  },
  {
    weight: 1,
    pattern:
      /\b\d[\d.,]{0,15}\b(?! (?:years|am|pm))|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty) (?!years)[a-z]+/i,
  },
  {
    weight: 1,
    pattern:
      /\b(?:every|each|daily|weekly|monthly|nightly|hourly|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|for (?:a|the first|one|two|three|six) (?:week|month|day|shift|night)s?|the same (?:day|night|evening)|a (?:day|week|month) (?:apart|later|long))\b/i,
  },
  {
    weight: 1,
    pattern:
      /\b(?:a |an |my |our |the |another |second |other |retired |outside |independent |head )(?:\w+ )?(?:colleague|engineer|doctor|surgeon|nurse|auditor|trainee|student|lawyer|expert|outsider|inspector|partner|person|pair|pharmacist|physicist|accountant|supervisor|editor|assistants?|lab|laboratory|group|company|department|mentor|teacher|foreman|witness)\b/i,
  },
  {
    weight: 1,
    pattern:
      /\b(?:mistakes?|wrong|errors?|fail\w*|worse|risk\w*|danger\w*|harm\w*|damage|slip(?:ped)?|break it|broke|problem|worst|fault\w*|doubt\w*|refut\w+|disprove\w*|in case|otherwise)\b/i,
  },
  {
    weight: 1,
    pattern:
      /\b(?:wr(?:ote|itten|ites?) (?:it |them |this |that |each |a |to |on |down)|list|marker|sheet|notes?|photo\w*|drew|drawn|marks?|marked|curve|curves|figures?|counted?|scored?|compar\w+|read (?:out|aloud|through|each|it|the)|repeated?|repeats|practiced|practised|talked through|went through|go through|looked at|look at|stopwatch|scale|scales|sensor|device|camera|meter|record|records|numbers?|key|clause|contract|date|agreed)\b/i,
  },
  {
    weight: 1,
    pattern:
      /\b(?:before|first|then|beforehand|at once|in advance|after(?:wards)? (?:one|two|a|the first)|early|ahead|stop|stopped|stops|back to|step|steps|plan|spare|reserve|borrowed|ready|stand-?by|alternate)\b/i,
  },
  { weight: 1, pattern: /\bif\b[^.!?]{3,100}/i },
];
