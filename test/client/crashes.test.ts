import { expect, test } from 'vitest';
import { Crashes } from '../../client/src/crashes.ts';

const minute = 60_000;

test('a server that crashes now and then is started again', () => {
  const crashes = new Crashes();
  for (let crash = 0; crash < 20; crash += 1) expect(crashes.mayRestartAfter(crash * minute)).toBe(true);
});

test('a server that crashes five times in three minutes is not, until the user starts it', () => {
  const crashes = new Crashes();
  const crash = (second: number) => crashes.mayRestartAfter(second * 1000);
  expect([0, 10, 20, 30, 40].map(crash)).toEqual([true, true, true, true, false]);
  crashes.forget();
  expect(crash(50)).toBe(true);
});
