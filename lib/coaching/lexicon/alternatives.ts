import { phrases } from './phrases';

/** A sentence that denies there was a choice or a cost, or names neither. */
export const DENIED = [
  /\b(?:no|not|without|never|hardly|nor|neither|zero|n't|wasn't|weren't|didn't|isn't|aren't|don't|few|not much of) (?:(?:really|even|have|had|see|find|face|need|any|a|an|the|many|much|of|real|other|major|serious|big|significant|obvious|better|good|great|clear|particular|consider|considered|considering|think|look|looked|about|at|for|discuss|discussed) ){0,6}(?:alternatives?|options?|trade-?offs?|downsides?|drawbacks?|costs?|sacrifices?|compromises?|choices?|disadvantages?|price|risks?|negatives?)\b/gi,
  phrases(
    `cost (us/me) nothing | at no (extra )?cost | (only/obvious/clear/best/right/natural/logical/perfect/ideal) (choice/option/way/solution/decision/path/approach) (was/for/and/because/possible/available)
     without (losing/sacrificing/giving up/compromising/delay/any/delaying) | nothing (was/had to be/to) (lost/given up/sacrificed/give up)
     (did not/didn't/never/not) (have to )?(lose/give up/sacrifice/compromise/need to/cost/risk) | no need to | calculated risk | (found/reached/made/agreed on) (a/the) (good/fair/sensible )?compromise | (everybody/everyone/all/both) ~ live with | avoid* (delay/delays/mistake/mistakes/risk/risks/problem/problems/any/confusion/conflict/errors/losing)
     (reduce/reduced/reduces/reducing/lower/lowers/lowered/cut/cuts/saves/saved/save/minimize/minimized/minimizes) (the /our /on /all )?(cost/costs/risk/risks/delay/delays/overtime/expenses/price/errors)
     less (risk/risky/cost/costly/work/effort/expensive) | so (that )?(we/i/nobody/no one) (would/could/did) not (lose/miss/delay/waste) | (cost/price) (and/or) (quality/time/speed/benefit/benefits/risk) | pros and cons | cost-benefit | cost-effective* | low (cost/risk)`,
  ),
];
