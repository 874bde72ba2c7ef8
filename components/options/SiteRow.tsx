import { Button } from '../ui/Button';
import css from './OptionsApp.module.css';

/** One site: whether Sidestory may read there, and the way to change it. */
export function SiteRow(props: {
  name: string;
  granted: boolean;
  /** Some of it may be read. */
  partly?: boolean;
  /** The page was opened for this site. */
  wanted?: boolean;
  onAllow(): void;
  onRemove?(): void;
}) {
  const { name, granted, partly = false, wanted = false, onAllow, onRemove } = props;
  const state = granted ? 'Allowed' : partly ? 'Allowed in part' : 'Not allowed';
  return (
    <li className={css.line}>
      <span>
        <b>{name}</b>
        <small>{state}</small>
      </span>
      {!granted && (
        <Button
          look={wanted ? 'solid' : 'outline'}
          autoFocus={wanted}
          aria-label={`Allow ${name}`}
          onClick={onAllow}
        >
          Allow
        </Button>
      )}
      {(granted || partly) && onRemove && (
        <Button look="quiet" aria-label={`Take back ${name}`} onClick={onRemove}>
          Take back
        </Button>
      )}
    </li>
  );
}
