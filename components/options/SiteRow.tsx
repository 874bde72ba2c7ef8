import { Button } from '../ui/Button';
import css from './OptionsApp.module.css';

/** One site: whether Sidestory may read there, and the way to change it. */
export function SiteRow(props: {
  name: string;
  granted: boolean;
  /** The page was opened for this site. */
  wanted?: boolean;
  onAllow(): void;
  onRemove?(): void;
}) {
  const { name, granted, wanted = false, onAllow, onRemove } = props;
  return (
    <li className={css.line}>
      <span>
        <b>{name}</b>
        <small>{granted ? 'Allowed' : 'Not allowed'}</small>
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
      {granted && onRemove && (
        <Button look="quiet" aria-label={`Take back ${name}`} onClick={onRemove}>
          Take back
        </Button>
      )}
    </li>
  );
}
