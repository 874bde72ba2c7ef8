import type { Teaching } from '../../lib/messaging/teaching';
import type { TeachingServices } from '../../lib/view/services';
import { Banner } from '../ui/Banner';
import { Button } from '../ui/Button';
import { useGuard } from '../ui/guard';
import { SURE, sureToAllow, sureToWiden } from '../ui/sure';
import { useObservable } from '../ui/useObservable';
import css from './TeachNotices.module.css';

interface TeachNoticesProps {
  teaching: TeachingServices;
  /** Whether the panel shows a question or a list, and so has something to offer for the site. */
  found: boolean;
  busy: boolean;
  /** Does one thing, and shows why when it fails. */
  attempt(request: () => Promise<void>): void;
}

/** What is to be decided about what this page was taught; one notice at a time. */
export function TeachNotices({ teaching, found, busy, attempt }: TeachNoticesProps) {
  const now = useObservable(teaching.now);
  const pointing = useObservable(teaching.pointing);
  const guard = useGuard(!pointing && (now?.rule?.missing || now?.access?.offer));
  if (pointing) {
    return (
      <Banner tone="note">
        <strong>Point at the question on the page</strong>
        <span>Click it, or go to it with the arrow keys and press Enter. Esc ends.</span>
      </Banner>
    );
  }
  const rule = now?.rule;
  if (rule?.says === 'question' && rule.missing) {
    return (
      <Banner
        tone="warn"
        actions={
          <>
            <Button disabled={busy} onClick={() => attempt(teaching.point)}>
              Show it again
            </Button>
            <Button
              look="quiet"
              disabled={busy}
              onClick={() => guard(SURE.forget, () => attempt(() => teaching.forget(rule.id)))}
            >
              Forget it
            </Button>
          </>
        }
      >
        <strong>What you taught Sidestory no longer matches</strong>
        <span>
          {rule.path === undefined
            ? 'The question that you pointed at is not on this page any more.'
            : `Nothing on this page is where your rule for ${now?.host}${rule.path} looks.`}
        </span>
      </Banner>
    );
  }
  if (rule?.says === 'question' && rule.wider !== undefined) {
    return <WiderOffer {...{ teaching, busy, attempt, now, rule }} wider={rule.wider} />;
  }
  const access = now?.access;
  if (!access?.offer || !found) return null;
  return (
    <Banner
      tone="note"
      actions={
        <>
          <Button
            look="solid"
            disabled={busy}
            onClick={() => guard(sureToAllow(access.name), () => attempt(teaching.allowSite))}
          >
            Always on this site
          </Button>
          <Button
            disabled={busy}
            onClick={() => guard(SURE.decline, () => attempt(teaching.declineSite))}
          >
            Not now
          </Button>
        </>
      }
    >
      <strong>Open by itself on {access.name}?</strong>
      <span>Until you allow it, Sidestory reads there only when you press its button.</span>
    </Banner>
  );
}

interface WiderOfferProps extends Omit<TeachNoticesProps, 'found'> {
  now: Teaching | undefined;
  rule: { id: string };
  wider: string;
}

function WiderOffer({ teaching, busy, attempt, now, rule, wider }: WiderOfferProps) {
  const guard = useGuard();
  const widen = () => attempt(() => teaching.widen(rule.id, wider));
  return (
    <Banner
      tone="note"
      actions={
        <>
          <Button
            look="solid"
            disabled={busy}
            onClick={() => guard(sureToWiden(`${now?.host}${wider}`), widen)}
          >
            On all such pages
          </Button>
          <Button disabled={busy} onClick={() => attempt(() => teaching.widen(rule.id))}>
            Only here
          </Button>
        </>
      }
    >
      <strong>Noted: this is the question</strong>
      <span>
        Look in the same place on <PathPattern host={now?.host ?? ''} path={wider} /> too?
      </span>
    </Banner>
  );
}

/** The pages of a rule, as a person reads them. */
export function PathPattern({ host, path }: { host: string; path: string }) {
  return (
    <code className={css.pattern}>
      {host}
      {path}
    </code>
  );
}
