import { expect, test } from 'vitest';
import { countWhile } from '../../server/src/text/countWhile.ts';

test.each([
  [[], 0],
  [[1], 1],
  [[5], 0],
  [[1, 2, 3, 3, 4, 9], 4],
  [[1, 2, 3], 3],
  [[4, 5, 6], 0],
])('of %j, as many as %i are below 4', (numbers, count) => {
  expect(countWhile(numbers, (number) => number < 4)).toBe(count);
});

test('a long list is not walked through', () => {
  const asked: number[] = [];
  countWhile(
    Array.from({ length: 1_000_000 }, (_, at) => at),
    (at) => asked.push(at) > 0 && at < 700_000,
  );
  expect(asked.length).toBeLessThan(25);
});
