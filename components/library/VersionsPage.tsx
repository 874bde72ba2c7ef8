import { type ReactNode, useCallback, useEffect, useState } from 'react';
import type { AnswerHistory, VaultReader } from '../../lib/vault/reader';
import type { StoredVersion } from '../../lib/vault/records';
import { Button } from '../ui/Button';
import { useAction } from '../ui/useAction';
import list from './AnswerList.module.css';
import { Frame } from './Frame';
import { useWatched, type Watch } from './useWatched';
import { VersionDiff } from './VersionDiff';
import css from './VersionsPage.module.css';

interface VersionsPageProps {
  reader: VaultReader;
  ready: boolean;
  notices: ReactNode;
  questionId: string;
  /** Has the versions taken that are due. */
  onOpen(): Promise<void>;
  onRestore(versionId: number): Promise<void>;
}

/** What an answer was before: its versions, what changed in each, and the way back to one. */
export function VersionsPage(props: VersionsPageProps) {
  const { reader, ready, notices, questionId, onOpen, onRestore } = props;
  const watch = useCallback<Watch<AnswerHistory | undefined>>(
    (...to) => reader.watchHistory(questionId, ...to),
    [reader, questionId],
  );
  const { value: history, error: unread } = useWatched(watch, ready);
  const { busy, error, run } = useAction();
  const [chosen, setChosen] = useState<number>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the page opens
  useEffect(() => {
    if (ready) run(onOpen);
  }, [ready]);

  const versions = history?.versions ?? [];
  const at = Math.max(
    0,
    versions.findIndex(({ id }) => id === chosen),
  );
  const version = versions[at];
  return (
    <Frame title="Versions" back notices={notices} unread={unread} failed={error}>
      {history && (
        <p className={css.question}>
          <a href={`#answer=${questionId}`}>{history.question.title ?? history.question.text}</a>
        </p>
      )}
      {history && !version && (
        <div className={list.nothing}>
          <h2>No versions yet</h2>
          <p>
            One is kept whenever you stop writing for ten minutes or close the tab, and before an
            older text is put in place of the present one.
          </p>
        </div>
      )}
      {history && version && (
        <div className={css.columns}>
          <ul className={css.versions} aria-label="Versions">
            {versions.map((each) => (
              <li key={each.id}>
                <Button
                  look="quiet"
                  aria-current={each.id === version.id}
                  onClick={() => setChosen(each.id)}
                >
                  {TIME.format(each.at)}
                  <small>{REASONS[each.reason]}</small>
                </Button>
              </li>
            ))}
          </ul>
          <VersionDiff
            version={version}
            before={versions[at + 1]}
            present={history.present}
            busy={busy}
            onRestore={() => run(() => onRestore(version.id))}
          />
        </div>
      )}
    </Frame>
  );
}

const TIME = new Intl.DateTimeFormat('en-US', { dateStyle: 'medium', timeStyle: 'short' });

const REASONS: Readonly<Record<StoredVersion['reason'], string>> = {
  idle: 'after a writing spell',
  closed: 'when its tab was closed',
  restore: 'before a version was restored',
  import: 'at an import',
};
