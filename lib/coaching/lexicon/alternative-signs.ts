import type { Sign } from '../reading/signs';
import { phrases } from './phrases';

/**
 * Signs that an option turned down or a cost is told of, and (of negative weight) that praise or
 * a general weighing stands in its place. Each counts once.
 */
export const ALTERNATIVE_SIGNS: readonly Sign[] = [
  // What would have been.
  {
    weight: 2.5,
    pattern:
      /(?:\w'd|\b(?:would|could|might|should))(?:'ve| (?:also |just |simply |easily |never |still |only |then |at best )?have) (?!to\b)(?:\w+ly )?[a-z]+\b|\b(?:would|'d) (?:much )?rather\b|\bcould've\b|\bmight've\b|\bwould've\b/i,
  },
  // What would be.
  {
    weight: 1.5,
    pattern:
      /(?:\w'd|\bwould) (?:also |only |just |mean|be (?!the same|able)|need|cost|take|do all|fix|bring|look|save|get|come|go |hit|give|leave|lose|please|keep|make|work|solve|earn|carry|have to|not be)|\b(?:it'll|will) (?:cost|take|need)\b/i,
  },
  // Turned down.
  {
    weight: 2.5,
    pattern: phrases(
      `turned ~ down | turned (it/that/this/them/him/her/two/both/his) (down/away) | turn ~ down | turning down | turned down | turned away | reject* | ruled ~ out | ruling out | rule out | decided against | deciding against | decided not to | (chose/choosing/opted/elected/preferred) not to | opted out of | declin* | dismissed | discard* | abandon* | scrapp* | vetoed | said no | saying no | say no | no to (the/a/an/his/her/that/it) | passed on | passed over | walked away | argued against | advised against | voted against | spoke against | was against | were against | am against | talked ~ out of | resisted | held off | stopped short of | shelv* | parked | refuse* | refusing | dropped | drop (it/the/that/them/one/two) | set aside | put aside | put off | postpon* | defer* | skipp* | left ~ out | left out | leave out | leaving out | (left/leave/leaving) (it/that/them) (there/out/alone/be/at/for/to/where/,/;/./undone/unfinished/unpainted) | left (the/a/two/three/one/some) ~ (out/undone/unpainted/unfinished/for later/empty) | out of scope | descop* | let go of | let ~ go | had to go | gave up | give up | giving up | given up | sacrific* | forgo* | forwent | forewent | (stayed/remained) (a/an/in/on) (brochure/drawing/idea/dream/sketch/plan/paper/the drawer/his van/the shelf/catalog/the catalog) | (didn't/did not/don't/do not/wouldn't/would not) (want/hear of/go for/buy/take/touch/have it/wait for/like to/ask for/ask anyone/risk/wish/rewrite/build/hire/use/choose/pick/replace/move/launch/ship/extend/run/add/sign/send/close/open/call/push/raise/report/automate/outsource/cover/include/offer/pay/cut/start/bring/make/put/cancel/rent/serve/test/switch/publish/promise/sell/lower/redesign/share/expand/drop/remove/tell/fire/escalate/insist) | not going with | never (went/bought/hired/built) | thanked (her/him/them) and | cancel* (the/our/my/a/two) | closed (the/our/my/a/two/one) ~ (for it/instead/for that/for this) | cut (the/a/two/three/one/my/our/out) | renounc* | waived | withdrew | stopped (offering/supporting/serving/selling/printing/making/taking)`,
    ),
  },
  // One thing rather than another.
  {
    weight: 2.5,
    pattern: phrases(
      `instead of | rather than | in place of | as opposed to | in lieu of | at the (cost/expense/price) of | (decided/spoke/voted/ruled/left ~/dropped ~/turned ~ down) in (favor/favour) of (the old/the slower/the smaller/an older/a slower) | (chose/chosen/choosing/picked/preferred/prioritized/favored/valued/put/took/want/wanted) ~ (over/before/above/ahead of) | stayed with | stuck with | kept the (old/existing/current) | over the (objection/objections/alternative/cheaper/easier/faster/other) | compared with | next best | runner-up | came second | lost out to | outvoted | overruled | counteroffer | (vs/versus) | bought anyway | anyway | all the same | nevertheless | torn between | toss-up | (choose/choice/decide/decision) (was )?between | either ~ or | whether to ~ or | plan b | option (a/b/one/two/c) | the alternative (was/would/is/had) | (alternative/alternatives) (was/were/would/meant/that/:) | alternatively | the other (option/way/route/choice/plan/possibility) | another (option/way/route/possibility)`,
    ),
  },
  // An option by its name, thought about.
  {
    weight: 2.5,
    pattern:
      /\b(?:consider(?:ed|ing)|weigh(?:ed|ing)|looked at|looking at|thought (?:about|of)|toyed with|explor(?:ed|ing)|evaluat(?:ed|ing)|debat(?:ed|ing)|discuss(?:ed|ing)|compar(?:ed|ing)) (?:just |simply )?(?!(?:all|every|everything|the|our|many|several|different|various|some|few|other|multiple|any|my|both|it|this|that|things|what|how|three|carefully|which|each|alternative)\b)(?:[a-z]+ing\b|an? (?!lot|few|number|range|variety)|two [a-z]+:|[A-Z][a-z]+ )/,
  },
  // An option by comparison of verbs.
  {
    weight: 2,
    pattern:
      /\b(?:chos(?:e|en)|choos(?:e|ing)|pick(?:ed|ing)?|prefer(?:red|ring)?|favou?r(?:ed|ing)|select(?:ed|ing)|prioriti[sz](?:ed|ing|e)|went with|going with|put(?:ting)?|valu(?:ed|ing)|took|taking|rank(?:ed|ing)|want(?:ed)?|opt(?:ed|ing) for|settled (?:on|for)|optimi[sz](?:ed|ing|e) for|focus(?:ed|ing)? on|mattered)\b[^.;!?\n]{1,70}? (?:over|above|before|ahead of|than|against|instead|not) (?!(?:everything|all else|anything|all)\b|the (?:course|weekend|summer|winter|phone|years?|last|next)|time|and over|budget|a (?:period|year|month|week)|\d)/i,
  },
  // What another wanted, offered or advised.
  {
    weight: 1.5,
    pattern:
      /\b(?:offered|suggest(?:ed|s)|suggestion|proposed|proposal|advised|favou?red|wished|wish of|(?<!\bi )recommended|argued for|pushed for|pressed for|lobbied|insisted|asked for|asks for|was for|were for|(?<!\b(?:i|we) )wanted|idea|on offer|on the table|to be had|available|within the law|legal(?:ly)?|by law|allowed|possible|thinkable|doable|the (?:usual|classic|normal|standard|friendly|safe|middle) (?:way|thing|answer|side|road|route)|\bthe (?:obvious|easy|quick|simple|natural|logical|tempting|cheap|clean) (?:\w+ )?(?:answer|thing|way|fix|solution|choice|option|step|route) (?:was|would|sat|lay|had|meant|is to)\b|gold standard|some do|many (?:do|places|managers)|others (?:do|did)|textbook asks|looked (?:great|good) (?:in|on)|temptation|tempting|tempted|thought (?:about|of)|toyed with|debated|explored|examined|evaluated|was ready to|outside (?:service|firm|agency|company)|specialist firm|vendor's|dealer)\b/i,
  },
  // Price and cost.
  {
    weight: 3,
    pattern:
      /\b(?:ha[sd]|have|with|for|at|of|is|was|all|the|a|its|one|main|real) (?:a|its|their|that|the|this|all its|all the|full|only|real|accepted|hidden)? ?(?:price|drawbacks?|downsides?|disadvantage|sacrifice|penalty|toll|bill|catch|compromise)\b(?! of living| (?:was|is) (?:fair|good|right|low|reasonable|attractive|ok|okay|fine))|\bthe costs?(?:,|:| was| were| of (?:my|this|that|it|the choice))|\b(?:has|had|have|with|all|at) (?:its|a|the|some) (?:real |small |high )?costs?\b|\bcost(?:s|ed|ing)? (?:us|me|them|him|her|my|our|the|a|an|one|two|three|four|half|more|extra|some|several|quite|about|nearly|roughly|\$|€|£|\d)|\b(?:pa(?:y|id|ying)) (?:for|with|the|from|out of|in|by|them|overtime|extra|double|twice|more|flowers)\b|\b(?:price|cost|downside|drawback|minus|cons?|against it):|\bthe (?:company|firm|department|club) bears\b|\bat a price\b|\bpremium\b|\btechnical debt\b|\btech debt\b/i,
  },
  // Lost, missed, given away.
  {
    weight: 2.5,
    pattern:
      /\b(?:lost|losing|lose|loss(?:es)?|miss(?:es|ed|ing)?|neglect\w*|risk(?:ed|ing)|at the risk of|took the risk|traded|trading|trade (?:a|some|speed|quality)|in exchange for|in return for|suffered|fell (?:off|away|by the)|deleted|scrapped|binned|threw (?:away|out)|gave (?:away|back)|tore up|hurt|burned|used up|ate (?:up|into)|strained?|postponed|late because|put back|wet corners|handed in late|left us|went without|had to do without|do without|without (?:access|his|her|their|a|the|pay|feed|buying|hiring|adding|changing|touching|replacing|rewriting|building|waiting|asking|going))\b/i,
  },
  // Later, longer, more work.
  {
    weight: 1.5,
    pattern:
      /\b(?:slower|longer|later(?! (?:he|she|they|we|i|the|that) )|wait(?:s|ed|ing)?|delay(?:s|ed)?|slipped|overtime|extra|more (?:work|time|money|steps?|effort|expensive|paperwork|manual|meetings?|clicks?|expensive)|pricier|costlier|dearer|doubled (?:our|the|my)|twice (?:as|the)|each request goes|takes (?:more|us|me|two|three|an?|my)|took (?:me |us |him |her )?(?:more|until|every|two|three|four|weeks|months|years|eleven|a (?:week|month|year|day|whole))|by hand|manual(?:ly)?|eats|consumes|needs (?:more|a|two)|needed|maintenance|\w+ (?:weeks|months|days|hours|minutes|seconds|years) (?:more|longer|later|of (?:evenings|work))|only (?:in|by|from) (?:spring|summer|autumn|fall|winter|january|may|june)|a day later|until (?:summer|spring|autumn|fall|winter))\b/i,
  },
  // Someone was not pleased.
  {
    weight: 1.5,
    pattern:
      /\b(?:angry|unhappy|upset|annoyed|furious|disappointed|not amused|grumbl\w*|complain\w*|unpopular|backlash|hates?|hated|regret of|regretted|to the regret|not forgiven|hasn't (?:quite )?forgiven|not greeting|there were letters|yes, there were|nobody (?:loves?|likes?|liked|pays|wanted|cheered|thanked)|don't like it|didn't like|did not like|ridicule|quarrel|crying|wept|tense|toothache|tired|fourteen hours|(?:isn't|wasn't|not|aren't|weren't) (?:very |too |exactly |so )?(?:elegant|pretty|perfect|beautiful|ideal|exact|nice|cheap|comfortable|precise|fair)|heavy heart|ugly|clumsy|crude|noisy|rough|plain|patch|terrible|unprofessional|cheap(?! and)|clunky|inelegant|sorry|apologi[sz]\w*|reason to be|hard on|hit those|uncomfortable|criticism|criticized|objection|misses it|miss it|pains me|(?:we|one|you|people) (?:do )?notices?|you can see|(?:it|which) shows|it hurts?|hurt me|nervous)\b/i,
  },
  // Taken on knowingly.
  {
    weight: 2.5,
    pattern: phrases(
      `accept | accepted | accepting | lived with | living with | live with | put up with | tolerat* | swallow* | took the hit | take the hit | absorb* | bit the bullet | took on | conceded | compromised on | bear with | bore (it/that/the) | i took that | took (it/that) on | took the (noise/patch/loss/ridicule/blame/slower/longer/smaller) | had to be enough | will do | good enough | isn't enough | is not enough | i know (this/that/it) | (i/we) knew (what/that/some/it/,) | aware of it | knowingly | i signed it | carry that | carried | someone has to | yes to it | worth it | held that against | in return | even (if/though) | settled for | at least for now | for the time being
       had to (wait/work/redo/delay/drop/skip/explain/apologize/give/stay/maintain/run/forgo/pay/accept/postpone/turn/put/let/leave/do without/tell) | (must/must now) (fold/open/wait/pay/work/do/fill/come/go/drive/carry/write) | (which/it/that/this/what) (meant/means) | (meant/means) (that )?(nobody/no/less/fewer/longer/more/losing/waiting/working/retraining/paying/giving) | meaning (slower/longer/later/more/fewer/less/no/that/we/i) | knowing (that )?(it/we/i/some/this/they/he/she/the/small)`,
    ),
  },
  // Less of something.
  {
    weight: 1,
    pattern:
      /\b(?:less (?!than (?:a|an|one|two|\d))|fewer|smaller|narrower|vague|weaker|thinner|poorer|worse|second[- ]best|no longer|no more|any longer|nobody (?:gets?|got|has|had)|one size only|nuisance|leaves? (?:an?|us|me|it|the)|not all|isn't in any|holds some|only the|unpainted|unfinished|bare|without|ha(?:s|d|ve) no (?!doubts?|problems?|issues?|regrets?|trouble|complaints?)|half the|a (?:third|half|quarter|tenth|fifth) (?:of|more|less|fewer)|no proof|off the stage|for a while|not for a|(?:can't|cannot|can no longer|couldn't) [a-z]+|doesn't do)\b/i,
  },
  // Sums of money, amounts of time.
  {
    weight: 1,
    pattern:
      /[$€£]\s?\d|\b\d[\d,.]{0,15}(?: ?(?:%|percent|k\b|million|thousand|dollars|euros?|pounds|a (?:day|month|year|week|head|trip)))|\b\d{1,3},\d{3}\b|\b\d{3,}\b|\b(?:hundred|thousand|million) (?:euros?|dollars|pounds)?|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|eighteen|twenty|thirty|ninety|\d+) (?:more |extra |whole |full |long )?(?:weeks?|months?|days?|hours?|minutes?|evenings?|years?|millimeters|percent|posts?|places?|seats)\b/i,
  },
  // On the other side.
  {
    weight: 1,
    pattern:
      /\b(?:but|though|although|yet|however|still|while|whereas|despite|even so|nonetheless|on the other (?:hand|side)|on the minus side|unlike|except|true|granted|admittedly|of course)\b/i,
  },
  // By comparison.
  {
    weight: 1,
    pattern:
      /\b(?:cheaper|quicker|faster|nearer|closer|safer|easier|simpler|sooner|uglier|harder|cleaner|fairer|neater|fairer|prettier|nicer|heavier|shorter|rougher|(?:had|has|was|were|is|offered|with|in) (?:the |a )?(?:better|nicer|finer|stronger)\b|better than|promised more|offered more|sooner|bigger|more (?:elegant|comfortable|popular|convenient|obvious|usual|accurate|precise|exact|powerful|modern|bytes|than))\b/i,
  },
  // Choices side by side.
  {
    weight: 1.5,
    pattern:
      /\b(?:could|might|can)\b[^.!?\n]{3,80}\bor\b|\bor (?:else|simply|to |write|wait|that)|\bnot\b[^.;\n]{1,40}\bbut\b|\bno\b[^.;\n]{1,30}\bbut (?:a|an|the|to|by)\b|(?:^|[.!?\n:] ?)(?:- )?(?:[A-Z][a-z]+ing|To [a-z]+|New [a-z]+|Another [a-z]+|Just [a-z]+ing) [^.!?\n]{2,80}(?:: |, (?:the|that|said|of|recommended)|\bwas\b|\bis\b|\bwould\b|\bwere\b)|\bbetween (?:[\w'-]+ ){1,7}and (?:[\w'-]+ ){1,6}(?:i|we|was|meant)\b|\bbetween (?:[\w'-]+ ){1,7}and [^.!?\n]{3,60}\bi (?:took|chose|went)\b/i,
  },
  // At one's own cost.
  {
    weight: 2,
    pattern:
      /\b(?:(?:out of |from )?my own (?:pocket|money|budget|time|account|bonus|weekend|vacation|evenings?)|my (?:weekends?|evenings?|bonus|vacation|holidays?|summer|lunch|sleep|tips|wallet|savings|own time|budget|patience|reputation)|nobody pays|that nobody pays|against my (?:wallet|own|interest)|every evening|my favou?rite|competitors? profit|didn't get paid|unpaid)\b/i,
  },
  // Where it used to be.
  {
    weight: 1.5,
    pattern:
      /\bwhere (?:it|there|the \w+|others?|most) (?:used to|had been|was|were|asks?|had|takes?)\b|\bwhich used to\b|\bused to be\b|\b(?:now|is) only\b|\bnow (?:stands|waits|takes|costs|needs|have to|has to|must|folds?|open)\b|\bis now (?:at|two|three|only|slower|longer)\b/i,
  },
  // What was left or kept, as far as the verb tells.
  {
    weight: 0.5,
    pattern:
      /\b(?:i|we) (?:left|dropped|let|kept|said no|chose|picked|stayed|went for|live with|accept|accepted|risked|traded|gave|sold|took|held|thanked|closed|lost|paid|charged) (?:it|that|them|this|the|my|our|what|his|her|no|two|nine|one|some)\b|\bi (?:was|am) against\b|\bso no\b|\bi preferred\b|\bthe (?:longer|slower|smaller|harder|uglier|plainer) (?:way|one|version|route|road)\b/i,
  },
  // Against it: everyone content.
  {
    weight: -2,
    pattern:
      /\b(?:(?:everyone|everybody|all (?:of us|sides|parties|stakeholders|three)|each party|both sides|the whole (?:team|store)|stakeholders|the team|the client|customers|the guests|riders|our people|the children|leadership)\b[^.!?\n]{0,40}\b(?:happy|glad|understood|loved|liked|agreed|on board|aligned|content|satisfied|pleased|better off|took to it|supported|knew it|taste it|convinced)|win-win|encouraged me|very competent|a win for|of one mind|one mind|broad acceptance|morale|easier to use|usability|majority|paid off|rewarded|no-brainer|unanimous\w*|no (?:discretion|discussion)|nobody (?:has )?(?:questioned|objected|doubted)|proceed at once|good for (?:the|all|every\w*|my)\b[^.!?\n]{0,40}\bgood for|for everyone(?: involved)?\b|to everyone|best (?:order|thing|for)|satisfied both|no (?:one|body) (?:had|has)|nobody had|full of joy|were a gift|were happy|made sense|enthusias\w+|trust grew|friendly vendor)\b/i,
  },
  // Against it: best and right.
  {
    weight: -2,
    pattern:
      /\b(?:(?:was|were|is|as|be|seemed|felt like) the (?:obvious|natural|logical|clear|easy|only|quick) (?:\w+ )?(?:thing|one|solution|option|choice|decision|way|step|call|approach|answer)|the (?:very )?(?:best|right|ideal|perfect|most suitable|optimal|better|sensible) (?:\w+ )?(?:thing|one|solution|option|choice|decision|way|call|approach|fit|practice|architecture|vendor|answer|order|tool|product|reputation|path)|(?:was|is|were|felt) (?:simply |just |clearly |obviously |absolutely )?(?:right|ideal|perfect|obvious|clear|best|fair enough|a fair|a natural|state of the art|well known|natural)|best (?:fit|practices?|suited|met)|in every (?:respect|way)|in each respect|from all three|the way forward|obvious (?:to|thing)|right for|as it should|only upsides|every angle|sweet spot|good balance|perfect balance|most sense|most value|long-term value|standard procedure|guidelines|international standard|company values|data-driven|handbook|textbook example|recommends|logical step|expect nowadays|scored highest|in one direction|evidence-based|\w+-centered|\w+-neutral|in the mirror|consistent|my values|more efficient|thorough analysis|straightforward|industry|well known|well-known|great (?:support|language|tool)|good libraries|proven|honored both|fits? (?:our|best))\b/i,
  },
  // Against it: weighed in general.
  {
    weight: -1.5,
    pattern:
      /\b(?:pros and cons|weigh(?:ed|ing)? (?:many|the one|all|them|everything|things|both|it|carefully|up)|weigh things|advantages|all (?:the )?options|several options|many factors|both sides|two sides|carefully|great care|balanc\w+|trade-?offs?|tension between|compromise between|long reflection|long and hard|many conversations|fruitful|listened to both|thought (?:it over|long|about the)|from every angle|looked at the matter|criteria|head and heart|different perspectives|rationale|considerations?|input from|in a spreadsheet|after (?:a )?(?:long|careful|thorough)|analysis of|every (?:choice|decision)|philosophy)\b/i,
  },
  // Against it: sure of it.
  {
    weight: -2,
    pattern:
      /\b(?:never regretted|(?:decide|do|make|take|choose|come to) (?:it |the )?(?:exactly )?(?:the )?(?:same|so|it) (?:decision |way |thing )?(?:again|tomorrow|with)|same (?:decision|conviction|way again)|stand by it|stood (?:by|behind) (?:mine|it)|trust(?:ed)? (?:my|it|the process)|my gut|gut feeling|conviction|clear (?:to|for|from)|from the (?:start|beginning) (?:what|that|and)|it was for me clear|easy decision|make themselves|such a one|settles it|that is all there is|had to be done|labor of love|matter of taste|matter of course|i believed|felt (?:was )?(?:right|fair)|morally|principle|what leadership|is what .{2,40} (?:means|about)|professional duty|always (?:put|comes?|first)|comes? first|came first|foundation|daily bread|honesty is|communication is|quality matters|i never cut|there is no remedy|i'm happy that|i would recommend|i'd recommend|no doubt|trade-offs?\b[^.]{0,10}\bthere is only|there is only|wherever|smells good|knew what to do|(?:am|was) convinced|hardest in my career|quickly because|time was short|(?:everyone|everybody|they all) wanted it|it is what i stand|proud)\b/i,
  },
  // Against it: a list of virtues.
  {
    weight: -1.5,
    pattern:
      /(?:^|[.!?\n:] ?|\bbecause |\bsince |\bit |\bit's |\bwas |\bis |\bwere |\bmade (?:us|it) )(?:- )?(?:\w+ )?(?:simple|robust|fast|quick|faster|free|cheap|elegant|modern|scalable|maintainable|flexible|efficient|quiet|invisible|natural|transparent|well established|easy to \w+|bold|healthy|loyal)(?:,| and|\n|\.)[^.!?]{0,20}\b(?:it is|it's|is|they|simple|robust|fast|free|cheap|elegant|modern|scalable|maintainable|flexible|efficient|easy|quiet|quick|invisible|reliable|good|glad|right|beautiful|calm|better)\b|\b(?:cost-effective|saves time|better margins|good light|makes no noise|asks for no|transparency builds|allows flexibility|state of the art|loyal|trust is)\b/i,
  },
];
