import { browser } from 'wxt/browser';
import type { LocalStore } from '../vault/local-store';

/** `storage.local` as the vault sees it. */
export const localStore: LocalStore = {
  get: (keys) => browser.storage.local.get([...keys]),
  set: (items) => browser.storage.local.set({ ...items }),
  remove: (keys) => browser.storage.local.remove([...keys]),
  async keys() {
    const { local } = browser.storage;
    // Chrome has it since 130, Firefox since 143; before, names come with their values only.
    return local.getKeys ? local.getKeys() : Object.keys(await local.get(null));
  },
};
