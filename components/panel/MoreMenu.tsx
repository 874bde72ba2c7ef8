import { lazy, Suspense, useRef } from 'react';
import { IconButton } from '../ui/IconButton';
import { MoreIcon } from '../ui/icons';

export interface MenuEntry {
  label: string;
  /** Stands apart from the entries before it. */
  apart?: boolean;
  run(): void;
}

interface MoreMenuProps {
  entries: readonly MenuEntry[];
  open: boolean;
  onOpenChange(open: boolean): void;
}

// Menu and dialog come when they are first wanted: they are half the code of the panel.
const MorePopup = lazy(() => import('./MorePopup'));

/** The button "More" and, once pressed, its menu. */
export function MoreMenu({ entries, open, onOpenChange }: MoreMenuProps) {
  const button = useRef<HTMLButtonElement>(null);
  // The menu stays within the header, which is a landmark; it lies above all else by its layer.
  const room = useRef<HTMLSpanElement>(null);
  return (
    <>
      <IconButton
        ref={button}
        label="More"
        aria-haspopup="menu"
        aria-expanded={open}
        onClick={() => onOpenChange(!open)}
        onPointerEnter={() => void import('./MorePopup')}
      >
        <MoreIcon />
      </IconButton>
      <span ref={room}>
        {open && (
          <Suspense>
            <MorePopup
              anchor={button}
              container={room}
              entries={entries}
              onOpenChange={onOpenChange}
            />
          </Suspense>
        )}
      </span>
    </>
  );
}
