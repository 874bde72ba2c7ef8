import { MONTH, NUMBERED, PERSON, UNCOUNTED } from '../lexicon/numbers';
import { wordSet } from '../lexicon/phrases';
import { isPast } from '../lexicon/verbs';
import { isTimeMark, measures } from './time-marks';

/** How much text around a figure is looked at, in UTF-16 code units. */
const AROUND = 60;

const UNITS =
  /^(?:k|m|b|bn|mm|x|ms|s|sec|secs|min|mins|h|hr|hrs|d|kg|g|t|lb|lbs|oz|km|mi|mb|gb|tb|kb|pp|ppts?|bps|ft|cm|l|ml|mg|kwh|mw|kw|hz|usd|eur|gbp|pct|pts|wks?|yrs?|mo|fps|rps|qps|sqm|m2|c|f)(?![A-Za-z])/i;

const NAMED = new RegExp(`\\b(?:${NUMBERED})s?[ .#-]{1,2}$`, 'i');
const AFTER_MONTH = new RegExp(`\\b${MONTH}\\.? $`, 'i');
const BEFORE_MONTH = new RegExp(`^(?:st|nd|rd|th)?(?: of)? ${MONTH}\\b`, 'i');
const DESCRIBES =
  /^[- ](?:person|people|man|woman|member|bed|page|story|floor|seat|room|part|step|point|way|day|hour|week|month|year|minute|year-old|tier|sided)s?(?= [a-z])/i;
const OF_US = new RegExp(
  `^ (?:of (?:us|you|them|my|our)\\b|(?:${UNCOUNTED})\\b|(?:${PERSON}) (?:said|told|thanked|praised|asked|liked|congratulated|loved)\\b)`,
  'i',
);
const IDIOM =
  /^ ?%? ?(?:percent )?(?:of (?:the credit|the blame|my (?:best|effort|energy|heart)|our (?:best|effort))|sure|certain|confident|behind|committed|honest|agree|agreed|positive|convinced|on board)/i;

/**
 * Where the figure that begins at `start` ends, with its unit; undefined if it is no quantity: a date,
 * year, quarter, version, clock time, name, address or idiom.
 */
export function figureAt(plain: string, start: number, end: number): number | undefined {
  const digits = plain.slice(start, end);
  const before = plain.slice(Math.max(0, start - AROUND), start);
  const after = plain.slice(end, end + AROUND);
  if (isGlued(before) || isClock(digits, before, after) || isDate(digits, before, after)) {
    return undefined;
  }
  const unit = /^[A-Za-z]+/.exec(after)?.[0] ?? '';
  if (unit && (!UNITS.test(after) || /^401k/i.test(digits + unit))) {
    return isRank(unit, before, after) ? end + unit.length : undefined;
  }
  const percent = /^ ?(?:%|percent\b|per cent\b)/i.exec(after)?.[0] ?? '';
  if (percent) return isIdiom(digits, before, after) ? undefined : end + percent.length;
  if (unit === 'b' && !/[$€£]\s?$|\./.test(before.slice(-2) + digits)) return undefined;
  if (isNumbered(before, after) || isName(before, after) || isYear(digits, before, after))
    return undefined;
  if (OF_US.test(after) || (DESCRIBES.test(after) && /^-/.test(after))) return undefined;
  if (/\bteam of (?:about )?$/i.test(before)) return undefined;
  if (digits === '1' && /^ (?:of|day|thing|on|to)\b/i.test(after)) return undefined;
  return isTimeMark(before, after) ? undefined : end + unit.length;
}

/** Part of a word: "Q3", "p95", "COVID-19", "B2B", "#12", "v2.1". */
function isGlued(before: string): boolean {
  if (/\b(?:usd|eur|gbp|inr|rs|chf|sub-|under-|over-|plus|minus)$/i.test(before)) return false;
  return /(?:[A-Za-z_#@\\]|[A-Za-z][-_/.]|\d[-/.:])$/.test(before);
}

/** Minutes and seconds that something took: "in 5:20, it was 6:25", but not "at 5:20". */
function isLapse(before: string, after: string): boolean {
  if (/^:(?:00|15|30|45)\b/.test(after) || /^:\d\d ?[ap]\.?m/i.test(after)) {
    return /^:\d\d ?min/.test(after);
  }
  return /\b(?:in|under|took|takes|to|from|was|than|of|is|now|averag\w+|by)[: ] ?$/i.test(before);
}

function isClock(digits: string, before: string, after: string): boolean {
  if (/^:\d\d/.test(after)) return !isLapse(before, after);
  if (/^ ?(?:a\.?m\b|p\.?m\b|o'clock)/i.test(after)) return true;
  if (digits === '24' && /^(?:[/x-]| by | hours a day,? )\s?(?:7|seven)/i.test(after)) return true;
  return /^(?:9|7)$/.test(digits) && /^\/11\b|^-to-5|^ to 5\b(?! )/.test(after);
}

function isDate(digits: string, before: string, after: string): boolean {
  if (/^\d+\.\d+\.\d+/.test(digits) && !/^\d{1,3}(?:\.\d{3})+$/.test(digits)) return true;
  if (/^[-/.]\d{1,2}[-/.]\d{1,4}\b/.test(after)) return true;
  if (BEFORE_MONTH.test(after)) return true;
  if (AFTER_MONTH.test(before) && /^\d{1,2}$|^(?:19|20)\d\d$/.test(digits))
    return !measures(after) && !/^(?:%|k\b)/.test(after);
  if (/^(?:st|nd|rd|th)\b/.test(after)) return !isRank('th', before, after);
  return /(?:^|[\s(])'$/.test(before) && digits.length === 2;
}

const RANKED = /\b(?:rank\w*|plac\w+|position|from|to|came|finish\w*|percentile)\b[^.]{0,20}$/i;

function isRank(unit: string, before: string, after: string): boolean {
  return (
    /^(?:st|nd|rd|th)$/.test(unit) &&
    (RANKED.test(before) || /^(?:st|nd|rd|th) percentile/.test(after))
  );
}

const YEAR_BEFORE =
  /\b(?:in|since|by|until|till|during|of|late|early|mid|spring|summer|fall|autumn|winter|between|and|from|to|before|after|through|fy|back in|the|year) $|[-–/]$/i;

function isYear(digits: string, before: string, after: string): boolean {
  if (!/^(?:19|20)\d\d$/.test(digits) || /[$€£¥₹] ?$/.test(before)) return false;
  if (/^s\b/.test(after) || /^[-–/](?:\d\d){1,2}\b/.test(after)) return true;
  const counted =
    /^ (?!was|is|has|as|its|his|this|us|season|results|sales|holidays|elections|games|olympics)[a-z]{2,}s\b/.test(
      after,
    );
  return YEAR_BEFORE.test(before) ? !counted || /\b(?:in|since|fy) $/i.test(before) : !counted;
}

function isName(before: string, after: string): boolean {
  const counted =
    measures(after) ||
    /^ (?!was|is|has|this|us\b|as\b)[a-z-]{2,}(?: [a-z]+)?(?<!s)s\b/.test(after) ||
    /^[kKmM]?\b ?[/+]/.test(after);
  if (NAMED.test(before)) return !counted || /\b[A-Z][a-z]+ $/.test(before);
  if (counted) return false;
  return (
    /[a-z,] [A-Z][A-Za-z]+ $/.test(before) &&
    !/\b(?:I|By|In|To|From|USD|EUR|NPS|CSAT) $/.test(before)
  );
}

/**
 * A thing by its number: "car 614 still has my paint on it", "in hall 3". A singular noun stands right
 * before, and no noun behind; "reached 40" and "score 9" are none of that.
 */
function isNumbered(before: string, after: string): boolean {
  const found = /(?:^|([^A-Za-z]))(?:([A-Za-z']+) )?([A-Za-z]{3,20}) $/.exec(before);
  if (!found || measures(after) || !/^(?:[.,;:!?)]|$|\s)/.test(after) || /^[.,]\d/.test(after))
    return false;
  const [, , article = '', noun = ''] = found;
  const word = noun.toLowerCase();
  if (NO_NOUN.has(word) || MEASURED.has(word) || isPast(word) || /(?:[^s]s|ly|ing)$/.test(word))
    return false;
  const capital = /^[A-Z]/.test(noun);
  if (article === '')
    return (
      capital &&
      /^ (?:is|was|has|had|[a-z]{3,}s) (?:a|an|the|my|our|no|its|in|on|at|up|down|out|now|still|well|again)\b/.test(
        after,
      )
    );
  const named = INTRODUCES.has(article.toLowerCase()) || isPast(article.toLowerCase());
  return (
    named &&
    !/^ (?!is\b|was\b|has\b|as\b|its\b|his\b|this\b|us\b)[a-z-]{2,}(?: [a-z]+)?(?<!s)s\b/.test(
      after,
    )
  );
}

const INTRODUCES = wordSet(
  'the a an in of for at on to from with by and or near behind below under my our his her their its into',
);
/** What stands before a number and is no noun, or counts time. */
const NO_NOUN = wordSet(
  `the and but for from with than about around over under below above near nearly almost only just some
   exactly roughly approximately plus minus now then was were are been being had has have did not least most
   less more between within per into until till before after since every each all both another these those
   that this first next last further extra total additional up down off out month year week day night summer
   winter spring autumn fall hour minute one two three our your their his her its who which what when where
   while again also always well fewer other same whole such quite even still already how why because though
   although yet soon often make take give need want see say get let put run keep hold serve sell reach hit
   lose win save cost pay call meet send use help show find know think feel become come began begun launch
   average averaging maximum minimum opening closing`,
);
/** What a figure behind measures: "score 9", "an error rate of 3, cost 40". */
const MEASURED = wordSet(
  `rate score average mean median count sum cost price share margin revenue attendance rating index nps csat
   turnover backlog time wait delay downtime latency weight pressure temperature speed yield output headcount
   uptime accuracy result goal target budget volume length distance peak high low ratio profit sales bounce
   churn loss gain value level amount percentage figure return response throughput conversion precision recall
   coverage satisfaction frequency duration age depth height width size strength balance debt credit traffic
   demand capacity usage consumption energy power stock waste scrap absence absenteeism`,
);

function isIdiom(digits: string, before: string, after: string): boolean {
  if (IDIOM.test(after)) return true;
  return (
    /^1[0-5]0$/.test(digits) &&
    /\b(?:gave|give|giving|gives|with|at|felt|am|was|were|'m|be)(?: (?:it|my|them|our|their|a))?(?: full)? $/i.test(
      before,
    )
  );
}
