/** How much of a text is looked at: a question is shorter, and the bound keeps the time bounded. */
export const MAX_TEXT = 2_000;

export interface Word {
  /** As it stands in the text. */
  raw: string;
  /** Lowercase, without accents and apostrophes: what the lists are written in. */
  plain: string;
  /** `plain` without its inflection, so that "disagreed" meets "disagree". */
  stem: string;
}

const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}]+)*(?:\+\+|#)?|[?!.…:;"“”(){}=<>]/gu;
/** French and Portuguese elisions: the word behind them is what counts. */
const ELIDED = /^(?:[ldjnsmt]|qu)['’](?=\p{L}{2})/iu;
const HAN = /\p{Script=Han}/u;
const PLAIN_WORD = /^[a-z0-9]+$/;

/** The words and the telling marks of a text, in order. Chinese is taken character by character. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const [token] of text.slice(0, MAX_TEXT).matchAll(WORD)) {
    const raw = token.replace(ELIDED, '');
    if (HAN.test(raw)) {
      for (const part of raw) words.push({ raw: part, plain: part, stem: part });
      continue;
    }
    const plain = plainOf(raw);
    words.push({ raw, plain, stem: stemOf(plain) });
  }
  return words;
}

function plainOf(raw: string): string {
  const lower = raw.toLowerCase();
  if (PLAIN_WORD.test(lower)) return SLOPPY.get(lower) ?? lower;
  const bare = lower
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .replace(/ß/g, 'ss');
  return SLOPPY.get(bare) ?? bare;
}

/** What people type for the words that decide. */
const TYPED = {
  you: 'u youre youve youd ya',
  your: 'ur',
  yourself: 'urself yourselves',
  are: 'r',
  please: 'pls plz',
  what: 'wat wut whats',
  when: 'whens',
  how: 'hows howd',
  colleague: 'coworker coworkers colleage collegue workmate',
  we: 'weve',
  i: 'ive im id',
  behavior: 'behaviour',
  behavioral: 'behavioural',
  year: 'yr yrs',
  experience: 'exp expereince experiance',
  manager: 'mgr',
  because: 'becuase',
  management: 'managment',
};

const SLOPPY = new Map(
  Object.entries(TYPED).flatMap(([word, forms]) =>
    forms.split(' ').map((form): [string, string] => [form, word]),
  ),
);

const SHORTEST = 3;

/** A light stemmer: enough for lists to name each word once. It may cut too much, alike on both sides. */
function stemOf(plain: string): string {
  if (plain.length <= SHORTEST || /[0-9]/.test(plain)) return plain;
  const known = IRREGULAR.get(plain);
  if (known) return known;
  let stem = plain;
  if (stem.endsWith('ies') && stem.length > 4) stem = `${stem.slice(0, -3)}y`;
  else if (stem.endsWith('sses')) stem = stem.slice(0, -2);
  else if (/[^su]s$/.test(stem)) stem = stem.slice(0, -1);
  for (const ending of ['ment', 'ing', 'ed', 'est', 'ly']) {
    if (stem.endsWith(ending) && stem.length - ending.length >= SHORTEST) {
      stem = stem.slice(0, -ending.length);
      if (/([bdgmnprt])\1$/.test(stem)) stem = stem.slice(0, -1);
      break;
    }
  }
  if (stem.endsWith('ied')) stem = `${stem.slice(0, -3)}y`;
  stem = stem.replace(/i$/, 'y').replace(/is$/, 'iz');
  if (stem.endsWith('e') && stem.length > SHORTEST) stem = stem.slice(0, -1).replace(/is$/, 'iz');
  return stem;
}

/** Words whose forms share no beginning, each with those forms. */
const FORMS = {
  lead: 'led',
  make: 'made making makes',
  go: 'went gone goes going',
  do: 'did does done doing',
  have: 'had has having',
  take: 'took taken taking takes',
  give: 'gave given giving gives',
  tell: 'told',
  say: 'said',
  feel: 'felt',
  deal: 'dealt',
  build: 'built',
  win: 'won winning',
  lose: 'lost losing',
  fight: 'fought',
  teach: 'taught',
  think: 'thought',
  bring: 'brought',
  break: 'broke broken',
  choose: 'chose chosen choosing',
  write: 'wrote written writing',
  overcome: 'overcame overcoming',
  keep: 'kept',
  leave: 'left leaving',
  be: 'was were been being',
  person: 'people persons',
  mean: 'meant',
  learn: 'learnt',
  grow: 'grew grown',
  sell: 'sold',
  stand: 'stood',
  speak: 'spoke spoken',
  fall: 'fell fallen',
  find: 'found',
  throw: 'threw',
  see: 'saw seen',
  run: 'ran running',
  time: 'times',
  interest: 'interesting interested',
  string: 'strings',
  meeting: 'meetings',
  salary: 'salaries',
  analysis: 'analyses',
  crisis: 'crises',
  element: 'elements',
  argument: 'arguments',
  index: 'indexes indices',
};

/** Words that end as if they were inflected. */
const WHOLE =
  'make have take give lose choose write overcome leave time timing used user something anything nothing everything during this thus need united interest rest test best guest request honest moment comment document department only family reply apply string meeting analysis crisis speed feed indeed hundred project element argument wedding evening morning invest harvest protest index'.split(
    ' ',
  );

const IRREGULAR = new Map([
  ...Object.entries(FORMS).flatMap(([stem, forms]) =>
    forms.split(' ').map((form): [string, string] => [form, stem]),
  ),
  ...Object.keys(FORMS).map((stem): [string, string] => [stem, stem]),
  ...WHOLE.map((word): [string, string] => [word, word]),
]);
