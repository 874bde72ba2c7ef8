import { useEffect, useMemo, useState } from 'react';
import { type Joined, type Opened, viewRequests } from '../../lib/messaging/view';
import { openAnswer } from '../../lib/view/answer-session';
import type { JoinedPanel } from '../../lib/view/connection';
import { reloadWhenBack } from '../../lib/view/orphan';
import { createPanelServices } from '../../lib/view/panel-services';
import { createPresses } from '../../lib/view/presses';
import type { AnswerSession } from '../../lib/view/services';
import { createVisibility } from '../../lib/view/visibility';
import { Banner } from '../ui/Banner';
import { Button } from '../ui/Button';
import { useVaultStatus } from '../vault/useVaultStatus';
import { VaultNotices } from '../vault/VaultNotices';
import { GuardProvider } from './GuardProvider';
import { Panel } from './Panel';
import { WhatHelps } from './WhatHelps';

/** The panel with its connection: which question is open, and the answer's live session. */
export function PanelApp({ panel }: { panel: JoinedPanel }) {
  const services = useMemo(() => createPanelServices(panel), [panel]);
  const { joined } = panel;
  const [shown, setShown] = useState<Pick<Joined, 'opened' | 'reasons' | 'problem'>>(joined);
  const [{ isList, list }, setList] = useState({ isList: joined.isList, list: joined.list });
  const session = useAnswerSession(panel, shown.opened);
  const vault = useVaultStatus(panel);

  // The native side panel follows the active tab of its window.
  useEffect(() => {
    if (services.placement !== 'native') return;
    // The user may have gone on to another tab meanwhile, whose page is on its way.
    const takeLast = lastOnly<Joined>();
    return panel.events.listen((event) => {
      if (event.event !== 'context.changed' || event.windowId !== panel.windowId) return;
      takeLast(panel.rejoin(), (joined) => {
        const { opened, reasons, problem, ...page } = joined;
        services.turnTo(joined);
        setList({ isList: page.isList, list: page.list });
        setShown((now) =>
          opened && opened.record.id === now.opened?.record.id
            ? now
            : { opened, reasons, ...(problem !== undefined && { problem }) },
        );
      });
    });
  }, [panel, services]);

  // A panel in a page keeps its frame while the page's list grows.
  useEffect(() => {
    const { placement, tabId } = joined;
    if (placement !== 'page' || !joined.isList) return;
    const takeLast = lastOnly<Joined['list']>();
    return panel.events.listen((event) => {
      if (event.event !== 'context.changed' || event.tabId !== tabId) return;
      // Where there is no list any more, the page gets another frame.
      takeLast(services.showList(), (list) => setList({ isList: true, list }));
    });
  }, [panel, services, joined]);

  const pressed = useMemo(() => ({ visibility: createVisibility(), presses: createPresses() }), []);

  useReloadWhenOrphaned(session);

  if (session === undefined) return null;
  // A frame's token is good once: the background makes a new frame.
  const remount = () => void panel.client(viewRequests['panel.remount'], {});
  const offered = shown.opened?.offered;
  return (
    <GuardProvider placement={services.placement} {...pressed}>
      <Panel
        // A new question is a new panel: nothing of the former one stays open.
        key={session?.record.id ?? 'empty'}
        services={services}
        session={session}
        reasons={shown.reasons}
        {...(offered && { offered })}
        list={list}
        unopened={shown.problem !== undefined}
        notices={
          <>
            {shown.problem !== undefined && vault && vault.state.kind !== 'failed' && (
              <ProblemBanner
                problem={shown.problem}
                onRetry={() => (panel.joined.placement === 'page' ? remount() : location.reload())}
              />
            )}
            <VaultNotices status={vault} client={panel.client} questionId={session?.record.id} />
          </>
        }
        onOpened={(opened) => setShown(({ reasons }) => ({ opened, reasons }))}
        {...(isList && {
          onBack: () =>
            void services.backToList().then((now) => {
              setList({ isList, list: now });
              setShown(({ reasons }) => ({ opened: null, reasons }));
            }),
        })}
      />
    </GuardProvider>
  );
}

/** The page's question is known, and the vault could not take it in. */
function ProblemBanner({ problem, onRetry }: { problem: string; onRetry(): void }) {
  return (
    <Banner tone="bad" actions={<Button onClick={onRetry}>Try again</Button>}>
      <strong role="alert">This question could not be opened</strong>
      <span>Reason: {problem}. What is typed now could not be kept.</span>
      <WhatHelps reason={problem} />
    </Banner>
  );
}

/** Takes of several answers that are on their way the last one asked for; one that fails changes nothing. */
function lastOnly<T>(): (answer: Promise<T>, take: (value: T) => void) => void {
  let last: Promise<T> | undefined;
  return (answer, take) => {
    last = answer;
    answer.then(
      (value) => answer === last && take(value),
      () => undefined,
    );
  };
}

/** The session of what is open; undefined while it is being opened, null where there is none. */
function useAnswerSession(
  panel: JoinedPanel,
  opened: Opened | null,
): AnswerSession | null | undefined {
  const [session, setSession] = useState<AnswerSession | null | undefined>(undefined);
  useEffect(() => {
    if (!opened) {
      setSession(null);
      return;
    }
    let gone = false;
    void openAnswer(opened, panel).then((made) => {
      if (gone) made.close();
      else setSession(made);
    });
    return () => {
      gone = true;
    };
  }, [panel, opened]);
  // As long as it is shown it takes letters, also while the next one is being fetched.
  useEffect(() => () => session?.close(), [session]);
  return session;
}

/**
 * The extension was updated under this panel. It reloads itself, which has the new version open a new one,
 * and takes along what it could not send. Where it cannot, the user decides, after copying the words.
 */
function useReloadWhenOrphaned(session: AnswerSession | null | undefined): void {
  useEffect(() => {
    if (!session) return;
    let returning = false;
    const look = () => {
      const state = session.save.get();
      if (state.kind !== 'orphaned' || returning) return;
      returning = true;
      // What is unsent can be copied until the new version is there.
      document.body.inert = !state.unsent;
      reloadWhenBack(() => isAcknowledged(session) || session.carry());
    };
    return session.save.subscribe(look);
  }, [session]);
}

function isAcknowledged({ save }: AnswerSession): boolean {
  const state = save.get();
  return state.kind === 'orphaned' && !state.unsent;
}
