import { expect, test, vi } from 'vitest';
import { headOf, type Lines } from '../../client/src/headOf.ts';

test.each([
  ['四次通话\n\n正文', 100, '四次通话\n\n正文\n'],
  ['四次通话\n\n正文', 7, '四次通话\n\n正'],
  ['四次通话\n', 5, '四次通话\n'],
  ['四次通话\n', 4, '四次通话'],
  ['', 10, '\n'],
])('of %j the first %i characters are %j', (text, length, head) => {
  expect(headOf(documentOf(text.split('\n')), length)).toBe(head);
});

test('no line is read that is not needed, however many there are', () => {
  const lineAt = vi.fn((_line: number) => ({ text: '四次' }));
  headOf({ lineCount: 1_000_000, lineAt }, 4);
  expect(lineAt.mock.calls).toEqual([[0], [1]]);
});

function documentOf(lines: readonly string[]): Lines {
  return { lineCount: lines.length, lineAt: (line) => ({ text: lines[line] ?? '' }) };
}
