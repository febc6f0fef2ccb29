import { describe, expect, test } from 'vitest';
import { nowInChina, todayInChina } from '../../server/src/workspace/today.ts';

describe('the day in China', () => {
  test.each([
    ['2026-11-22T15:59:59Z', '2026-11-22'],
    ['2026-11-22T16:00:00Z', '2026-11-23'],
    ['2026-12-31T23:00:00-05:00', '2027-01-01'],
  ])('at %s is %s', (moment, day) => {
    expect(todayInChina(new Date(moment))).toBe(day);
  });
});

test('the moment in China has its offset', () => {
  expect(nowInChina(new Date('2026-11-22T16:05:09.5Z'))).toBe('2026-11-23T00:05:09+08:00');
});
