import type { ComponentProps } from 'react';
import { cx } from './cx';
import css from './IconButton.module.css';

interface IconButtonProps extends ComponentProps<'button'> {
  /** The accessible name, also shown as a tooltip. */
  label: string;
}

export function IconButton({ label, className, ...rest }: IconButtonProps) {
  return (
    <button
      {...rest}
      type="button"
      aria-label={label}
      title={label}
      className={cx(css.icon, className)}
    />
  );
}
