import type { ReactNode } from 'react';
import { Mark } from '../ui/icons';
import css from './Frame.module.css';

interface FrameProps {
  title: string;
  /** A number beside the title. */
  count?: number;
  /** What stands at the end of the header. */
  actions?: ReactNode;
  /** Whether there is a way back to the list. */
  back?: boolean;
  notices: ReactNode;
  /** Why what is to be shown could not be read. */
  unread?: string | undefined;
  /** Why the last action failed. */
  failed?: string | null | undefined;
  children: ReactNode;
}

/** What all pages of the library have: a heading, what has to be said, and the page itself. */
export function Frame(props: FrameProps) {
  const { title, count = 0, actions, back, notices, unread, failed, children } = props;
  return (
    <div className={css.page}>
      {back && (
        <nav className={css.back}>
          <a href="#list">← All answers</a>
        </nav>
      )}
      <header className={css.header}>
        <Mark />
        <h1>{title}</h1>
        {count > 0 && <span className={css.count}>{count}</span>}
        {actions}
      </header>
      <section className={css.notices} aria-label="Notices">
        {notices}
      </section>
      {unread !== undefined && (
        <p role="alert" className={css.error}>
          Your answers could not be read: {unread}. Nothing was changed; close other Sidestory tabs
          and open this page again from a panel’s menu.
        </p>
      )}
      {failed && (
        <p role="alert" className={css.error}>
          That did not work: {failed}
        </p>
      )}
      <main>{children}</main>
    </div>
  );
}
