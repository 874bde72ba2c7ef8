/** Words about numbers, as parts of patterns. */

const SMALL =
  'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen';
const TENS = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
const LARGE = 'hundred|thousand|million|billion';

/** A number in words from two on: "nine", "forty-two", "a dozen", "two hundred". */
export const NUMBER_WORD = `(?:(?:half )?a dozen|(?:a|one) (?:${LARGE})|(?:${SMALL}|${TENS})(?:[- ](?:one|${SMALL}))?(?: (?:${LARGE}|dozen))?|dozens|hundreds|thousands|millions)`;

export const DURATION =
  '(?:milliseconds?|ms|seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|nights?|weeks?|months?|quarters?|years?|shifts?|sprints?|semesters?)';

/** Times that a date is told by: "two weeks later". */
export const LONG_DURATION =
  '(?:days?|nights?|weeks?|months?|quarters?|years?|shifts?|sprints?|semesters?|terms?|seasons?)';

export const MONTH =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)';

/** What is numbered rather than counted: "ward 5", "phase two", "ticket 4512". */
export const NUMBERED =
  'team|squad|pod|phase|version|release|sprint|ticket|issue|case|room|ward|unit|building|floor|level|tier|grade|year|chapter|section|article|form|line|gate|terminal|route|highway|flight|bay|store|branch|site|zone|area|plant|shift|step|option|plan|model|generation|type|category|priority|severity|round|stage|part|page|lot|batch|track|group|cohort|period|bed|station|studio|block|region|district|house|number|no|nr|day|week|month|platform|pier|dock|order|invoice|iso|python|java|windows|ios|android|php|node|angular|react|http|error|status|code|class|module|lab|lane|table|aisle|machine|press|truck|bus|tram|engine|company|crew|covid|appendix|exhibit|figure|item|clause|rule|regulation|standard|ticket|pr|rfc|sev|quarter|half|season';

/** What is counted but says nothing of an outcome: "two things", "three reasons". */
export const UNCOUNTED =
  'things?|ways?|sides?|reasons?|lessons?|parts?|words?|halves|worlds?|kinds?|types?|aspects?|areas?|cents|parties|thoughts?|ideas?|learnings?|takeaways?|pieces of advice';

export const PERSON =
  'colleagues?|coworkers?|co-workers?|people|persons?|managers?|teammates?|friends?|directors?|leads?|members|nurses?|teachers?|engineers?|peers?|reports|parents?|customers?|clients?|developers?|reps?|leaders?|staff|guests?|students?|executives?|partners?';
