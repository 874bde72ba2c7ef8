import { type ReactNode, useCallback, useMemo, useRef, useState } from 'react';
import type { Presses } from '../../lib/view/presses';
import type { PanelServices } from '../../lib/view/services';
import type { Visibility } from '../../lib/view/visibility';
import { Banner } from '../ui/Banner';
import { Button } from '../ui/Button';
import { GuardContext, type Wanted } from '../ui/guard';
import css from './Guard.module.css';
import { SureLayer } from './SureLayer';

interface GuardProviderProps {
  placement: PanelServices['placement'];
  visibility: Visibility;
  presses: Presses;
  children: ReactNode;
}

interface Asked {
  wanted: Wanted;
  act(): void;
}

/**
 * Guards the controls of a panel in a page's frame. Where the page covers the panel, no press is taken.
 * In plain sight one is, at once; but where the browser does not tell, where the panel has only just come
 * under the pointer, or where what it does cannot be taken back, it is asked, elsewhere in the panel and
 * a moment later, where no page knows.
 */
export function GuardProvider(props: GuardProviderProps) {
  const { placement, visibility, presses, children } = props;
  const [asked, setAsked] = useState<Asked | null>(null);
  const [refused, setRefused] = useState(false);
  const judging = useRef(false);

  /** Judges one press, and leaves out those that come meanwhile. */
  const judged = useCallback(
    async (act: () => void, ask: (() => void) | null, grave: boolean) => {
      if (judging.current) return;
      judging.current = true;
      const [byKeys, settled] = [presses.byKeys(), presses.settled()];
      const sight = await visibility.judge(byKeys ? performance.now() : presses.began());
      judging.current = false;
      setRefused(sight === 'covered');
      if (sight === 'covered') return;
      const isMeant = byKeys || (sight === 'plain' && settled && !grave);
      if (isMeant || !ask) act();
      else ask();
    },
    [visibility, presses],
  );

  const guarding = useMemo(
    () => ({
      watch: visibility.watch,
      guard: (wanted: Wanted, act: () => void) =>
        void judged(act, () => setAsked({ wanted, act }), wanted.grave === true),
    }),
    [visibility, judged],
  );

  if (placement !== 'page') return children;
  return (
    <GuardContext value={guarding}>
      <div className={css.room} inert={asked !== null}>
        {children}
      </div>
      {refused && (
        <section className={css.refused} aria-label="Not done">
          <Banner
            tone="warn"
            actions={
              <Button look="quiet" onClick={() => setRefused(false)}>
                Dismiss
              </Button>
            }
          >
            <strong role="alert">Not done: this panel is not in plain sight</strong>
            <span>
              The page covers or changes it, and could have pressed for you. Do it once nothing lies
              over the panel, or in <em>All answers</em>.
            </span>
          </Banner>
        </section>
      )}
      {asked && (
        <SureLayer
          wanted={asked.wanted}
          pressed={presses.at()}
          onCancel={() => setAsked(null)}
          onYes={() => {
            setAsked(null);
            void judged(asked.act, null, false);
          }}
        />
      )}
    </GuardContext>
  );
}
