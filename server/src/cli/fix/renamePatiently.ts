import { renameSync } from 'node:fs';

/** Errors of Windows while another program, most often a virus scanner, has one of the files open. */
const passing: readonly unknown[] = ['EPERM', 'EACCES', 'EBUSY'];

/**
 * Pauses between attempts, in milliseconds. Together less than a second, since the file may be open in another program
 * for longer.
 */
const pauses = [10, 40, 160, 640];

interface Surroundings {
  readonly platform: NodeJS.Platform;
  readonly rename: (from: string, to: string) => void;
  readonly wait: (milliseconds: number) => void;
}

const here: Surroundings = { platform: process.platform, rename: renameSync, wait };

/**
 * Renames a file to the name of another, which is replaced. On Windows, tries again for a while if the files are in
 * use. Throws the error of Node.
 */
export function renamePatiently(from: string, to: string, { platform, rename, wait }: Surroundings = here): void {
  for (const pause of platform === 'win32' ? pauses : []) {
    try {
      rename(from, to);
      return;
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && passing.includes(error.code))) throw error;
    }
    wait(pause);
  }
  rename(from, to);
}

function wait(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}
