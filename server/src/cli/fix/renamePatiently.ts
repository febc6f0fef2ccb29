import { renameSync } from 'node:fs';

/** What Windows says while another program, most often a virus scanner, looks at one of the files. */
const passing: readonly unknown[] = ['EPERM', 'EACCES', 'EBUSY'];

/** Between two attempts, in milliseconds; all in all less than a second, since it may be more than a virus scanner. */
const pauses = [10, 40, 160, 640];

interface Surroundings {
  readonly platform: NodeJS.Platform;
  readonly rename: (from: string, to: string) => void;
  readonly wait: (milliseconds: number) => void;
}

const here: Surroundings = { platform: process.platform, rename: renameSync, wait };

/** Gives a file the name of another, which goes; on Windows only after some waiting if need be. Throws what Node throws. */
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
