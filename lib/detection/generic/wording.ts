/**
 * What the words of a sentence say of its part in a question. Each rule looks at the start of a
 * sentence or for whole words in it; none nests repetitions, so none is slower than linear.
 */

const ASKED =
  /^(?:["“‘'(«]\s?)?(?:(?:please|now|so|and|then|next|okay|ok|hi|first|also|briefly|can you|could you|would you|will you|i['’]d like you to|i would like you to|i['’]d love to hear|i want you to|let's)[,\s]\s?){0,3}(?:tell|describe|explain|give|share|walk|talk|discuss|introduce|recall|imagine|think|name|provide|take|bring|pick|choose|pretend|convince|sell|prove|help me|time |some(?:thing|one) (?:that |which |who )?(?:you|u)r? |suppose|picture|recount|outline|summari[sz]e|show|run me|consider|what|how|why|who|which|when|where|have you|did you|do you|are you|were you|ever|is there|if you|you|your|what['’]?s|whose|under what|in what|by what|a |an |erz[äa]hl|beschreib|nenn|warum|wie |was |wo |welche|wann |parlez|d[ée]crivez|racontez|pourquoi|quel|comment|donnez|pr[ée]sentez|cu[ée]nt|h[áa]bl|descr[ií]b|por qu|qu[ée] |c[óo]mo|d[óo]nde|(?:me |nos )?(?:fale|conte)|voc[êe] (?:j[áa]|tem|sabe)|descrev|como |qual |onde )/i;
/** “Before we begin, please introduce yourself …” */
const LATE =
  /^(?:before|to (?:start|begin)|looking|thinking|in your|as an?|from your|when you|(?:can|could|would|will) you)\b[^.?!]{3,80}[,\s] ?(?:please )?(?:tell|describe|explain|give|share|walk|talk|introduce|name|pick)\b/i;
/** “I’d like an example of …”, “I want to hear how you …” */
const WISHED =
  /^["“«]?(?:I(?:['’]d| would) (?:like|love) (?:an?|to (?:hear|know|understand|see|learn))|I(?:['’]m| am) (?:interested|curious)|I want (?:to (?:hear|know|understand)|an? )|we(?:['’]d| would) (?:like|love) (?:an?|to (?:hear|know|understand|see)))\b/i;
const HAN = /[\u4e00-\u9fff]{4}/;
const HAN_ASKED =
  /[请讲谈说聊举吗呢哪你您]|描述|分享|介绍|告诉|如何|怎|什么|为何|是否|有没有|经历|一次/;
/** What a coach says to who prepares. */
const HAN_ADVICE =
  /^(?:先|再|然后|最后|注意|建议|不要|避免|强调|结尾|准备|记得|应该)|面试官(?!问)|候选人|回答|答案|思路/;

/** “How to describe a project” is the name of an article. */
const TOPIC = /^(?:how|what|when|where) (?:not )?to\b/i;

/** “The process improvement you are most proud of”: a point to be ready to talk about. */
const POINT =
  /^(?:the|your|one|any|(?:(?:last|first) (?:time|thing|project|mistake)|times? (?:when|that|you|u)|situations?|something|someone|(?:big|hard|tough|proud|great)(?:est|gest)|worst|best|most|favou?rite))\b[^.?!:]{0,120}\b(?:you(?:r|[’']ve)?|ur?)\b[^.?!:]{0,80}$/i;

const SUBJECT =
  /\b(?:challeng\w{1,4}|conflicts?|disagree\w{1,6}|fail(?:ed|ures?)|mistakes?|weakness\w{0,2}|strengths?|achievements?|accomplish\w{1,6}|proud\w{0,3}|leadership|teamwork|feedback|deadlines?|ambiguity|priorit\w{1,9}|initiative|difficult|stakeholders?|ownership|motivation)\b/i;

/** “Conflict with a coworker”, “most challenging project”: notes of what is asked, among questions. */
export function isPoint(line: string): boolean {
  return line.length < 70 && !/[.!:?]$/.test(line) && SUBJECT.test(line);
}

/** Could this be asked at all? A cheap look that spares most of a page the classifier. */
export function mayAsk(sentence: string): boolean {
  if ((sentence.length < 8 && !HAN.test(sentence)) || TOPIC.test(sentence)) return false;
  return (
    /[?？]["”’')\]»]{0,3}$/.test(sentence) ||
    ASKED.test(sentence) ||
    WISHED.test(sentence) ||
    LATE.test(sentence) ||
    (HAN.test(sentence) && HAN_ASKED.test(sentence) && !HAN_ADVICE.test(sentence)) ||
    POINT.test(sentence)
  );
}

const ASKING =
  /[?？]|[^ -~‐-⁯]|\b(?:tell|describe|explain|give|share|walk|talk|discuss|introduce|recall|imagine|think|name|provide|recount|outline|suppose|picture|take|bring|time|example|your?|yours(?:elf)?|yourself|why|how|what|who|which|when|where|vous|votre|sie|ihre[nr]?|usted|sus?|fale|seus?|suas?)\b/i;

/** Is there anything in a text for which it is worth a closer look? */
export function holdsAsking(text: string): boolean {
  return ASKING.test(text);
}

const IDIOM =
  /\b(?:tell (?:me|us)|describe|give|share|walk (?:me|us) through|talk about|recall|think of|provide|recount)\b[^.?!]{0,30}\b(?:an?|any|one|some|the last|your (?:most|proudest|biggest|greatest|last)|the (?:most|biggest|hardest|toughest|worst|best|proudest))\b[^.?!]{0,40}\b(?:times?|situations?|examples? of (?:an?|when|how|something|your (?:most|biggest))|experiences?|instances?|occasions?|moments?|projects?|decisions?|conflicts?|disagreements?|mistakes?|failures?|goals?|challenges?|accomplishments?|achievements?)\b|\b(?:have you ever had to|describe yourself|introduce yourself|about yourself|why (?:do you want (?:to work|this)|should we hire|are you leaving)|greatest (?:weakness|strength)|biggest (?:weakness|strength)|when was the last time you|what would you do (?:if|in your|when)|where do you see yourself)\b/i;
const TRADE =
  /\b(?:where|when|in which) (?:you(?:'d| would| might| could| should)|one|it|they|this|that) |\bin which (?:a|an|the) |\b(?:times?|situations?|moments?) (?:when |where |that )?(?:we|i|he|she|our|my)\b|\b(?:situations?|cases?|scenarios?) (?:where|in which|when) (?!.{0,80}\b(?:you|your)\b)|\b(?:times?|situations?) you(?:[’']d| would| might| could| should)\b|\btimes?-\w|\btimes? (?:picker|zones?|series|complexity|machine|tables?|slots?|limits?|savers?|stamps?|budget|to use|that (?:works|suits))\b/i;

/** Is it in the idiom of job interviews, whatever page it stands on? */
export function isIdiom(sentence: string): boolean {
  const text = sentence.slice(0, 400);
  // "A situation where you would use a cache" asks for knowledge.
  return IDIOM.test(text) && !TRADE.test(text);
}

const STEM =
  /^["“‘'(«]?\s?(?:(?:please|can you|could you|would you|i'd like you to)\s)?(?:tell (?:me|us) (?:about|of)|describe (?:a|an|the|your)|give (?:me|us) an example|give an example of (?:an?|when|how you|something)\b|share an?|(?:walk|talk|take|run) (?:me|us) (?:through|back to) (?:a|an|the|your|some\w{1,5}|how you|one)|why (?:do you want|did you (?:leave|choose|become|apply|decide)|are you (?:leaving|interested))|what(?:[’']s| is| was| are) (?:your|the (?:most|hardest|best|worst|biggest|toughest))|how do you (?:handle|deal|prioriti[sz]e|motivate|manage|respond)|have you ever|when did you last)/i;

const TOLD =
  /^["“‘'(«]?\s?(?:please )?(?:tell (?:me|us)|describe an?|walk (?:me|us)|give (?:me|us) an|share an?|talk about an?|recall|recount)\b/i;
/** “Tell me about regularization” asks for knowledge. */
const BARE =
  /\b(?:about|of) (?!an?\b|the\b|your|someone|somebody|something|one\b|any|some|what|how|when|who|why|people|another|two|three|yourself|this|that)/i;
const EVER =
  /^["“‘'(«]?\s?(?:have you )?ever (?:had to|been asked to|worked (?:with|for|under)|disagreed|missed|led|made a)\b/i;
const CLASSIC =
  /\b(?:tell me|describe|give me|walk me|talk about|think of)\b.{0,24}\b(?:times?|situations?|yourself)\b|[\u4e00-\u9fff]{4}/i;

/** Does it ask for a story, as few but interviewers do? */
export function asksForStory(sentence: string): boolean {
  return (TOLD.test(sentence) && !BARE.test(sentence) && isStem(sentence)) || EVER.test(sentence);
}

/** Is it in their most usual words, so that it needs no page about interviews around it? */
export function isClassic(sentence: string): boolean {
  return CLASSIC.test(sentence.slice(0, 300)) && isIdiom(sentence);
}

/** Does it begin as most of them do? Technical questions do too. */
export function isStem(sentence: string): boolean {
  return STEM.test(sentence) && !TRADE.test(sentence.slice(0, 400));
}

const LEADS_BACK =
  /^(?:and |so |then |but |finally,? |also,? |next,? )?(?:what|how|why|who|whom|which|when|where|would|did|was|were|is|are|could|do|looking back|in hindsight|in retrospect|if you (?:had|could)|knowing|be (?:specific|honest|candid)|include|make sure|focus|explain (?:how|what|why|your)|describe (?:how|what|why|your (?:role|approach|actions?|thinking|process|contribution))|walk (?:me|us) through (?:how|what|why|your (?:role|approach|actions?|thinking|process))|tell (?:me|us) (?:how|what|why))\b/i;
const REFERS =
  /\b(?:it|its|that|this|them|they|their|those|these|he|she|him|her|then|there|afterwards?|differently|(?:the|your) (?:\w{1,14} )?(?:situation|outcomes?|results?|impact|decision|project|problem|issue|conflict|team|experience|person|people|feedback|approach|response|actions?|solution|process|role|goal|stakes|stakeholders?|task|trade-?offs?|challenge|reaction|plan|message|change|risk|rationale|contribution|others?|success|deadline|work|launch|rollout|mistake|lesson))\b/i;
const OWN =
  /\b(?:tell (?:me|us) about (?:a|an|the|your)|a time|a situation|an example|an occasion|an instance|have you ever|yourself|this (?:role|position|job|company)|our (?:company|team)|work here|hire you|the (?:most|last|first|next|[a-z]{2,9}est)|you(?:'ve| have) (?:ever|had)|(?:in|at) your (?:last|current|previous|career)|(?:an?|someone|somebody|people) (?:\w{1,14} )?(?:who|that)|(?:last|worst|best|proudest|hardest|toughest|favou?rite) \w{1,12} (?:job|boss|manager))\b|\byour (?:(?:greatest|biggest|proudest|main|top|key|last|first|best|worst|current|previous|former|ideal|career) |strengths?|weakness|(?:work|working|leadership|management|communication) style)/i;
const PAST =
  /^(?:and |so |then |but |looking back,? |in hindsight,? )?(?:what|how|why|who|whom|which|when|where)\b[^?]{0,30}\b(?:did|was|were|had|made|happened|went|changed|came|led|took|got|kept|told|helped|surprised|drove|worked|convinced)\b|^(?:did|was|were|had)\b/i;
const GENERAL =
  /^(?:and |so |also,? |finally,? )?(?:what|how|why|where|who|which|do|are|can)\b[^?]{0,24}\b(?:do you|are you|motivates?|drives|inspires|should we|would you describe|would your|see yourself|interests)\b/i;

/** “Was ist Ihre größte Schwäche?” does not begin with an English “was”. */
const FOREIGN =
  /\b(?:ist|sind|sie|ihre?[nrm]?|ihnen|haben|eine[nrms]?|vous|votre|vos|avez|quelle?s?|pourquoi|usted|cu[áa]l|qu[ée]|voc[êe]|sua|seu|uma?)\b|[à-ÿ]/i;

/** “Explain your role, the hardest call and what came of it.” */
const YOUR_PART =
  /^(?:explain|describe|cover) your (?:role|part|approach|thinking|reasoning|contribution|responsibilities)(?:,| and\b|[.!]?$)/i;

/**
 * Does this lean on a question before it ("What did you learn?", "How did they take it?")? Something
 * that could be asked alone names its own subject.
 */
export function isFollowUp(sentence: string): boolean {
  const text = sentence.slice(0, 400);
  if (YOUR_PART.test(text)) return true;
  if (OWN.test(text) || !LEADS_BACK.test(text) || FOREIGN.test(text)) return false;
  if (GENERAL.test(text)) return /\b(?:that|it|them|those|differently)\b/i.test(text);
  if (/^(?:why|how|how so|why not|what else)[^a-z]{0,3}$/i.test(text)) return true;
  return REFERS.test(text) || (PAST.test(text) && text.split(' ').length < 12);
}

/** The same for a line of its own, which a shared word or two does not make part of another. */
export function leansBack(line: string): boolean {
  if ((isStem(line) && !PROBE.test(line)) || !isFollowUp(line)) return false;
  return REFERS.test(line) || line.split(' ').length < 6;
}

/** What is asked about a story that is being told. */
const PROBE =
  /^what (?:is|was|were) (?:your|the) (?:own |specific |exact )?(?:role|part|goal|outcomes?|results?|impact|reaction|approach|plan|situation|task|decision)\b[^,]{0,30}$/i;

const POINTS_BACK =
  /^(?:and|so|then|but)\b|\b(?:it|its|them|they|their|he|she|him|those|these|afterwards?|differently|the (?:situation|outcome|results?|impact))\b/i;

/** The same among lines that are questions of their own, where no weaker sign tells. */
export function pointsBack(line: string): boolean {
  return leansBack(line) && POINTS_BACK.test(line);
}

const TECHNICAL =
  /\b(?:algorithms?|arrays?|apis?|asynchronous|b-?trees?|binary|cach(?:e|es|ing)|class(?:es)?|compilers?|complexity|constructors?|css|databases?|data structures?|deadlocks?|decorators?|docker|event loop|exceptions?|functions?|garbage collect\w{1,3}|generators?|hash\w{0,5}|html|https?|indexes|inheritance|java(?:script)?|(?:inner|outer|left|hash) joins?|kernel|kubernetes|linear regression|linked lists?|memory leaks?|methods?|microservices?|multi-?thread\w{1,4}|mutex|neural|null|object-oriented|operators?|pointers?|polymorphism|protocols?|python|quer(?:y|ies)|react|recursion|schemas?|shard\w{0,3}|sorting|sql|strings?|tcp|threads?|typescript|urls?|variables?)\b|\bhow (?:would|can|will) you (?:design|implement|build|improve|estimate|optimi[sz]e|scale|test|debug|measure|calculate|compute|model|architect|moneti[sz]e|price|deploy|monitor|query|sort|store|parse)\b|\bhow do you (?:design|implement|debug|deploy|query|sort|parse|calculate|compute)\b/i;

/** Does it name something that only a technical question is about? */
export function isTechnicalSubject(sentence: string): boolean {
  return TECHNICAL.test(sentence);
}

/** Does it begin a question of its own, right after another one in the same prompt? */
export function standsAlone(sentence: string): boolean {
  const text = sentence.slice(0, 400);
  if (isWanted(text)) return false;
  if (isIdiom(text)) return true;
  if (isFollowUp(text)) return false;
  return OWN.test(text) || GENERAL.test(text) || isStem(text);
}

const SCENE =
  /^(?:["“‘']\s?)?(?:imagine|suppose|picture|assume|consider|let's say|say |pretend|it is|it's|you(?:'re|r| are| have|'ve| just| join| inherit| find| discover| notice| learn| receive| get| lead| manage)?\b|your\b|a (?:customer|client|colleague|coworker|co-worker|teammate|stakeholder|director|manager|user|patient|parent|student|vendor|senior|junior|peer|guest|report|direct report)\b|two (?:of|people|engineers|teammates|team)\b|one of your\b|halfway\b|midway\b|the (?:team|ceo|project|deadline)\b)/i;

/** Does it set a scene for the question after it ("Your deadline moves up by two weeks.")? */
export function setsScene(sentence: string): boolean {
  return (
    SCENE.test(sentence) &&
    !/[?？]["”’]?$/.test(sentence) &&
    /\b(?:you|your)\b|^(?:imagine|suppose|a |two |the )/i.test(sentence)
  );
}

/** "… What do you do?" after a scene. */
export function endsScene(sentence: string): boolean {
  return /\b(?:what|how|whom?|which)\b[^?]{0,40}\b(?:do|would|will|should|could) you\b[^?]{0,80}[?？]["”’]?$/i.test(
    sentence,
  );
}

/** A whole situational question: the scene, and what one would do in it. */
export function isScene(text: string): boolean {
  return SCENE.test(text) && endsScene(text.slice(-300));
}

const ADVICE =
  /\b(?:interviewers?|candidates?|employers?|hiring managers?|recruiters?|this question|these questions|(?<!\b(?:tell|give|show) (?:me|us) )your (?:answer|response|story)|(?<!\b(?:stopped|not|never|[nN][’']t) )answer(?:ing)?|respond(?:ing)?|job seekers?|applicants?|STAR)\b/i;

/** Is it said about a question, to who prepares for it, rather than asked? */
export function isAdvice(sentence: string): boolean {
  return ADVICE.test(sentence);
}

const WANTED =
  /^(?:(?:please )?(?:give|share|provide) (?:me |us )?(?:an?|one|two|three|some|specific|concrete)(?: specific| concrete| recent)? examples?[.!]?$|please (?!tell|describe|share|give|explain)|use |be |include|focus|keep|draw|pick|choose|highlight|aim|limit|take (?:about|up)|i(?:'m| am) (?:interested|curious)|i(?:'d| would) (?:like|love)|we(?:'d| would|'re| are))/i;

/** "Please be specific.": what an interviewer adds to a question. */
export function isWanted(sentence: string): boolean {
  return WANTED.test(sentence);
}

const NARRATED =
  /\b(?:i (?:asked|said|told|was|got|had|am|was then|would|just|think|don't|froze|said|answered|have|did|went|talked)|i'm|i've|my (?:answer|interview|onsite|friend|brain|recruiter)|(?:we|reporters?|editors?) (?:had|were|talked|asked|wanted)|they (?:asked|were|said)|he (?:asked|said)|she (?:asked|said))\b/i;

/** Is somebody telling what happened to them? */
export function isNarrated(sentence: string): boolean {
  return NARRATED.test(sentence) && !/\?$/.test(sentence);
}

const ASKED_BEFORE =
  /\b(?:asked?|asks|question|prompt|prepare|wants? (?:me|us|you) to (?:answer|prepare)|hit me with|opened with|started with|went with|got this|be ready (?:for|to)|cover|come with|(?:starts?|opens?|begins?|closes?|ends?|ended|began) with|(?:first|last|second|third|next|final|other|hardest|easiest)(?: one)? (?:was|is)|one (?:was|is)|then|followed by|was also|(?:old|all-time) favou?rite|knew|said)\b[^.?!]{0,80}[:：,]?\s?["“]?$|[:：]$/i;
const EXAMPLE_BEFORE =
  /\b(?:such as|like(?! this)|e\.g\.?|for (?:example|instance)|say,|may|might|can|could|often|commonly|usually|typically|sometimes|instead of|rather than|phrases?|variations?|words)\b[^.?!]{0,60}$/i;

/** What stands before a question inside prose: was it really asked, or is it an example? */
export function introduces(before: string): boolean {
  const tail = before.slice(-160);
  return ASKED_BEFORE.test(tail) && !EXAMPLE_BEFORE.test(tail);
}
