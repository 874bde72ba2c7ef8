import type { ListedAnswer } from '../../lib/vault/reader';
import { Button } from '../ui/Button';
import css from './AnswerRow.module.css';

/** One answer in the list: its question, how far it is, and what can be done with it. */
export function AnswerRow({ answer, onDelete }: { answer: ListedAnswer; onDelete(): void }) {
  const name = answer.title ?? answer.text;
  const covered = answer.covered.filter(Boolean).length;
  const site = answer.url === undefined ? undefined : URL.parse(answer.url);
  return (
    <li className={css.row}>
      <div className={css.text}>
        <a className={css.name} href={`#answer=${answer.id}`}>
          {name}
        </a>
        {answer.title !== undefined && <p className={css.question}>{answer.text}</p>}
        <p className={css.meta}>
          {answer.company !== undefined && <b>{answer.company}</b>}
          <span>{covered} of 8 sections</span>
          <span>{answer.words} words</span>
          <time dateTime={new Date(answer.updatedAt).toISOString()}>
            {formatDay(answer.updatedAt)}
          </time>
          {site?.protocol.startsWith('http') && (
            <a
              href={site.href}
              target="_blank"
              rel="noreferrer"
              aria-label={`${hostOf(site)}, page of: ${name}`}
            >
              {hostOf(site)}
            </a>
          )}
          <a href={`#versions=${answer.id}`} aria-label={`Versions of: ${name}`}>
            versions
          </a>
        </p>
      </div>
      <Button look="quiet" className={css.delete} aria-label={`Delete: ${name}`} onClick={onDelete}>
        Delete
      </Button>
    </li>
  );
}

const hostOf = ({ hostname }: URL) => hostname.replace(/^www\./, '');

const DAY = new Intl.DateTimeFormat('en-US', { dateStyle: 'medium' });

function formatDay(time: number): string {
  return DAY.format(time);
}
