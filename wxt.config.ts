import { minify } from 'terser';
import type { Plugin } from 'vite';
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

const PAGE_SCRIPT = /^(?:content-scripts\/)?(?:gate|question|site-[\w-]+|any-site)\.js$/;

/** Makes the scripts that are carried into pages, which have 15 kB each, some 4 % smaller once more. */
const smallScripts: Plugin = {
  name: 'small-scripts',
  enforce: 'post',
  async generateBundle(_options, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk' || !PAGE_SCRIPT.test(chunk.fileName)) continue;
      const { code } = await minify(chunk.code, { ecma: 2020, compress: { passes: 2 } });
      chunk.code = code ?? chunk.code;
    }
  },
};

// Where the rooms are, and how both builds are made: docs/ARCHITECTURE.md.
export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  // Every import is written out: a reader sees where a name comes from.
  imports: false,
  manifest: ({ browser }) => manifest(browser === 'firefox' ? 'firefox' : 'chrome'),
  vite: () => ({
    plugins: [tightStyles, silentStart, smallScripts],
    build: {
      // The preload polyfill fetches; extension pages forbid themselves the network.
      modulePreload: false,
      sourcemap: false,
    },
  }),
  zip: { name: 'sidestory' },
});
