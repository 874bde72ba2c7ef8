import type { Competency } from './detection';

/** Words that a question about a competency uses; the design names the cases easily put elsewhere. */
const WORDS: readonly (readonly [Competency, RegExp])[] = [
  ['project', /\bprojects?\b|proud|achievement|accomplish|end[- ]to[- ]end|delivered|shipped/gi],
  [
    'conflict',
    /conflict|disagree|standoff|stand-off|dispute|argument|difficult (?:person|colleague|coworker|teammate|stakeholder)|push(?:ed|ing)? back|clash|unpopular|nobody liked|tension/gi,
  ],
  [
    'leadership',
    /\bleader|\bled\b|\blead(?:ing)?\b (?!to\b|time)|persuad|influenc|mentor|delegat|\bhir(?:e|ed|ing)\b|\bfir(?:e|ed|ing)\b|convinc|turn(?:ed)? (?:it |a team |things )?around|morale/gi,
  ],
  [
    'failure',
    /\bfail|mistake|regret|went wrong|missed (?:a |the |your )?(?:goal|target|deadline)|setback/gi,
  ],
  [
    'ownership',
    /ownership|initiative|beyond (?:your|the) (?:job|role|scope)|took charge|above and beyond|without being asked/gi,
  ],
  [
    'teamwork',
    /teamwork|\bteammates?\b|collaborat|cross-(?:functional|team)|worked with (?:others|a team)/gi,
  ],
  [
    'ambiguity',
    /ambigu|uncertain|incomplete|missing information|unclear|without (?:all|enough)|changed? (?:direction|course)|adapt/gi,
  ],
  [
    'prioritization',
    /priorit|deadline|\bslip|pressure|too much|compet(?:ing)? demands|juggl|time management|say no\b/gi,
  ],
  [
    'communication',
    /communicat|explain(?:ed)? (?:something|a (?:complex|technical))|bad news|non-technical|audience|present(?:ed|ation)/gi,
  ],
  ['customer', /customer|\bclients?\b|\busers? (?:need|complain|feedback|problem)/gi],
  [
    'growth',
    /feedback|weakness|learn(?:ed|t|ing)? (?:from|new|a new|something|the most)\b|grow(?:th|n)?\b|criticism|improve yourself|new skill/gi,
  ],
  [
    'motivation',
    /motivat|why (?:do you want|us\b|this (?:company|role|team)|are you leaving|should we)|five years|career goal/gi,
  ],
  [
    'introduction',
    /about yourself|introduce yourself|introduction|strengths|describe yourself|work(?:ing)? style|walk (?:me|us) through your (?:resume|background)/gi,
  ],
  ['ethics', /ethic|integrity|dishonest|confidential|right thing|moral/gi],
];

/**
 * The competencies a question tests, the clearest first, at most four. What stands in the title counts
 * three times, in the question twice, in the page's own overview once.
 */
export function competenciesOf(title: string, text: string, overview: string): Competency[] {
  return WORDS.map(([competency, pattern]) => ({
    competency,
    weight:
      3 * count(title, pattern) +
      2 * count(text, pattern) +
      count(overview.slice(0, 2_000), pattern),
  }))
    .filter(({ weight }) => weight > 1)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, 4)
    .map(({ competency }) => competency);
}

// A word said twice is not twice the evidence.
function count(text: string, pattern: RegExp): number {
  return new Set(text.match(pattern)?.map((word) => word.toLowerCase())).size;
}
