import { SECTION_NAMES } from '../../lib/guidance/sections';
import { inWords, pagesInWords } from '../../lib/teaching/words';
import type { PlannedItem, PlannedRule } from '../../lib/view/importer';
import { cx } from '../ui/cx';
import css from './ImportPage.module.css';
import { counted } from './words';

/** What an import would do with one thing of the file. */
export type VerdictKind = PlannedItem['verdict']['kind'];

export const VERDICTS: Readonly<Record<VerdictKind, string>> = {
  new: 'New',
  merge: 'Merge',
  identical: 'Identical',
  error: 'Error',
};

/** A question of the file. */
export function ItemRow({ item: { parsed, verdict } }: { item: PlannedItem }) {
  const name = parsed.ok
    ? (parsed.item.question.title ?? parsed.item.question.text)
    : parsed.origin;
  const isTrash = parsed.ok && parsed.item.deletedAt !== undefined && verdict.kind === 'new';
  const words = isTrash ? 'Not here yet. It was in the trash, and goes there.' : wordsOf(verdict);
  return <Row kind={verdict.kind} name={name} words={words} />;
}

/** A page that the file's owner taught Sidestory about. */
export function RuleRow({ planned: { rule, verdict } }: { planned: PlannedRule }) {
  const { where, what } = rule;
  const says =
    what.says === 'nothing' ? 'Asks nothing.' : `The question is ${inWords(what.locator)}.`;
  const words: Readonly<Record<typeof verdict, string>> = {
    new: says,
    identical: 'Something is taught about these pages already.',
    error: 'Left out: there is no room for more taught pages.',
  };
  return <Row kind={verdict} name={`Taught page: ${pagesInWords(where)}`} words={words[verdict]} />;
}

function Row({ kind, name, words }: { kind: VerdictKind; name: string; words: string }) {
  return (
    <li className={css.item}>
      <span className={cx(css.verdict, css[kind])}>{VERDICTS[kind]}</span>
      <span className={css.what}>
        <b>{name}</b>
        <span>{words}</span>
      </span>
    </li>
  );
}

/** A verdict in a sentence. */
function wordsOf(verdict: PlannedItem['verdict']): string {
  if (verdict.kind === 'new') return 'Not here yet.';
  if (verdict.kind === 'identical') return 'Here already, or older than what is here.';
  if (verdict.kind === 'error') return `Left out: ${verdict.reason}.`;
  const names = (ids: typeof verdict.gained) => ids.map((id) => SECTION_NAMES[id]).join(', ');
  const parts: string[] = [];
  if (verdict.gained.length > 0) parts.push(`Adds to ${names(verdict.gained)}.`);
  if (verdict.kept.length > 0) {
    parts.push(`Your newer text stays in ${names(verdict.kept)}; the file’s goes to the versions.`);
  }
  if (verdict.versions > 0 && verdict.kept.length === 0) {
    parts.push(`Adds ${counted(verdict.versions, 'earlier version')}.`);
  }
  if (verdict.unreadable > 0) parts.push('Adds what could not be read, for a later version.');
  if (verdict.revived) parts.push('Comes back from the trash.');
  return parts.join(' ') || 'Adds where the question was met.';
}
