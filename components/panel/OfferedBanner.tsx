import { Banner } from '../ui/Banner';
import { Button } from '../ui/Button';
import { useGuard } from '../ui/guard';
import { SURE } from '../ui/sure';
import css from './OfferedBanner.module.css';

interface OfferedBannerProps {
  /** The earlier wording. */
  text: string;
  busy: boolean;
  onUse(): void;
  onKeep(): void;
}

/** The same address once asked something else: the user decides whether it is the same question. */
export function OfferedBanner({ text, busy, onUse, onKeep }: OfferedBannerProps) {
  const guard = useGuard();
  return (
    <Banner
      tone="note"
      actions={
        <>
          <Button look="solid" disabled={busy} onClick={() => guard(SURE.adopt, onUse)}>
            Use that answer
          </Button>
          <Button disabled={busy} onClick={onKeep}>
            Keep this one
          </Button>
        </>
      }
    >
      <strong>You answered an earlier wording at this address</strong>
      <q className={css.wording}>{text}</q>
      <span>Does it ask the same? Then you can go on with that answer here.</span>
    </Banner>
  );
}
