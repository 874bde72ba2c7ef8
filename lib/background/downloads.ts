import { browser } from 'wxt/browser';
import type { RunningBackup } from '../backup/note';

/** Backups lie in a folder of their own in the folder for downloads. */
const FOLDER = 'Sidestory';

/** What the browser says of a file that it was given to save. */
export interface FoundDownload {
  readonly state: 'in_progress' | 'complete' | 'interrupted';
  /** The name that the file has got, without its folder. */
  readonly name: string;
  /** How much of it is there. */
  readonly bytes: number;
  /** Why it was interrupted, in the browser's own word. */
  readonly error: string | undefined;
}

/** The browser's downloads, as far as backups need them. */
export interface Downloads {
  /** Hands a file over, and gives the id under which the browser saves it. */
  start(url: string, name: string): Promise<number>;
  /** How the file of a backup fares; undefined where the browser knows of none. */
  find(backup: RunningBackup): Promise<FoundDownload | undefined>;
}

/** The downloads of this browser. Only there while the user allows it. */
export const browserDownloads: Downloads = {
  start: (url, name) =>
    browser.downloads.download({
      url,
      filename: `${FOLDER}/${name}`,
      // Never in the place of an older one, and without a question each week.
      conflictAction: 'uniquify',
      saveAs: false,
    }),

  async find({ downloadId, file }) {
    // The permission may have been taken back meanwhile.
    if (!file || !browser.downloads) return undefined;
    // By its address where the worker died before it could note the id.
    const query = downloadId === undefined ? { url: file.url } : { id: downloadId };
    const [found] = (await browser.downloads.search(query)).filter(
      // The browser's history of downloads belongs to the user and to other extensions, too.
      ({ byExtensionId, url }) => byExtensionId === browser.runtime.id && url === file.url,
    );
    if (!found) return undefined;
    const { state, filename, bytesReceived, error } = found;
    return { state, name: filename.replace(/^.*[\\/]/, ''), bytes: bytesReceived, error };
  },
};

/** Calls back whenever the state of a download changes, where the browser lets us know. */
export function watchDownloads(changed: () => void): void {
  browser.downloads?.onChanged.addListener(({ state, error }) => {
    if (state || error) changed();
  });
}
