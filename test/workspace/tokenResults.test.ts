import { expect, test } from 'vitest';
import { TokenResults } from '../../server/src/workspace/tokenResults.ts';

const before = Uint32Array.of(0, 0, 2, 1, 0);
const after = Uint32Array.of(0, 0, 3, 1, 0);
const edits = [{ start: 0, deleteCount: 5, data: [0, 0, 3, 1, 0] }];

test('a document’s tokens are told as changes to the result that was given last', () => {
  const results = new TokenResults();
  const first = results.keep('file:///a.news', before);
  const second = results.changesSince('file:///a.news', first, after);
  expect(second?.edits).toEqual(edits);
  expect(results.changesSince('file:///a.news', second?.id ?? '', after)?.edits).toEqual([]);
});

test('a result that is not the last one, or another document’s, is not known', () => {
  const results = new TokenResults();
  const first = results.keep('file:///a.news', before);
  results.keep('file:///a.news', after);
  const other = results.keep('file:///b.news', before);
  expect(results.changesSince('file:///a.news', first, after)).toBeNull();
  expect(results.changesSince('file:///a.news', other, after)).toBeNull();
});

test('a closed document is forgotten, and so is the one that was longest not asked for', () => {
  const results = new TokenResults();
  const closed = results.keep('file:///closed.news', before);
  results.closed('file:///closed.news');
  expect(results.changesSince('file:///closed.news', closed, after)).toBeNull();

  const oldest = results.keep('file:///0.news', before);
  const next = results.keep('file:///1.news', before);
  for (let number = 2; number <= 20; number += 1) results.keep(`file:///${number}.news`, before);
  expect(results.changesSince('file:///0.news', oldest, after)).toBeNull();
  expect(results.changesSince('file:///1.news', next, after)?.edits).toEqual(edits);
});
