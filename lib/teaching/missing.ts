import { MAX_RULES, type TaughtRule } from './rules';

/** What becomes of a backup's rules: `added` come in, `left` have no room, the others are here already. */
export interface MissingRules {
  readonly added: readonly TaughtRule[];
  readonly left: readonly TaughtRule[];
}

/** The rules of a backup for pages that have none here, as far as there is room; of two in it the first. */
export function missingRules(
  here: readonly TaughtRule[],
  given: readonly TaughtRule[],
): MissingRules {
  const all = [...here];
  for (const rule of given) {
    if (!all.some((each) => each.id === rule.id || samePages(each, rule))) all.push(rule);
  }
  const room = Math.max(here.length, MAX_RULES);
  return { added: all.slice(here.length, room), left: all.slice(room) };
}

/** Whether two rules are for the very same pages, of which one has one rule. */
export function samePages({ where: one }: TaughtRule, { where: other }: TaughtRule): boolean {
  if (one.scope === 'page') return other.scope === 'page' && one.url === other.url;
  return other.scope === 'site' && one.host === other.host && one.path === other.path;
}
