import type { ComponentProps } from 'react';
import css from './Button.module.css';
import { cx } from './cx';

interface ButtonProps extends ComponentProps<'button'> {
  /** `solid` for the one thing to do next, `outline` beside it, `quiet` in running text, `danger` for good. */
  look?: 'solid' | 'outline' | 'quiet' | 'danger';
}

export function Button({ look = 'outline', className, type = 'button', ...rest }: ButtonProps) {
  return (
    <button
      {...rest}
      type={type}
      data-look={look}
      className={cx(css.button, css[look], className)}
    />
  );
}
