/** How much is measured, and what. */
export interface BenchOptions {
  /** Samples of what is quick: a key, a message, a put. */
  readonly quick: number;
  /** Samples of what takes a page load or a cold start. */
  readonly slow: number;
  /** Names of the measures to take; all of them when empty. */
  readonly only: readonly string[];
}

/** Reads `--quick` (few samples, while developing) and `--only=NAME,NAME`. */
export function readOptions(args: readonly string[]): BenchOptions {
  const few = args.includes('--quick');
  const only = args.find((arg) => arg.startsWith('--only='));
  return {
    quick: few ? 20 : 200,
    slow: few ? 4 : 20,
    only: only?.slice('--only='.length).split(',') ?? [],
  };
}
