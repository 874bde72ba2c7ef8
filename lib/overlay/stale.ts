import { HOST_NAME } from './host';

/**
 * What a former version left in this page when the extension was updated or reloaded under it. Its
 * rail goes at once. Its open panel may hold words that were never acknowledged, and only the panel
 * itself knows: it is nudged to notice that it is cut off. It reloads itself, taking along what is unsent,
 * and asks for a new frame; where it cannot, it stays, read-only, until the user has copied the words.
 */
export interface Stale {
  /** Whether a panel of the former version is still there and must be left. */
  stays(): boolean;
  /**
   * Nudges it again, now that a new frame could be mounted: it may have reloaded itself before there was
   * anyone to mount one, and be blank.
   */
  nudge(): void;
  /** Takes it out: it asked for that itself, or the user did. */
  remove(): void;
}

export function findStale(): Stale {
  const hosts = [...document.getElementsByTagName(HOST_NAME)].filter(
    (host) => host instanceof HTMLElement,
  );
  const panels = hosts.filter((host) => host.dataset.view === 'panel');
  for (const host of hosts) {
    if (panels.includes(host)) nudge(host);
    else host.remove();
  }
  return {
    stays: () => panels.some((host) => host.isConnected),
    nudge: () => panels.filter((host) => host.isConnected).forEach(nudge),
    remove() {
      for (const host of panels) host.remove();
    },
  };
}

// A frame in a closed shadow root can be reached by nothing but its size.
function nudge(host: HTMLElement): void {
  const width = Number.parseFloat(host.style.getPropertyValue('--width')) || 404;
  host.style.setProperty('--width', `${width - 1}px`);
}
