import type { Teaching } from '../../lib/messaging/teaching';
import type { TeachingServices } from '../../lib/view/services';
import { Button } from '../ui/Button';
import { useGuard } from '../ui/guard';
import { CheckIcon } from '../ui/icons';
import { SURE, sureToWiden } from '../ui/sure';
import css from './Quiet.module.css';
import { PathPattern } from './TeachNotices';

interface QuietProps {
  teaching: TeachingServices;
  now: Teaching;
  rule: NonNullable<Teaching['rule']>;
  busy: boolean;
  attempt(request: () => Promise<void>): void;
}

/** The user has said that the page asks nothing: what that means, and the way back. */
export function Quiet({ teaching, now, rule, busy, attempt }: QuietProps) {
  const { wider, path } = rule;
  const guard = useGuard();
  const forget = () => attempt(() => teaching.forget(rule.id));
  return (
    <div className={css.quiet}>
      <span className={css.mark}>
        <CheckIcon size={18} />
      </span>
      <h1 className={css.heading}>Nothing here, noted</h1>
      <p className={css.lead}>
        Sidestory stays quiet on{' '}
        {path === undefined ? 'this page' : <PathPattern host={now.host} path={path} />} until you
        press its button. Answers that you wrote stay in <em>All answers</em>.
      </p>
      {wider !== undefined && (
        <div className={css.wider}>
          <p>
            Stay quiet on all pages like <PathPattern host={now.host} path={wider} /> too?
          </p>
          <div className={css.row}>
            <Button
              disabled={busy}
              onClick={() =>
                guard(sureToWiden(`${now.host}${wider}`), () =>
                  attempt(() => teaching.widen(rule.id, wider)),
                )
              }
            >
              On all such pages
            </Button>
            <Button disabled={busy} onClick={() => attempt(() => teaching.widen(rule.id))}>
              Only here
            </Button>
          </div>
        </div>
      )}
      <div className={css.row}>
        <Button look="quiet" disabled={busy} onClick={() => guard(SURE.forget, forget)}>
          Undo
        </Button>
        <Button look="quiet" disabled={busy} onClick={() => attempt(teaching.point)}>
          There is a question: show it
        </Button>
      </div>
    </div>
  );
}
