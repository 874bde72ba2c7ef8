import { lazy, type ReactNode, Suspense, useState } from 'react';
import type { Listed, Opened } from '../../lib/messaging/view';
import type { AnswerSession, PanelServices } from '../../lib/view/services';
import { Banner } from '../ui/Banner';
import { Button } from '../ui/Button';
import '../ui/base.css';
import { useAction } from '../ui/useAction';
import { useObservable } from '../ui/useObservable';
import { EmptyState } from './EmptyState';
import { OfferedBanner } from './OfferedBanner';
import css from './Panel.module.css';
import { PanelHeader } from './PanelHeader';
import { QuestionList } from './QuestionList';
import { Quiet } from './Quiet';
import { SaveBanner } from './SaveBanner';
import { SaveStatus } from './SaveStatus';
import { TeachNotices } from './TeachNotices';
import { useClose } from './useClose';
import { useEscape } from './useEscape';
import { Workspace } from './Workspace';

const ReasonsDialog = lazy(() => import('./ReasonsDialog'));

export interface PanelProps {
  services: PanelServices;
  /** Null when there is no question: the panel offers to paste one. */
  session: AnswerSession | null;
  /** Why the panel opened on this question, in sentences. */
  reasons: readonly string[];
  /** Another question known at the same address. */
  offered?: { questionId: string; text: string };
  /** The questions of a page that lists several; shown while none of them is open. */
  list?: readonly Listed[];
  /** The page's question is known, but could not be opened. */
  unopened?: boolean;
  /** What has to be said of the vault as a whole. */
  notices?: ReactNode;
  onOpened(opened: Opened): void;
  /** Back from one of the list's questions to the list. */
  onBack?(): void;
}

/** The panel beside a question: what it asks, the parts to cover, and the answer. */
export function Panel(props: PanelProps) {
  const { services, session, reasons, offered, list = [], onOpened, onBack } = props;
  const [menuOpen, setMenuOpen] = useState(false);
  const [showReasons, setShowReasons] = useState(false);
  const [kept, setKept] = useState<string | null>(null);
  const { run, busy, error, clear } = useAction();
  const questionId = session?.record.id;
  const { teaching } = services;
  const taught = useObservable(teaching.now);
  const quiet = taught?.rule?.says === 'nothing' ? taught.rule : undefined;
  const offer = session && offered && kept !== offered.questionId ? offered : null;

  const close = useClose(services, session);
  useEscape(menuOpen || showReasons, () => {
    if (services.placement === 'page') run(close);
  });

  return (
    <div className={css.panel}>
      <PanelHeader
        services={services}
        status={session && <SaveStatus save={session.save} />}
        menuOpen={menuOpen}
        onMenuOpenChange={setMenuOpen}
        attempt={run}
        close={close}
        onShowReasons={() => setShowReasons(true)}
      />
      <section className={css.banners} aria-label="Notices">
        {error && (
          <Banner
            tone="bad"
            actions={
              <Button look="quiet" onClick={clear}>
                Dismiss
              </Button>
            }
          >
            <span role="alert">{error}</span>
          </Banner>
        )}
        {props.notices}
        {session && <SaveBanner session={session} copy={services.copy} />}
        <TeachNotices
          teaching={teaching}
          found={session !== null || list.length > 0}
          busy={busy}
          attempt={run}
        />
        {offer && questionId && (
          <OfferedBanner
            text={offer.text}
            busy={busy}
            onUse={() =>
              run(async () => onOpened(await services.adopt(offer.questionId, questionId)))
            }
            onKeep={() => setKept(offer.questionId)}
          />
        )}
      </section>
      <main className={css.body}>
        {session && onBack && !quiet && (
          <Button look="quiet" className={css.back} onClick={onBack}>
            ← All questions on this page
          </Button>
        )}
        {taught && quiet ? (
          <Quiet teaching={teaching} now={taught} rule={quiet} busy={busy} attempt={run} />
        ) : session ? (
          <Workspace key={questionId} services={services} session={session} />
        ) : list.length > 0 ? (
          <QuestionList services={services} list={list} onOpened={onOpened} />
        ) : (
          <EmptyState
            paste={services.paste}
            onOpened={onOpened}
            onPoint={taught && !props.unopened ? () => run(teaching.point) : undefined}
          />
        )}
      </main>
      {showReasons && (
        <Suspense>
          <ReasonsDialog
            reasons={reasons}
            onClose={() => setShowReasons(false)}
            {...(taught && {
              onPoint: () => run(teaching.point),
              onNothing: () => run(teaching.nothing),
            })}
          />
        </Suspense>
      )}
    </div>
  );
}
