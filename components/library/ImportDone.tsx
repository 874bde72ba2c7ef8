import type { ImportResult } from '../../lib/messaging/view-import';
import { Button } from '../ui/Button';
import css from './ImportPage.module.css';
import { counted } from './words';

/** What an import has done, and what one can do about it. */
export function ImportDone(props: { name: string; result: ImportResult; onMore(): void }) {
  const { added, merged, identical, rules, rulesLeft } = props.result;
  return (
    <section className={css.done} aria-label="Imported">
      <h2>Imported</h2>
      <ul>
        {added > 0 && <li>{counted(added, 'question')} added</li>}
        {merged > 0 && <li>{counted(merged, 'answer')} merged with what was here</li>}
        {identical > 0 && <li>{counted(identical, 'answer')} here already</li>}
        {rules > 0 && <li>{counted(rules, 'taught page')} added</li>}
        {rulesLeft > 0 && (
          <li>
            {counted(rulesLeft, 'taught page')} left out: there is no room for more. Remove some in
            the options, then import the file again.
          </li>
        )}
        {added + merged + rules + rulesLeft === 0 && <li>Everything in it was here already</li>}
      </ul>
      {merged > 0 && (
        <p>
          What a merged answer said before is in its versions: open it in the list, then “Versions”.
        </p>
      )}
      <div className={css.bar}>
        <a className={css.link} href="#list">
          All answers
        </a>
        <Button look="quiet" onClick={props.onMore}>
          Import another file
        </Button>
      </div>
    </section>
  );
}
