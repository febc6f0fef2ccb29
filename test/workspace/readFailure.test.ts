import { expect, test } from 'vitest';
import { readFailure } from '../../server/src/workspace/readFailure.ts';

test.each([
  ['EACCES', 'You have no permission to read it.'],
  ['EPERM', 'You have no permission to read it.'],
  ['EBUSY', 'Another program has locked it. Close it there, and try again.'],
  ['EISDIR', 'It is a folder, where a file belongs.'],
  ['EIO', 'It cannot be read: EIO'],
])('%s is told in plain words', (code, words) => {
  expect(readFailure(Object.assign(new Error(code), { code }))).toBe(words);
});

test('what is no error is told as it is', () => {
  expect(readFailure('gone')).toBe('It cannot be read: gone');
});
