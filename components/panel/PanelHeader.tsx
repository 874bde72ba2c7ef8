import type { ReactNode } from 'react';
import type { PanelServices } from '../../lib/view/services';
import { useGuard } from '../ui/guard';
import { IconButton } from '../ui/IconButton';
import { CloseIcon, Mark } from '../ui/icons';
import { SURE, sureToAllow } from '../ui/sure';
import { useObservable } from '../ui/useObservable';
import { type MenuEntry, MoreMenu } from './MoreMenu';
import css from './PanelHeader.module.css';

interface PanelHeaderProps {
  services: PanelServices;
  /** The save state, where there is an answer. */
  status?: ReactNode;
  menuOpen: boolean;
  onMenuOpenChange(open: boolean): void;
  /** Does one thing, and shows why when it fails. */
  attempt(request: () => Promise<void>): void;
  close(): Promise<void>;
  onShowReasons(): void;
}

export function PanelHeader(props: PanelHeaderProps) {
  const { services, status, menuOpen, onMenuOpenChange, attempt, onShowReasons } = props;
  const { side, learning } = useObservable(services.settings);
  const other = side === 'left' ? 'right' : 'left';
  const inPage = services.placement === 'page';
  const guard = useGuard(menuOpen);

  const change = (patch: Parameters<PanelServices['changeSettings']>[0]) =>
    guard(SURE.setting, () => attempt(() => services.changeSettings(patch)));

  const entries: MenuEntry[] = [
    { label: 'All answers', run: () => attempt(services.openLibrary) },
    {
      label: learning ? 'Hide “What I learned”' : 'Show “What I learned”',
      apart: true,
      run: () => change({ learning: !learning }),
    },
  ];
  if (inPage) {
    entries.push({
      label: `Move panel to the ${other}`,
      run: () => change({ side: other }),
    });
  }
  entries.push(
    { label: 'Options', run: () => attempt(services.openOptions) },
    { label: 'Why this panel opened', apart: true, run: onShowReasons },
  );
  const { teaching } = services;
  const taught = useObservable(teaching.now);
  if (taught) {
    entries.push({ label: 'This is the question…', run: () => attempt(teaching.point) });
    if (taught.rule?.says !== 'nothing') {
      entries.push({
        label: 'Nothing here',
        run: () => guard(SURE.nothing, () => attempt(teaching.nothing)),
      });
    }
  }
  if (taught?.access) {
    const { name } = taught.access;
    entries.push({
      label: `Always on ${name}`,
      run: () => guard(sureToAllow(name), () => attempt(teaching.allowSite)),
    });
  }

  return (
    <header className={css.header}>
      <Mark />
      <span className={css.brand}>Sidestory</span>
      <span className={css.status}>{status}</span>
      <MoreMenu entries={entries} open={menuOpen} onOpenChange={onMenuOpenChange} />
      {inPage && (
        <IconButton label="Close panel" onClick={() => attempt(props.close)}>
          <CloseIcon />
        </IconButton>
      )}
    </header>
  );
}
