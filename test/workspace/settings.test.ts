import { describe, expect, test } from 'vitest';
import { readSettings } from '../../server/src/workspace/settings.ts';

const rules = ['marker-empty', 'page-chrome', 'trailing-space'];

test('severities are taken over by the rules’ names', () => {
  const section = { rules: { 'page-chrome': 'error', 'trailing-space': 'off' }, detection: 'never' };
  expect(readSettings(section, rules)).toEqual({
    settings: { severities: { 'page-chrome': 'error', 'trailing-space': 'off' } },
    warnings: [],
  });
});

describe('a warning and no effect has', () => {
  test.each([
    [
      'an unknown rule',
      { 'page-chrom': 'off' },
      'newsmark.rules: There is no rule “page-chrom”. The nearest is “page-chrome”.',
    ],
    [
      'an unknown severity',
      { 'page-chrome': 'fatal' },
      'newsmark.rules: “"fatal"” is not a severity for “page-chrome”. Use one of: off, hint, information, warning, error.',
    ],
    ['a name that every object has', { constructor: 'off' }, expect.stringContaining('“constructor”')],
  ])('%s', (_name, set, warning) => {
    expect(readSettings({ rules: set }, rules)).toEqual({ settings: { severities: {} }, warnings: [warning] });
  });
});

test.each([undefined, null, 1, 'x', [], {}, { rules: null }, { rules: 'off' }])('nothing is set by %j', (section) => {
  expect(readSettings(section, rules)).toEqual({ settings: { severities: {} }, warnings: [] });
});
