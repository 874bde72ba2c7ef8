import { useState } from 'react';
import { SECTION_NAMES } from '../../lib/guidance/sections';
import type { PlannedItem } from '../../lib/view/importer';
import { Button } from '../ui/Button';
import { cx } from '../ui/cx';
import { Segmented } from '../ui/Segmented';
import css from './ImportPage.module.css';
import type { ImportPlan } from './useImport';
import { counted } from './words';

type Kind = PlannedItem['verdict']['kind'];

const NAMES: Readonly<Record<Kind, string>> = {
  new: 'New',
  merge: 'Merge',
  identical: 'Identical',
  error: 'Error',
};
const KINDS: readonly Kind[] = ['new', 'merge', 'identical', 'error'];

/** Rows that are shown of one kind; a list of thousands is for nobody to read. */
const SHOWN = 200;

/** What an import would do, a verdict an item, and the word to do it. */
export function ImportPlanView(props: {
  plan: ImportPlan;
  error: string | undefined;
  onConfirm(): void;
  onCancel(): void;
}) {
  const { plan, error, onConfirm, onCancel } = props;
  const [only, setOnly] = useState<Kind | 'all'>('all');
  const count = (kind: Kind) => plan.items.filter(({ verdict }) => verdict.kind === kind).length;
  const { rules } = plan.backup;
  const work = count('new') + count('merge');
  const shown = plan.items.filter(({ verdict }) => only === 'all' || verdict.kind === only);
  const kinds = KINDS.filter((kind) => count(kind) > 0);
  return (
    <>
      {error !== undefined && (
        <p role="alert" className={css.error}>
          {error}
        </p>
      )}
      <section className={css.summary} aria-label="What it would do">
        <h2>{plan.name}</h2>
        <p>
          {counted(plan.items.length, 'question')}
          {kinds.map((kind) => ` · ${inAll(kind, count(kind))}`).join('')}
          {rules.length > 0 && ` · ${counted(rules.length, 'taught page')}`}
        </p>
        <div className={css.bar}>
          <Button look="solid" disabled={work + rules.length === 0} onClick={onConfirm}>
            {work > 0 ? `Import ${counted(work, 'question')}` : 'Import'}
          </Button>
          <Button look="quiet" onClick={onCancel}>
            Cancel
          </Button>
          {work + rules.length === 0 && <span>There is nothing in it that is not here.</span>}
        </div>
      </section>
      {kinds.length > 1 && (
        <Segmented<Kind | 'all'>
          legend="Show"
          bare
          value={only}
          onChange={setOnly}
          choices={[
            { value: 'all', name: 'All' },
            ...kinds.map((kind) => ({ value: kind, name: `${NAMES[kind]} (${count(kind)})` })),
          ]}
        />
      )}
      <ul className={css.items}>
        {shown.slice(0, SHOWN).map((item) => (
          <Item key={plan.items.indexOf(item)} item={item} />
        ))}
      </ul>
      {shown.length > SHOWN && <p className={css.hint}>and {shown.length - SHOWN} more</p>}
    </>
  );
}

/** "2 to merge", "1 error". */
function inAll(kind: Kind, count: number): string {
  if (kind === 'error') return counted(count, 'error');
  return `${count} ${kind === 'merge' ? 'to merge' : NAMES[kind].toLowerCase()}`;
}

function Item({ item: { parsed, verdict } }: { item: PlannedItem }) {
  return (
    <li className={css.item}>
      <span className={cx(css.verdict, css[verdict.kind])}>{NAMES[verdict.kind]}</span>
      <span className={css.what}>
        <b>
          {parsed.ok ? (parsed.item.question.title ?? parsed.item.question.text) : parsed.origin}
        </b>
        <span>{wordsOf(verdict)}</span>
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
