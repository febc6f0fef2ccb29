import { expect, test } from 'vitest';
import { toReadError } from '../../../server/src/cli/input/readError.ts';
import { refuseTooLarge } from '../../../server/src/cli/input/refuseTooLarge.ts';

const gigabyte = 2 ** 30;
const manyLines = Buffer.alloc(12_000_000, '问：好。\n');
const manyBlankLines = Buffer.alloc(12_000_000, '\n');
const oneLine = Buffer.alloc(12_000_000, '好');

test('more lines than fit into memory are refused, before they end the run', () => {
  expect(() => refuseTooLarge(manyLines, gigabyte)).toThrow(
    'It has 923,076 lines, for which 1321 MB of memory may be needed, and Node has 1024 MB. If it holds several articles, split it; or set NODE_OPTIONS=--max-old-space-size=1321.',
  );
});

test.each([
  ['the same with more memory', manyLines, 2 * gigabyte],
  ['blank lines', manyBlankLines, gigabyte],
  ['one gigantic line', oneLine, gigabyte],
  ['a small file', manyLines.subarray(0, 1_000_000), 1],
])('%s: read', (_, bytes, memory) => expect(() => refuseTooLarge(bytes, memory)).not.toThrow());

test.each(['ERR_STRING_TOO_LONG', 'ERR_FS_FILE_TOO_LARGE'])('what Node refuses with %s is too large', (code) => {
  expect(toReadError(Object.assign(new Error(code), { code }))).toMatchObject({ code: 'too-large' });
});
