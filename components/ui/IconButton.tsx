import type { ComponentProps } from 'react';
import { cx } from './cx';
import css from './IconButton.module.css';

interface IconButtonProps extends ComponentProps<'button'> {
  /** The accessible name, also shown as a tooltip unless `title` is shorter. */
  label: string;
}

export function IconButton({ label, title = label, className, ...rest }: IconButtonProps) {
  return (
    <button
      {...rest}
      type="button"
      aria-label={label}
      title={title}
      className={cx(css.icon, className)}
    />
  );
}
