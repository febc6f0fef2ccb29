import { expect, test } from 'vitest';
import { type Layout, lineAt, offsetOf, placesOf } from '../../../client/src/preview/page/scrolling.ts';

/** A page of parts that are 100 pixels high, with 20 pixels before each. */
function layout(...lines: readonly number[]): Layout {
  return { lines, boxOf: (index) => ({ top: index * 120 + 20, bottom: index * 120 + 120 }) };
}

test.each([
  [0, 0, 'the top of the text and of the page'],
  [1, 10, 'between the top and the headline'],
  [2, 20, 'the headline'],
  [2.5, 70, 'in the middle of it'],
  [3, 120, 'a line without a place, right below'],
  [4, 126.666, 'another one, on the way to the next part'],
  [6, 140, 'the next part'],
  [7, 260, 'the last part'],
  [7.25, 285, 'a quarter into it'],
])('line %d is %d pixels down: %s', (line, offset) => {
  const page = layout(2, 6, 7);
  expect(offsetOf(line, page)).toBeCloseTo(offset, 2);
  expect(lineAt(offset, page)).toBeCloseTo(line, 2);
});

test('what is below the last part counts as its end', () => {
  expect(offsetOf(50, layout(2, 6))).toBe(240);
  expect(lineAt(9999, layout(2, 6))).toBe(7);
});

test('a page without places stays where it is', () => {
  expect([offsetOf(5, layout()), lineAt(300, layout())]).toEqual([0, 0]);
});

test('what is above the page is its beginning', () => expect(lineAt(-30, layout(2))).toBe(0));

test('what stands elsewhere in the text than on the page has no place', () => {
  const head = [2, 90, 4].map((line) => ({ line, inHead: true }));
  const body = [8, 10, 12].map((line) => ({ line, inHead: false }));
  const foot = [3, 95, 95].map((line) => ({ line, inHead: false }));
  expect(placesOf([...head, ...body, ...foot]).map(({ line }) => line)).toEqual([2, 4, 8, 10, 12, 95]);
});

test('of thousands of parts only a few are measured', () => {
  const measured: number[] = [];
  const lines = Array.from({ length: 100_000 }, (_, index) => index * 2);
  const boxOf = (index: number) => {
    measured.push(index);
    return { top: index * 10, bottom: index * 10 + 8 };
  };
  expect(lineAt(500_004, { lines, boxOf })).toBe(100_000.5);
  expect(measured.length).toBeLessThan(25);
});
