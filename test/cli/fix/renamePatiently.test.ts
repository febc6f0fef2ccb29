import { expect, test } from 'vitest';
import { renamePatiently } from '../../../server/src/cli/fix/renamePatiently.ts';

/** Tries to rename where the first attempts fail with a code; gives how long it has waited, each time, and how it ended. */
function attempt(platform: NodeJS.Platform, code: string, failures: number) {
  const waited: number[] = [];
  let left = failures;
  const rename = () => {
    if (left-- > 0) throw Object.assign(new Error(code), { code });
  };
  try {
    renamePatiently('a', 'b', { platform, rename, wait: (milliseconds) => void waited.push(milliseconds) });
    return { waited, error: null };
  } catch (error) {
    return { waited, error: String(error) };
  }
}

test.each([
  ['waits on Windows while a virus scanner reads the file', 'win32', 'EPERM', 2, [10, 40], null],
  ['gives up after a while', 'win32', 'EBUSY', 99, [10, 40, 160, 640], 'Error: EBUSY'],
  ['does not wait where that cannot help', 'win32', 'ENOSPC', 1, [], 'Error: ENOSPC'],
  ['does not wait on other systems', 'linux', 'EPERM', 1, [], 'Error: EPERM'],
] as const)('renaming %s', (_what, platform, code, failures, waited, error) => {
  expect(attempt(platform, code, failures)).toEqual({ waited, error });
});
