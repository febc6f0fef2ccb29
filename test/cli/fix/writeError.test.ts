import { expect, test } from 'vitest';
import { toWriteError } from '../../../server/src/cli/fix/writeError.ts';

test.each([
  ['EPERM', 'linux', /^You have no permission to write it, or to write to its folder\. It is as it was\.$/],
  ['EPERM', 'win32', /^You have no permission to write it, or another program has it open\. It is as it was\.$/],
  ['EBUSY', 'win32', /^Another program has it open, and it is as it was\. Close it there, and try again\.$/],
  ['ENOSPC', 'win32', /^There is no room to write it\. It is as it was\.$/],
  ['ENOENT', 'linux', /^The file or its folder is gone, so nothing was written\.$/],
  ['EISDIR', 'linux', /^A folder has the name of the file to be written\. Rename one of them\.$/],
  ['ENOTDIR', 'linux', /^A file stands where a folder is needed, so nothing was written\. Name another folder\.$/],
  ['EIO', 'linux', /^It cannot be written and is as it was: EIO$/],
] as const)('%s on %s is told so that one knows what to do', (code, platform, message) => {
  expect(toWriteError(Object.assign(new Error(code), { code }), platform).message).toMatch(message);
});
