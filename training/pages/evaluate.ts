import { REFUSED } from '../../lib/detection/generic/kind';
import { pagesSeen, type SeenPage } from './data';
import { learnPages, type PageRecipe, RECIPE, scoreWith } from './model';

/** A page, and how surely it asks by what was learned from the others: above `REFUSED` it does. */
export interface Judged {
  page: SeenPage;
  score: number;
}

/** Judges each group of pages by what is learned from all others. */
export function crossValidate(pages: readonly SeenPage[], recipe: PageRecipe): Judged[] {
  const groups = [...new Set(pages.map(({ group }) => group))];
  const folds = new Map(groups.map((group, at) => [group, at % 10]));
  return [...Array(10).keys()].flatMap((fold) => {
    const learned = learnPages(
      pages.filter(({ group }) => folds.get(group) !== fold),
      recipe,
    );
    const places = new Map(learned.names.map((name, at) => [name, at]));
    return pages
      .filter(({ group }) => folds.get(group) === fold)
      .map((page) => ({ page, score: scoreWith(learned, places, page.features) }));
  });
}

const isShown = ({ features }: SeenPage) => features.length > 0;

/** How many of those that ask nothing are believed to ask, and how many that ask are lost, by how sure it has to be. */
export function print(name: string, judged: readonly Judged[]): void {
  const silent = judged.filter(({ page }) => !page.asks);
  const asking = judged.filter(({ page }) => page.asks);
  const line = [0, 0.5, 1, 1.5, 2].map((bound) => {
    const isBelieved = ({ page, score }: Judged) => isShown(page) && score > bound;
    return `${bound}: ${silent.filter(isBelieved).length} / ${asking.length - asking.filter(isBelieved).length}`;
  });
  console.log(name, `alarms of ${silent.length} / lost of ${asking.length}:`, line.join(' | '));
}

/**
 * `npx tsx training/pages/evaluate.ts [--sittings] [--wrong]`: cross-validation, by sitting, and what it gets
 * wrong. The first argument may be JSON of other recipes by name.
 */
if (process.argv[1]?.endsWith('evaluate.ts')) {
  const pages = pagesSeen();
  print(
    'without it',
    pages.map((page) => ({ page, score: 9 })),
  );
  const [, , given = ''] = process.argv;
  const recipes: Record<string, Partial<PageRecipe>> = given.startsWith('{')
    ? JSON.parse(given)
    : { 'as it is': {} };
  for (const [name, change] of Object.entries(recipes)) {
    const judged = crossValidate(pages, { ...RECIPE, ...change });
    print(name, judged);
    if (process.argv.includes('--sittings')) printSittings(judged);
    if (process.argv.includes('--wrong')) printWrong(judged);
  }
}

function printSittings(judged: readonly Judged[]): void {
  const nameOf = ({ page }: Judged) => page.group.split(' ')[0] ?? '';
  for (const name of new Set(judged.map(nameOf))) {
    const own = judged.filter((one) => nameOf(one) === name);
    print(`  ${name}`, own);
  }
}

function printWrong(judged: readonly Judged[]): void {
  for (const { page, score } of judged) {
    if (!isShown(page) || score > REFUSED === page.asks) continue;
    console.log(page.asks ? 'lost' : 'alarm', score.toFixed(2), page.group, page.name, page.would);
  }
}
