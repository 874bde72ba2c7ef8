import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// One browser at a time, and no second tries: a test that passes now and then fails.
export default defineConfig({
  test: {
    root: fileURLToPath(new URL('../..', import.meta.url)),
    include: ['test/e2e/firefox/**/*.test.ts'],
    fileParallelism: false,
    // No file leaves anything behind in this process, and the drivers take a second to load.
    isolate: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    retry: 0,
    // Browsers slow down the tabs behind, and this machine may be busy.
    expect: { poll: { timeout: 15_000, interval: 50 } },
  },
});
