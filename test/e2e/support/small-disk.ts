import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Large enough for a browser's first start, small enough to be filled at once. */
const SIZE_MB = 96;

/** Only root may mount; anywhere else there is no small disk to test on. */
export const CAN_MOUNT = process.platform === 'linux' && process.getuid?.() === 0;

/** A disk of its own in memory, that can be filled to its last byte. */
export class SmallDisk {
  private constructor(readonly folder: string) {}

  static async mount(): Promise<SmallDisk> {
    const folder = await mkdtemp(path.join(tmpdir(), 'sidestory-disk-'));
    await run('mount', ['-t', 'tmpfs', '-o', `size=${SIZE_MB}m`, 'tmpfs', folder]);
    return new SmallDisk(folder);
  }

  private get ballast(): string {
    return path.join(this.folder, 'ballast');
  }

  /** Fills what is free; returns once a write finds no room. */
  async fill(): Promise<void> {
    const file = await open(this.ballast, 'a');
    try {
      for (const size of [1 << 20, 4_096, 1]) {
        const noise = randomBytes(size);
        while (await file.write(noise).then(({ bytesWritten }) => bytesWritten === size, isFull));
      }
    } finally {
      await file.close();
    }
  }

  /** Makes room again. */
  async clear(): Promise<void> {
    await rm(this.ballast, { force: true });
  }

  async unmount(): Promise<void> {
    await run('umount', ['--lazy', this.folder]);
    await rm(this.folder, { recursive: true, force: true });
  }
}

/** Whether a write failed for want of room; any other failure is one of the test's. */
function isFull(error: unknown): false {
  if (error instanceof Error && 'code' in error && error.code === 'ENOSPC') return false;
  throw error;
}
