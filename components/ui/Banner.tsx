import type { ReactNode } from 'react';
import css from './Banner.module.css';
import { cx } from './cx';

interface BannerProps {
  tone: 'note' | 'warn' | 'bad';
  children: ReactNode;
  /** Buttons, in a row of their own. */
  actions?: ReactNode;
}

/** Something about the whole panel that the user should know or decide. */
export function Banner({ tone, children, actions }: BannerProps) {
  return (
    <div className={cx(css.banner, css[tone])}>
      <div className={css.text}>{children}</div>
      {actions && <div className={css.actions}>{actions}</div>}
    </div>
  );
}
