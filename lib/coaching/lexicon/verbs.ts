import { wordSet } from './phrases';

/** Past forms that do not end in "ed" and can be told from the base form or do no harm if not. */
const IRREGULAR = wordSet(
  `ate beat became began bent bet bit blew bore bought bound broke brought built came cast caught
   chose clung co-wrote cost cowrote crept cut dealt did dove drank dreamt drew drove dug fed
   fell fit fled flew flung forbade foresaw forewent forgave forgot forsook forwent fought found
   froze gave got grew ground had heard held hid hit hung hurt kept knelt knew laid leapt learnt
   led left lent let lit lost made meant met misread mistook mown outgrew outsold overcame
   oversaw oversold overthrew paid put quit ran rang re-cut re-drawn re-drew re-ran re-read
   re-sent re-set re-taught re-wrote read rebid rebuilt redealt redid redrew reheard relaid
   remade repaid reran resat resent reset resold rethought retold rewound rewrote rid rode rose
   said sang sank sat saw sent set sewn shed shone shook shot shrank shut slept slid slung sold
   sought sped spelt spent split spoke sprang spread spun stole stood strode strove struck stung
   swam swept swore swung taught thought threw told took tore underbid undercut undertook
   underwrote undid unlearnt upheld went wept withdrew withheld withstood woke won wore wound
   wove wrote wrung`,
);

/** Words in "ed" that are no past form, or describe a state rather than an act. */
const NOT_PAST = wordSet(
  `need feed speed seed indeed bed red hundred shed weed breed greed embed exceed proceed succeed bleed
   deed reed sled wed based experienced dedicated skilled limited related detailed complicated tired
   interested excited worried scared supposed concerned united advanced aged biased unexpected
   so-called unneeded undecided unlimited used-to exhausted overwhelmed frustrated confused delighted
   disappointed surprised pleased stressed embarrassed ashamed convinced determined motivated committed
   involved tasked employed certified licensed qualified located situated dated assigned due-dated
   learned-helpless unprepared understaffed overworked outdated mixed unfinished untested required
   needed wanted registered retired chartered accredited tenured elected`,
);

/** Is the word a verb in the past, by its form? "led", "wrote", "re-planned", but not "tired". */
export function isPast(word: string): boolean {
  if (IRREGULAR.has(word)) return true;
  return /^[a-z-]{2,20}ed$/.test(word) && !NOT_PAST.has(word);
}

/** Adverbs and such that stand between "I" and the verb: "I also personally re-wrote". */
const BETWEEN = wordSet(
  `also then just first next never always still even now therefore thus finally eventually once often
   soon both again myself alone already instead only rather later usually sometimes ever really
   actually basically literally honestly mostly mainly kind sort of maybe perhaps probably almost
   nearly at least to so gladly either further both all each ourselves together straight right away
   immediately promptly here there meanwhile twice simply quietly too half in turn for part no
   longer not pretty much well very quite fully better`,
);

export function isBetween(word: string): boolean {
  return BETWEEN.has(word) || (word.endsWith('ly') && !NOT_ADVERBS.has(word));
}

const NOT_ADVERBS = wordSet(
  'apply reply supply rely comply imply multiply fly ally rally tally assembly',
);

/** Forms of "be", also shortened. */
export const BE = wordSet(`am is are was were be been being 'm i'm we're`);
