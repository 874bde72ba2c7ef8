import { type ReactNode, useCallback, useState } from 'react';
import type { Format } from '../../lib/backup/formats';
import type { MadeBackup } from '../../lib/backup/whole';
import type { ListedAnswer, VaultReader } from '../../lib/vault/reader';
import type { MakeExport } from '../../lib/view/exporter';
import { Banner } from '../ui/Banner';
import { Button } from '../ui/Button';
import { Segmented } from '../ui/Segmented';
import { AnswerChoice } from './AnswerChoice';
import css from './ExportPage.module.css';
import { FormatChoice } from './FormatChoice';
import { Frame } from './Frame';
import { PrintSheet } from './PrintSheet';
import { type ExportChoice, useExport } from './useExport';
import { useWatched, type Watch } from './useWatched';
import { counted } from './words';

interface ExportPageProps {
  reader: Pick<VaultReader, 'watchAnswers' | 'exportAll'>;
  ready: boolean;
  notices: ReactNode;
  makeExport: MakeExport;
  /** Names that the user has listed as nobody's business. */
  confidentialNames: readonly string[];
  /** A backup of everything was handed to the browser. */
  onBackup(file: MadeBackup): void;
}

/** Lets answers out: all or some, as a file of the kind one needs, or on paper. */
export function ExportPage(props: ExportPageProps) {
  const { reader, ready, notices, makeExport, confidentialNames, onBackup } = props;
  const watch = useCallback<Watch<ListedAnswer[]>>((...to) => reader.watchAnswers(...to), [reader]);
  const { value: answers, error: unread } = useWatched(watch, ready);
  const [which, setWhich] = useState<'all' | 'some'>('all');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [format, setFormat] = useState<Format | 'print'>('json');
  const { state, start, goOn, clear } = useExport({
    reader,
    makeExport,
    confidentialNames,
    onBackup,
  });
  const choice: ExportChoice = { format, only: which === 'all' ? undefined : chosen };
  const count = which === 'all' ? (answers?.length ?? 0) : chosen.size;
  // A backup has the trash too, so that it may be all there is.
  const nothing = count === 0 && !(which === 'all' && format === 'json');
  return (
    <Frame title="Export" back notices={notices} unread={unread} failed={state.error}>
      <div className={css.page}>
        <section className={css.card} aria-label="Which answers">
          <Segmented<'all' | 'some'>
            legend="Answers"
            value={which}
            onChange={setWhich}
            choices={[
              { value: 'all', name: `All (${answers?.length ?? 0})` },
              { value: 'some', name: 'Choose' },
            ]}
          />
          {which === 'some' && answers && (
            <AnswerChoice answers={answers} chosen={chosen} onChoose={setChosen} />
          )}
        </section>
        <section className={css.card} aria-label="As what">
          <FormatChoice
            value={format}
            onChange={(next) => {
              setFormat(next);
              clear();
            }}
          />
        </section>
        {state.secrets.length > 0 && (
          <Banner
            tone="warn"
            actions={
              <>
                <Button look="solid" onClick={() => goOn(choice)}>
                  Export all the same
                </Button>
                <Button look="quiet" onClick={clear}>
                  Cancel
                </Button>
              </>
            }
          >
            <strong>Look at this before it leaves your machine</strong>
            <ul className={css.secrets}>
              {state.secrets.slice(0, MOST_SECRETS).map(({ id, quote, what, question }) => (
                <li key={id}>
                  “{quote}” – {what} – in <i>{question}</i>
                </li>
              ))}
            </ul>
            {state.secrets.length > MOST_SECRETS && (
              <span>and {state.secrets.length - MOST_SECRETS} more</span>
            )}
          </Banner>
        )}
        {state.secrets.length === 0 && (
          <div className={css.bar}>
            <Button
              look="solid"
              disabled={!ready || state.busy || nothing}
              onClick={() => start(choice)}
            >
              {format === 'print' ? 'Print' : 'Download'} {counted(count, 'answer')}
            </Button>
            <span role="status">
              {state.busy && state.done > 0 && `${state.done} read`}
              {state.made !== undefined && `${state.made} was handed to the browser.`}
            </span>
          </div>
        )}
        {state.leftOut > 0 && (
          <p role="alert">
            {counted(state.leftOut, 'answer')} could not be read and{' '}
            {state.leftOut === 1 ? 'is' : 'are'} not in it. All the others are.
          </p>
        )}
      </div>
      {state.printing && <PrintSheet answers={state.printing} onDone={clear} />}
    </Frame>
  );
}

const MOST_SECRETS = 12;
