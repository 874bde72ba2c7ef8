import { defineConfig } from 'wxt';
import { manifest } from './lib/manifest';

// Where the rooms are, and how both builds are made: docs/ARCHITECTURE.md.
export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  // Every import is written out: a reader sees where a name comes from.
  imports: false,
  manifest: ({ browser }) => manifest(browser === 'firefox' ? 'firefox' : 'chrome'),
  vite: () => ({
    build: {
      // The preload polyfill fetches; extension pages forbid themselves the network.
      modulePreload: false,
      sourcemap: false,
    },
  }),
  zip: { name: 'sidestory' },
});
