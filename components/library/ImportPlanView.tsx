import { Fragment, useState } from 'react';
import { Button } from '../ui/Button';
import { Segmented } from '../ui/Segmented';
import css from './ImportPage.module.css';
import { ItemRow, RuleRow, VERDICTS, type VerdictKind } from './ImportRow';
import type { ImportPlan } from './useImport';
import { counted } from './words';

const KINDS: readonly VerdictKind[] = ['new', 'merge', 'identical', 'error'];

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
  const [only, setOnly] = useState<VerdictKind | 'all'>('all');
  const { items, rules } = plan;
  const rows = [
    ...items.map((item) => ({ kind: item.verdict.kind, row: <ItemRow item={item} /> })),
    ...rules.map((rule) => ({ kind: rule.verdict, row: <RuleRow planned={rule} /> })),
  ].map((each, index) => ({ ...each, key: index }));
  const count = (kind: VerdictKind) => items.filter((item) => item.verdict.kind === kind).length;
  const countAll = (kind: VerdictKind) => rows.filter((row) => row.kind === kind).length;
  const work = count('new') + count('merge');
  const isNothing = countAll('new') + countAll('merge') === 0;
  const shown = rows.filter(({ kind }) => only === 'all' || kind === only);
  const kinds = KINDS.filter((kind) => countAll(kind) > 0);
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
          {counted(items.length, 'question')}
          {kinds
            .filter((kind) => count(kind) > 0)
            .map((kind) => ` · ${inAll(kind, count(kind))}`)
            .join('')}
          {rules.length > 0 && ` · ${counted(rules.length, 'taught page')}`}
        </p>
        <div className={css.bar}>
          <Button look="solid" disabled={isNothing} onClick={onConfirm}>
            {work > 0 ? `Import ${counted(work, 'question')}` : 'Import'}
          </Button>
          <Button look="quiet" onClick={onCancel}>
            Cancel
          </Button>
          {isNothing && <span>There is nothing in it that is not here.</span>}
        </div>
      </section>
      {kinds.length > 1 && (
        <Segmented<VerdictKind | 'all'>
          legend="Show"
          bare
          value={only}
          onChange={setOnly}
          choices={[
            { value: 'all', name: 'All' },
            ...kinds.map((kind) => ({
              value: kind,
              name: `${VERDICTS[kind]} (${countAll(kind)})`,
            })),
          ]}
        />
      )}
      <ul className={css.items}>
        {shown.slice(0, SHOWN).map(({ key, row }) => (
          <Fragment key={key}>{row}</Fragment>
        ))}
      </ul>
      {shown.length > SHOWN && <p className={css.hint}>and {shown.length - SHOWN} more</p>}
    </>
  );
}

/** "2 to merge", "1 error". */
function inAll(kind: VerdictKind, count: number): string {
  if (kind === 'error') return counted(count, 'error');
  return `${count} ${kind === 'merge' ? 'to merge' : VERDICTS[kind].toLowerCase()}`;
}
