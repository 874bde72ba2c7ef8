import type { ComponentProps } from 'react';
import css from './Hidden.module.css';

/** Heard by screen readers, not seen. */
export function Hidden(props: ComponentProps<'div'>) {
  return <div {...props} className={css.hidden} />;
}
