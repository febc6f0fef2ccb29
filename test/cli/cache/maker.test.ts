import { expect, test } from 'vitest';
import { makerOfFindings } from '../../../server/src/cli/cache/maker.ts';

test('findings are kept for a day, since a rule compares dates with it', () => {
  expect(makerOfFindings('2020-07-10')).toBe(makerOfFindings('2020-07-10'));
  expect(makerOfFindings('2020-07-10')).not.toBe(makerOfFindings('2020-07-11'));
});
