import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

// Unit tests run in Node, on WXT's fake of the browser. A test that needs a DOM asks for it in its
// first line: `// @vitest-environment jsdom`.
export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    include: ['test/unit/**/*.test.{ts,tsx}'],
    environment: 'node',
    // Class names stay readable, so that a failing query shows what it was looking at.
    css: { modules: { classNameStrategy: 'non-scoped' } },
    // What WXT defines in a build of Chrome.
    env: { BROWSER: 'chrome', CHROME: 'true', FIREFOX: '', MANIFEST_VERSION: '3' },
    restoreMocks: true,
    // All cores: by default one is left idle, which on two is half of the machine.
    maxWorkers: '100%',
    // A bound for what hangs, not a measure: the machine may be busy with two browsers.
    testTimeout: 60_000,
  },
});
