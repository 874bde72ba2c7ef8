import type { Block } from './blocks';

/**
 * What kind of page a question stands on. The same words are an interviewer's on one page and a
 * survey's, a journalist's or a counselor's on another, so no sentence is judged without its page.
 */
export interface Context {
  /** 2 where the page is about job interviews, 1 where something on it is, else 0. */
  interview: 0 | 1 | 2;
  /** What in its titles and address speaks of something else, by the rules' names. */
  signs: readonly { name: string; words: string }[];
  /** The words by which it is something else. */
  other: string;
  /** The words by which its questions are about a technical subject. */
  technical: string;
  /** It sorts its question under behavioral ones. */
  tagged: boolean;
  /** It says that it lists questions. */
  lists: boolean;
  /** Its questions are those a candidate asks. */
  reversed: boolean;
}

const INTERVIEW =
  /\binterview(?:er)?s?['’]? (?:questions?|prep\w{0,8}|tips?|answers?|guides?|practice|coach\w{0,3}|skills|experiences?|loops?|rounds?|process|bank|q ?& ?a)\b|\bbehaviou?ral (?:interview|question|round|prompt|assessment|stor)|\b(?:job|mock|phone|panel|onsite|hr|final|technical|leadership|virtual|video) interviews?\b|\bSTAR (?:method|format|technique|answer|stor)|\b(?:interview|hr|common|top) q(?:uestion)?s\b|\bleadership principles?\b|\bhiring managers?\b|\bphone screen|\boral boards?\b|\bcompetency(?:[- ]based)? (?:questions?|interviews?)|\bpanel interview|\b(?:panel|screening) questions\b|\byour (?:upcoming |first |final |next |second )?(?:job )?interview\b|\basked in an interview\b|\bbar raisers?\b|\bwhen (?:i|we) hire\b|\banswer(?:ing)?\b[^.?!]{0,30}["“]|\binterview (?:tip|practice)|\bat interview\b|\b(?:model|sample|strong|weak) answers?\b|\binterview (?:on|tomorrow|next|invitation|confirmation)\b|\b(?:answer|question) in (?:an|your|job) interviews?|\b(?:interview|asked) (?:at|by|for) [\p{Lu}]|\binterview at\b|\binterview[- ]questions?\b|\bon-?site\b|entretien d|vorstellungsgespr|entrevista|面试|面試|面接|recruteu(?:rs?|ses?)\b|reclutador|recrutador|bewerbungsgespr|colloquio di lavoro|sollicitatiegesprek|rozmow\w{1,3} kwalifikacyjn|\bhow we interview\b|\binterview: what\b/iu;
const WEAK =
  /\b(?:interview(?:s|er|ers|ed|ing)?|(?:I|we)(?:[’']ve| have| always| only)? hired?|hired (?:me|her|him)|candidates?|recruit(?:er|ing|ers)|hiring (?:manager|team|process|panel)s?|applicants?|job|employers?|resume|cv|career|talent (?:partner|acquisition|team)|next steps|bewerb\w{0,8}|emploi|embauche\w{0,4}|recrutement|vaga|empleo|selezione|sollicitatie)\b|面试|面試|求职|転職|転职/i;
const TITLED_WEAK =
  /\binterview|\brecruit|\bhir(?:e|ing)\b|\btake-home\b|\bscreen(?:ing)?\b|\bjob\b|\bcareer/i;

const OTHER: Readonly<Record<string, RegExp>> = {
  press:
    /\b(?:(?<!\b(?:your|my|our|first|next|final|upcoming|phone|an?) )interview with|an (?:exclusive )?interview with (?:the |our )?(?:ceo|founder|author|director)|in conversation with|a conversation with|conversation with|q ?& ?a with|q ?& ?a:|\b\w+ questions with\b|sits? down with|we (?:spoke|talked) (?:to|with)|(?:talks|speaks) (?:to|about|with)|\b(?:ceo|cto|coo|cfo|founder|co-?founder|president|author|minister|chef|director)\b[^.?!|]{0,30} on \b|opens up about|reflects on|fireside chat|meet the (?:founder|ceo|maker|team|author|artist)|the (?:big )?interview:|ask me anything|careers at|work (?:with|for|at) us|join (?:us|our team)|jobs at|open (?:roles|positions)|we(?:['’]re| are) hiring|now hiring|\bAMA\b)/i,
  person: /\bI interviewed (?:her|him|them|[A-Z](?!\w* (?:at|for|with)))|\b[A-Z]{3,4} \d{3}\b/,
  audio: /\b(?:podcast|episode|transcript|memoir|obituary|biograph\w{1,4}|profile of)\b/i,
  survey:
    /\b(?:survey|questionnaire|quiz|personality (?:test|type)|poll|self-assessment|inventory|horoscope|zodiac)\b/i,
  care: /\b(?:therap(?:y|ist|ists)|counsel(?:ing|or|lors|ors)|mental health|behaviou?ral health|couples?|marriage|first dates?|dating|romantic|parenting|toddlers?|kids|teen(?:s|agers?)?|grief|journal(?:ing)?|icebreakers?|ice-breakers?|dinner party|conversation starters?|small talk|wedding|siblings?|grandparents?|self-care|anger|addiction|recovery|support group|intake|life coach\w{0,3}|meditation|mindful\w{0,4})\b/i,
  study:
    /\b(?:essay prompts?|personal statement|scholarships?|admissions?|college application|common app|coursework|classroom|lesson plan|worksheet|discussion questions|book club|reading guide|study guide|exam|homework)\b/i,
  field:
    /\b(?:behaviou?r[- ]driven|BDD|gherkin|cucumber|behaviou?ral (?:economics|finance|science|ecology|neuroscience|analytics|targeting|therapy|patterns?|cloning)|animal behaviou?r|(?:cat|dog|pet|horse|parrot|kitten)s?|dog train\w{0,4}|puppy|ethology)\b/i,
  help: /\b(?:faqs?|frequently asked|help cent(?:er|re)|support cent(?:er|re)|privacy|terms of (?:use|service)|shipping|checkout|pricing|release notes|changelog)\b/i,
  company:
    /\b(?:retrospective|all-hands|town hall|meeting notes|earnings call|press release|newsroom|breaking news|election)\b/i,
  speaking:
    /\b(?:ielts|toefl|cue cards?|speaking (?:test|exam|part|task)|(?:writing|creative|story|journal) prompts?|toastmasters|visa)\b/i,
  account:
    /\b(?:log ?in|sign ?in|sign ?up|forgot password|404|not found|access denied|just a moment)\b/i,
  review:
    /\b(?:employee review|performance review|self-review|self-evaluation|exit interview|stay interview|one-on-ones?|1:1s?|user (?:research|interviews?)|customer (?:interviews?|discovery)|informational interview|oral history|reference checks?|testimonials?|case study interview|tenant|adoption|volunteer spotlight|employee spotlight)\b/i,
};

/** Words that also stand in an interviewer's question, and so count only where nothing speaks of interviews. */
const OTHER_PERHAPS =
  /\b(?:relationships?|love|family|parents?|minutes|agenda|stand-?ups?|court|police|returns?|documentation|manual|breaking)\b/i;

const TECHNICAL =
  /\b(?:java(?:script)?|typescript|python|react|angular|vue|node\.?js|sql|mysql|postgres\w{0,5}|c\+\+|c#|\.net|php|golang|rust|kotlin|swift|spring|docker|kubernetes|aws|azure|devops|linux|(?:system|low-level|object-oriented) design|case (?:interview|study)|product sense|estimation|market sizing|brain ?teasers?|data structures?|algorithms?|coding|leetcode|oop|machine learning|deep learning|selenium|css|html|rest apis?|graphql|hadoop|spark|kafka|ml|redis|mongodb|terraform|jenkins|git|scala|ruby|rails|django|flask|laravel|android|ios|flutter|pandas|tensorflow|pytorch|nlp|snowflake|airflow|elasticsearch|webpack|jquery|hibernate|dbms|operating systems?|blockchain|matlab|verilog|excel|accounting|networking|cyber ?security|embedded|statistics)\b/i;
const SOFT = /\bbehaviou?ral|\bsoft skills?|\bhr\b|\bleadership|\bsituational|\bculture/i;

const LISTS =
  /\b(?:\d{1,3}\+?|top|common|best|other|more|some|all|these|most|sample|example|list of|\w+teen|ten|twenty|thirty|fifty)\b[^.?!]{0,60}\bquestions\b|\bquestions &|\binterview questions\b(?! (?:fail|work|are|is|do|should|matter|explained))|\bquestions (?:and|to|for|with|asked|about|by|i|you|they|we|that|list|bank|from)\b|^(?:\p{L}{1,20}\s){0,5}questions$|\b\d{1,3} (?:perguntas|preguntas|fragen|domande|vragen|pytań)\b|\b(?:perguntas|preguntas|fragen|domande|vragen)\b[^.?!]{0,30}\b(?:entrevista|vorstellungsgespräch|interview|colloquio)|questions (?:d[’']entretien|de recrut|en entretien)|面试(?:问题|题)/iu;
const REVERSED =
  /\bquestions? (?:that )?(?:you (?:can|could|should|might)|to|i|for you to|candidates? (?:can|should)) ask (?:the|your|an?|my|in|at|during|before)\b(?! (?:candidates?|applicants?))[^.?!]{0,30}\b(?:interviewers?|recruiters?|employers?|hiring managers?|company|companies|end|accepting|boss|ceo|interview)\b/i;

/** Reads a page's kind off its titles, headings and address, and a bounded look at its text. */
export function contextOf(
  titles: readonly string[],
  url: URL,
  description: string,
  own: readonly Block[],
  types: ReadonlySet<string>,
): Context {
  const path = pathOf(url);
  const head = [...titles, path].join(' \n ').slice(0, 3_000);
  const headings = own
    .filter(({ heading }) => heading > 0)
    .slice(0, 40)
    .map(({ text }) => text.slice(0, 200))
    .join(' \n ');
  const body = own
    .slice(0, 150)
    .map(({ text }) => text.slice(0, 400))
    .join(' \n ');
  const signs = Object.entries(OTHER).flatMap(([name, pattern]) => {
    const words = pattern.exec(head)?.[0];
    return words ? [{ name, words }] : [];
  });
  const other = signs[0]?.words ?? '';
  const lead = own
    .filter(({ text }) => text.length > 24)
    .slice(0, 6)
    .map(({ text }) => text.slice(0, 240))
    .join(' \n ');
  const isTagged = own.slice(0, 60).some(({ text }) => TAG.test(text));
  // The name of a site or of its section says less than the page's own words.
  const subject = [...titles.map((title) => title.split(PARTED)[0]), path].join(' \n ');
  const isElsewhere = Object.values(OTHER).some((pattern) => pattern.test(subject));
  const isInterview =
    isNamed(subject) ||
    (!isElsewhere && isNamed(head)) ||
    (!other && isTagged) ||
    (!other && INTERVIEW.test(`${description}\n${headings}\n${lead}`));
  const parts = own.filter(
    ({ heading, bold, text }) => (heading > 1 || bold === text) && ADVERT.test(text),
  );
  const isAdvert =
    !INTERVIEW.test(head) &&
    (types.has('JobPosting') ||
      parts.length > 1 ||
      (parts.length === 1 && /\b(?:jobs?|careers?|posting|vacanc\w{1,3}|openings?)\b/i.test(head)));
  const isWeak = TITLED_WEAK.test(head) || WEAK.test(body) || INTERVIEW.test(body);
  const perhaps = isWeak ? '' : (OTHER_PERHAPS.exec(head)?.[0] ?? '');
  const technical = SOFT.test(head) ? '' : (TECHNICAL.exec(titles.join('\n'))?.[0] ?? '');
  const press = PRESS.exec(head)?.[0] ?? '';
  return {
    interview: isInterview ? 2 : isWeak ? 1 : 0,
    signs: [
      ...signs,
      ...(isAdvert ? [{ name: 'advert', words: 'job advert' }] : []),
      ...(press ? [{ name: 'kind', words: press }] : []),
      ...(perhaps ? [{ name: 'perhaps', words: perhaps }] : []),
    ],
    other: isAdvert ? 'job advert' : press || (isInterview ? '' : other || perhaps),
    technical,
    tagged: !other && isTagged,
    lists: titles.some((title) => LISTS.test(title)),
    reversed: titles.some((title) => REVERSED.test(title)),
  };
}

const PARTED = /\s[|–—·»-]\s/;

function isNamed(head: string): boolean {
  return (
    INTERVIEW.test(head) ||
    (/\binterview/i.test(head) &&
      /\b(?:questions?|answers?|asked|prep\w{0,8}|prompt)\b/i.test(head))
  );
}

/** What names the kind of a question where a page sorts them. */
const TAG =
  /^(?:(?:type|category|kind|topic|tags?|round)\s?[:：]\s?)?(?:#?behaviou?ral|situational)(?: (?:interview|questions?|prep\w{0,8}|bank|round|practice|(?:&|and) leadership))*(?: ?[·|•,–—-] ?[^.?!]{1,40})?$/i;

/** The parts of an advert for a job. */
const ADVERT =
  /^(?:(?:key |minimum |preferred |basic |job |your |our |main )?(?:requirements|responsibilities|qualifications|duties|benefits|perks|description|profile|skills required)|what you(?:'ll|’ll| will) (?:do|bring|need)|who you are|about (?:the|this) (?:role|job|position)|how to apply|we offer|what we offer|what you bring|how we hire|nice to have|you (?:might|may|could) be a (?:good |great )?(?:fit|match)|what we(?:['’]re| are) looking for|(?:our |the )?interview process|compensation|equal opportunity)\b/i;

/** A word about interviews does not make a job interview of a conversation in the press. */
const PRESS =
  /\b(?:(?:visa|green card|citizenship|naturali[sz]ation|stay|podcast|motivational|clinical|diagnostic|forensic|press|media|research) interviews?|interview with (?:the |our )?(?:ceo|cto|coo|cfo|founder|co-founder|author|director|artist|president|chef|coach)|in conversation with|a conversation with|q ?& ?a with|fireside chat|exit interviews?|stay interviews?|user interviews?|customer interviews?|informational interviews?)\b/i;

/** The words of an address. */
export function pathOf(url: URL): string {
  return safeDecode(url.pathname)
    .replace(/[-_/+]/g, ' ')
    .slice(0, 300);
}

function safeDecode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
