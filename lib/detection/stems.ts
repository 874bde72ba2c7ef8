const STEMS =
  /^(?:(?:can|could|would) you |please )?(?:tell (?:me|us) (?:about|of)|describe|explain|give (?:me |us )?an example|share (?:a|an|your)|walk (?:me|us) through|talk about|discuss a|recall|think of|introduce yourself|what (?:is|was|are|were|would|did|do) (?:you|the|your|a)|how (?:do|did|have|would) you|why (?:do|did|are|should|us)|have you ever|when (?:did|have|was) you|where do you see)/i;
const PERSONAL = /\b(?:you|your|yourself)\b/i;
const BEHAVIOR =
  /\b(?:a|the last|one|any) (?:time|situation|project|experience|moment|occasion|decision|conflict|mistake|failure|challenge|goal|instance|example|team|colleague|disagreement)\b|most (?:challenging|difficult|proud)|proud|yourself|\byour (?:strength|weakness|weaknesses|team|manager|boss|career|role|biggest|greatest|last|current|background|resume|working style|colleagues|responsibilit)|why (?:do you want|us|are you leaving|should we)|five years|handle|deal with|disagree|conflict|deadline|pressure|feedback|mistake|fail|prioriti|motivat|persuad|convince|mentor/i;
const TECHNICAL =
  /\b(?:algorithm|array|api|b-?tree|binary|cache|class hierarchy|complexity|css|database|data structure|design (?:a|an|the|twitter|your)\b|event loop|function|hash|html|index(?:es)?|java|javascript|join|kubernetes|linked list|microservices?|neural|node\.?js|null|python|query|react|regression|rest|schema|sql|string|tcp|thread|tree|typescript|variable)\b/i;

/**
 * Is a sentence, by its usual words, a behavioral interview question? A modest first rule: a stem, a
 * word of experience or motivation, somebody addressed, and no word of a technical subject.
 */
export function asksForBehavior(sentence: string): boolean {
  const text = sentence.slice(0, 1_000);
  return STEMS.test(text) && BEHAVIOR.test(text) && !TECHNICAL.test(text) && isAddressed(text);
}

function isAddressed(text: string): boolean {
  return PERSONAL.test(text) || !/\?$/.test(text);
}
