import path from 'node:path';
import { build } from 'vite';

/**
 * A file of `in-page/` as one classic script, minified as the extension's own are. Functions handed
 * to playwright's `evaluate` would carry what tsx adds to them, and could import nothing.
 */
export async function bundle(name: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'esnext',
      lib: {
        entry: path.join(import.meta.dirname, 'in-page', `${name}.ts`),
        formats: ['iife'],
        name: 'sidestoryBenchModule',
      },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (!chunk) throw new Error(`${name} was not bundled`);
  return chunk.code;
}
