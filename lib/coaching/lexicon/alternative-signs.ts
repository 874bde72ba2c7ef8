import type { Sign } from '../reading/signs';

/** Signs that an option or a cost is told of. Two points are enough. */
export const ALTERNATIVE_SIGNS: readonly Sign[] = [
  // Something that was not done: "he'd have come", "it might have sat there".
  {
    weight: 2,
    pattern:
      /(?:\w'd|\b(?:would|could|might|should)(?:'ve| (?:also |just |simply |easily |never |still |only |have to |then )?have)) (?:\w+ly )?(?:been|[a-z]+(?:ed|en|wn|ne|t|ld|d|de|e|ut))\b/i,
  },
  {
    weight: 2,
    pattern:
      /\b(?:would|'d|had) (?:much )?rather\b|\bi preferred\b|\b(?:was|were|am) against\b|\b(?:did not|didn't|do not|don't) want (?:to |it\b|them\b|him\b|her\b|that\b|something|anything|another|a |the )/i,
  },
  {
    weight: 2,
    pattern:
      /\b(?:ha[sd]|have|with|for|at|of|is|was|all) (?:a|its|their|that|the|this|all its|all the) (?:full |real |own |high |small )?(?:price|costs?|drawbacks?|downsides?|bill)\b|\bcost(?:s|ed)? (?:us|me|them|him|her|my|our|the|a|an|two|three|\d)|\bpa(?:y|id)(?:ing)? (?:for|with|the|from|out of|flowers)/i,
  },
  {
    weight: 1,
    pattern:
      /[$€£]\s?\d|\b\d[\d,.]{0,15}(?: ?(?:%|percent|k\b|million|thousand|dollars|euros|pounds|a (?:day|month|year|week|head|trip)))|\b\d{1,3},\d{3}\b|\b\d{3,}\b/i,
  },
  {
    weight: 1,
    pattern:
      /\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|twenty|thirty|ninety|\d+) (?:more |extra |whole |full |long )?(?:weeks?|months?|days?|hours?|minutes?|evenings?|posts?|places?|people)\b/i,
  },
  {
    weight: 1,
    pattern:
      /\b(?:but|though|although|yet|however|still|while|whereas|despite|even so|nevertheless|on the other (?:hand|side))\b/i,
  },
  {
    weight: 1,
    pattern:
      /\b(?:cheaper|quicker|faster|slower|nearer|closer|safer|easier|simpler|sooner|later|longer|uglier|harder|smaller|cleaner|fairer|neater|worse|weaker|dearer|costlier|heavier|narrower|poorer|rougher|shorter|better|less|fewer|more (?:expensive|elegant|comfortable|popular|convenient|obvious|usual|work|time|money|accurate|powerful|modern))\b/i,
  },
  {
    weight: 1,
    pattern:
      /\b(?:offered|suggested|proposed|advised|wanted|favou?red|wished|recommended|asked for|idea|option|possible|thinkable|doable|on offer|on the table|to be had|available|legal(?:ly)?|allowed|the (?:usual|classic|normal|standard|obvious|friendly|safe|easy) (?:way|thing|answer|side)|gold standard|others? (?:do|did|would)|some do|many (?:do|places|managers)|was there|agency|outside)\b/i,
  },
  {
    weight: 1,
    pattern:
      /\b(?:ugly|terrible|tense|crude|noisy|clumsy|unhappy|angry|not amused|annoyed|toothache|ridicule|nobody (?:loves?|likes?|liked|pays|wanted)|lost|losing|left us|left over|left the|without|no longer|waiting?|postpon\w+|ban|declin\w+|refus\w+|nights?|weekends?|bad|tired|dirty|dull|plain|second[- ]best|complain\w*|grumbl\w*|bored|missed|unprofessional|rough|patch|bare|old one|for a while)\b/i,
  },
  {
    weight: 1,
    pattern:
      /(?:^|[.!?] )(?:[A-Z][a-z]+ing|To [a-z]+|An? [a-z]+|New [a-z]+|Or|Another|Just [a-z]+ing) [^.!?]{2,80}[.!?:,]/,
  },
  {
    weight: 1,
    pattern:
      /\b(?:i|we) (?:left|dropped|let|kept|said no|took|chose|picked|stayed|went for|live with|knew|accept|accepted|risked|traded|gave|bought) (?:it|that|them|this|the|a|my|our|what)\b|\bor\b|\bnot\b[^.;]{1,40}\bbut\b|\b(?:vs|against it)\b/i,
  },
];
