import { defineConfig } from 'wxt';
import { manifest } from './lib/manifest';

/** Takes the layout out of the styles that are carried into pages as text: each byte counts there. */
const tightStyles = {
  name: 'tight-styles',
  transform(code: string, id: string) {
    if (!/\/lib\/overlay\/[\w-]*styles\.ts$/.test(id)) return;
    return code.replace(/`[^`]*`/g, (css) =>
      css
        .replace(/\s+/g, ' ')
        .replace(/\s*([{};,])\s*/g, '$1')
        .replace(/: | (?=!)/g, (found) => found.trim())
        .replaceAll(';}', '}'),
    );
  },
};

/** Takes out what WXT would say of a script that fails to start: a build for users never prints it. */
const silentStart = {
  name: 'silent-start',
  transform(code: string, id: string) {
    if (id.includes('unlisted-script-entrypoint')) return code.replace(/logger\.error\(.*\);/g, '');
  },
};

// Where the rooms are, and how both builds are made: docs/ARCHITECTURE.md.
export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  // Every import is written out: a reader sees where a name comes from.
  imports: false,
  manifest: ({ browser }) => manifest(browser === 'firefox' ? 'firefox' : 'chrome'),
  vite: () => ({
    plugins: [tightStyles, silentStart],
    build: {
      // The preload polyfill fetches; extension pages forbid themselves the network.
      modulePreload: false,
      sourcemap: false,
      // A page's script has 15 kB, and this makes it some 4 % smaller than the default does.
      minify: 'terser',
      terserOptions: { ecma: 2020, compress: { passes: 2 } },
    },
  }),
  zip: { name: 'sidestory' },
});
