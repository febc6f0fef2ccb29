import { beforeEach, expect, test, vi } from 'vitest';
import { Updates } from '../../../client/src/preview/updates.ts';

/** When the work began, in milliseconds; each takes `lasts`. */
let begun: number[];
let lasts: number;
let updates: Updates;

beforeEach(() => {
  vi.useFakeTimers({ now: 0 });
  begun = [];
  lasts = 0;
  updates = new Updates(async () => {
    begun.push(Date.now());
    await new Promise((resolve) => setTimeout(resolve, lasts));
  }, 100);
});

test('several changes cost one run, after a pause', async () => {
  updates.soon();
  await vi.advanceTimersByTimeAsync(60);
  updates.soon();
  await vi.runAllTimersAsync();
  expect(begun).toEqual([100]);
});

test('runs do not overlap, and what changes in between is seen to afterwards', async () => {
  lasts = 50;
  void updates.now();
  updates.soon();
  updates.soon();
  void updates.now();
  expect(begun).toEqual([0]);
  await vi.runAllTimersAsync();
  expect(begun).toEqual([0, 150]);
});

test('after a long run the next one waits as long, but not for ever', async () => {
  for (const [lasted, next] of [
    [400, 800],
    [9000, 10_000],
  ] as const) {
    vi.setSystemTime(0);
    begun = [];
    lasts = lasted;
    void updates.now();
    updates.soon();
    await vi.advanceTimersByTimeAsync(lasted + 1500);
    expect(begun).toEqual([0, next]);
    await vi.runAllTimersAsync();
  }
});

test('it knows whether something is still to be done', async () => {
  lasts = 50;
  updates.soon();
  expect(updates.outdated).toBe(true);
  await vi.advanceTimersByTimeAsync(120);
  expect(updates.outdated).toBe(false);
  updates.soon();
  expect(updates.outdated).toBe(true);
  await vi.runAllTimersAsync();
  expect(updates.outdated).toBe(false);
});

test('what is stopped is not done', async () => {
  updates.soon();
  updates.stop();
  await vi.runAllTimersAsync();
  expect(begun).toEqual([]);
});
