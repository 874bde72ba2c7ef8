/** One patch of this folder, by what stands above it. */
export interface Patch {
  /** Its file's name. */
  file: string;
  /** What is turned off, in a sentence. */
  protection: string;
  runner: 'unit' | 'chromium' | 'firefox';
  /** The test file, from the root. */
  test: string;
  /** Part of the full name of the tests that have to fail. */
  name: string;
  /** The files it changes. */
  touches: string[];
}

export declare const FOLDER: string;
export declare const RUNNERS: Record<Patch['runner'], { config: string; build: string | null }>;
export declare function parsePatch(file: string, text: string): Patch;
export declare function readPatches(): Patch[];
