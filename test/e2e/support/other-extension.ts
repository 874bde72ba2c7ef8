import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { idOf } from './chromium.ts';

const MANIFEST = {
  manifest_version: 3,
  name: 'Another',
  version: '1',
  permissions: ['scripting', 'tabs'],
  host_permissions: ['*://*/*'],
};

// `intrude()` opens the closed root of Sidestory's element, as any extension that may be in a page can, and
// puts what it finds there into the page a second time.
const SCRIPT = `
async function intrude() {
  const [tab] = await chrome.tabs.query({ url: '*://prachub.com/*' });
  await chrome.scripting.executeScript({
    target: { tabId: tab.id },
    func: () => {
      const root = chrome.dom.openOrClosedShadowRoot(document.querySelector('sidestory-root'));
      const src = root.querySelector('iframe').src;
      document.documentElement.dataset.found = src;
      document.body.append(Object.assign(document.createElement('iframe'), { src }));
    },
  });
}`;

/** An extension of somebody else's, unpacked in a folder of its own. */
export interface OtherExtension {
  readonly folder: string;
  readonly id: string;
  remove(): Promise<void>;
}

/** Makes one that may be in every page. */
export async function otherExtension(): Promise<OtherExtension> {
  const folder = await mkdtemp(path.join(tmpdir(), 'other-extension-'));
  const write = (name: string, text: string) => writeFile(path.join(folder, name), text);
  await write('manifest.json', JSON.stringify(MANIFEST));
  await write('page.html', '<title>Another</title><script src="page.js"></script><body></body>');
  await write('page.js', SCRIPT);
  return {
    folder,
    id: idOf(folder),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
