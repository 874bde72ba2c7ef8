import type { ComponentProps } from 'react';
import css from './Button.module.css';
import { cx } from './cx';

interface ButtonProps extends ComponentProps<'button'> {
  /** `solid` for the one thing to do next, `outline` beside it, `quiet` in running text. */
  look?: 'solid' | 'outline' | 'quiet';
}

export function Button({ look = 'outline', className, type = 'button', ...rest }: ButtonProps) {
  return <button {...rest} type={type} className={cx(css.button, css[look], className)} />;
}
