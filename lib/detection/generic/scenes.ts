import { isFollowUp, isIdiom, isNarrated, isWanted, setsScene } from './wording';

/**
 * Situational questions: a scene in one sentence or more, and what one would do in it. By structure,
 * since a scene may begin with anything ("Two applicants arrive at the counter …").
 */

const MARKED = /[?？]["”’»)]{0,3}$/;

/** “… What do you do?”, “… What happens next?”, “… Who do you tell first?” */
const CLOSING =
  /^(?:["“«]?(?:and|so|now|then)[,\s]\s?)?(?:(?:as|in|on|at|with|given|faced|knowing|before|after|if|when)\b[^,?]{1,50}, )?(?:(?:what|how|whom?|which|where|when|why|in (?:what|which)|with whom|by when)\b[^?]{0,60}\b(?:do|would|will|should|could|might|can|are|d) (?:you|they|he|she)\b|do you\b|would you\b|what(?:[’']s| is| are| would be| might be)(?: going to be)? (?:your|the first|the next)\b|what (?:happens|comes)\b|what went wrong\b|what (?:now|then|next)\b|(?:now|then) what\b|your (?:next|first) (?:move|step|sentence|words?|reaction)\b|(?:what|how|who|which)\b[^?]{0,60}\byou\b)/i;

/** “Walk us through your response.”, “Tell me what you would say.” */
const CLOSING_ORDER =
  /^(?:["“«]?(?:and|so|now|then|please)[,\s]\s?)?(?:(?:talk|walk|take) (?:me|us|the panel) through (?:your|how you|what you)\b|(?:tell|show) (?:me|us) (?:what|how) you(?:[’']d| would| will)\b|(?:describe|explain) (?:how|what) you(?:[’']d| would| will)\b)/i;

/** The same in other languages. */
const FOREIGN =
  /(?:^|[\s¿-])(?:vous|votre|tu|sie|ihre?|du|usted|har[ií]as?|haces?|su|voc[êe]|faz|faria|seu|lei|farebbe|fai|u|jij)(?=[\s,?？-])|[你您].{0,20}(?:怎么|如何|什么|哪|吗|呢)|(?:怎么|如何|会).{0,12}[?？]/i;
const ADDRESSED =
  /\b(?:you|your|u|ur|we|our|vous|votre|vos|sie|ihre?[nrm]?|dein\w{0,2}|usted|su|tu|voc[êe]|seu|sua)\b|[你您]/i;

/** What is said to who looks for work, and is no scene at work. */
const SEEKING =
  /\b(?:interviews?|resum[eé]s?|r[eé]sum[eé]s?|cv|cover letters?|applied|applications?|job (?:offers?|search|hunt)|hired|hiring|prep(?:are|aring)?|practi[cs]e|this (?:guide|article|post|page|email|prompt|recording)|prompts?|recording|questions?|cookies?|subscribe|browser|sign(?:ed)? up)\b/i;

/** Words of an order to speak, which is a question and no scene. */
const ORDER =
  /^["“‘'(«]?(?:please |now )?(?:tell|describe|explain|give|share|walk|talk|take me|discuss|introduce|recall|think (?:of|about|back)|name|recount|outline|show|how|what|why|which|who|have you|did you|are you|do you)\b/i;

/** What somebody in a scene says. */
const SAID = /["“'‘][^"“”'‘’]{2,120}(?:[’'](?=\w)[^"“”'‘’]{1,60}){0,3}["”'’]/g;

const ABOUT =
  /\b(?:interviewers?|this question|these questions|your (?:answer|response|story)|answering|STAR)\b/i;

/** Does a sentence tell a scene, in words that nobody says of himself or to his readers? */
export function tellsScene(sentence: string): boolean {
  if (MARKED.test(sentence) || ORDER.test(sentence) || sentence.length < 12) return false;
  return (
    !isNarrated(sentence) &&
    !/(?<!\p{L})(?:I|my|me)(?!\p{L})/u.test(sentence.replace(SAID, '')) &&
    !ABOUT.test(sentence) &&
    !/[:：]$|^["“„«].{1,300}["”»]$/.test(sentence)
  );
}

/** Does a sentence ask what one would do in the scene before it? */
export function closesScene(sentence: string): boolean {
  if (CLOSING_ORDER.test(sentence)) return true;
  return MARKED.test(sentence) && (CLOSING.test(sentence) || FOREIGN.test(sentence));
}

/**
 * Are these sentences one situational question, from the first to the last: a scene, then what is asked
 * about it and nothing else?
 */
export function isWholeScene(sentences: readonly string[]): boolean {
  const at = sentences.findIndex((one) => MARKED.test(one) || CLOSING_ORDER.test(one));
  const ask = sentences[at] ?? '';
  if (at < 1 || at > 7 || !closesScene(ask)) return false;
  const scene = sentences.slice(0, at);
  const text = scene.join(' ');
  if (!scene.every(tellsScene) || SEEKING.test(`${text} ${ask}`) || text.length > 900) return false;
  // What goes on from words before it sets no scene.
  if (
    text.split(' ').length < 6 ||
    /^(?:and|but|so|or|not|no|yes|because|which|then)\b/i.test(text)
  )
    return false;
  // Nobody is addressed: somebody reports.
  if (!ADDRESSED.test(`${text} ${ask}`) && !setsScene(scene[0] ?? '')) return false;
  const rest = sentences.slice(at + 1);
  return (
    rest.length < 5 &&
    rest.every((one) => !isIdiom(one) && (MARKED.test(one) || isFollowUp(one) || isWanted(one)))
  );
}
