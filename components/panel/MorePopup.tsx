import { Menu } from '@base-ui/react/menu';
import { Fragment, type RefObject } from 'react';
import type { MenuEntry } from './MoreMenu';
import css from './MorePopup.module.css';

interface MorePopupProps {
  anchor: RefObject<HTMLButtonElement | null>;
  container: RefObject<HTMLElement | null>;
  entries: readonly MenuEntry[];
  onOpenChange(open: boolean): void;
}

export default function MorePopup({ anchor, container, entries, onOpenChange }: MorePopupProps) {
  return (
    <Menu.Root open onOpenChange={onOpenChange}>
      <Menu.Portal container={container}>
        <Menu.Positioner
          className={css.layer}
          anchor={anchor}
          side="bottom"
          align="end"
          sideOffset={4}
        >
          <Menu.Popup className={css.popup} finalFocus={anchor} aria-label="More">
            {entries.map(({ label, apart, run }) => (
              <Fragment key={label}>
                {apart && <Menu.Separator className={css.line} />}
                <Menu.Item className={css.item} onClick={run}>
                  {label}
                </Menu.Item>
              </Fragment>
            ))}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}
