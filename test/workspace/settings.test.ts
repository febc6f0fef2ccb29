import { describe, expect, test } from 'vitest';
import { houseStyles } from '../../server/src/rules/houseStyle.ts';
import { emptyConfiguration } from '../../server/src/workspace/configuration/configuration.ts';
import { defaultDisplay } from '../../server/src/workspace/displaySettings.ts';
import { readSettings, resolveSettings } from '../../server/src/workspace/settings.ts';

const nothing = { severities: {}, options: {}, style: {}, fixAllExclude: [], display: defaultDisplay };
const rules = ['marker-empty', 'page-chrome', 'trailing-space'];

test('severities are taken over by the rules’ names', () => {
  const section = { rules: { 'page-chrome': 'error', 'trailing-space': 'off' }, detection: 'never' };
  expect(readSettings(section, rules)).toEqual({
    settings: { ...nothing, severities: { 'page-chrome': 'error', 'trailing-space': 'off' } },
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
      'newsmark.rules: "fatal" is not a severity for “page-chrome”. Use one of: off, hint, information, warning, error.',
    ],
    ['a name that every object has', { constructor: 'off' }, expect.stringContaining('“constructor”')],
  ])('%s', (_name, set, warning) => {
    expect(readSettings({ rules: set }, rules)).toEqual({ settings: nothing, warnings: [warning] });
  });
});

test.each([undefined, null, 1, 'x', [], {}, { rules: null }, { rules: 'off' }])('nothing is set by %j', (section) => {
  expect(readSettings(section, rules)).toEqual({ settings: nothing, warnings: [] });
});

describe('a house style', () => {
  const gbt = houseStyles.gbt15834;
  const ours = { ...gbt, indent: 'none' as const };

  test.each([
    ['by name', { style: 'gbt15834' }, gbt],
    ['of the settings', { style: 'ours', styles: { ours: { extends: 'gbt15834', indent: 'none' } } }, ours],
    ['of the configuration file', { style: { extends: 'theirs' } }, ours],
    ['that extends one of the configuration file', { style: 'ours', styles: { ours: { extends: 'theirs' } } }, ours],
    ['that leaves things open', { style: { indent: 'none' } }, { indent: 'none' }],
    ['that is not set', { style: null, styles: null }, {}],
  ])('%s', (_what, section, style) => {
    expect(readSettings(section, rules, { theirs: ours })).toMatchObject({ settings: { style }, warnings: [] });
  });

  test.each([
    ['unknown', { style: 'people-dayly' }, 'newsmark.style: There is no house style “people-dayly”.'],
    ['with a name that is taken', { styles: { gbt15834: {} } }, 'newsmark.styles.gbt15834: “gbt15834” is one of'],
    ['with an unknown choice', { style: { indent: '4' } }, 'newsmark.style.indent: "4" cannot be used for “indent”.'],
    ['with a name that every object has', { style: 'constructor' }, 'There is no house style “constructor”.'],
  ])('%s has a warning and no effect', (_what, section, warning) => {
    expect(readSettings(section, rules)).toEqual({ settings: nothing, warnings: [expect.stringContaining(warning)] });
  });

  test('of the configuration file comes before that of the settings, in what it settles', () => {
    const { settings } = readSettings({ style: 'gbt15834' }, rules);
    const file = { ...emptyConfiguration, style: { punctuation: 'half' as const } };
    expect(resolveSettings(settings, file).style).toEqual({ ...gbt, punctuation: 'half' });
    expect(resolveSettings(settings).style).toEqual(gbt);
  });
});

test('rules that “fix all” leaves alone are those of the configuration file, or else of the settings', () => {
  const { settings, warnings } = readSettings({ fixAll: { exclude: ['page-chrome', 'page-crome', 1] } }, rules);
  expect(settings.fixAllExclude).toEqual(['page-chrome']);
  expect(warnings).toEqual([
    'newsmark.fixAll.exclude: There is no rule “page-crome”. The nearest is “page-chrome”.',
    expect.stringContaining('There is no rule “1”.'),
  ]);
  expect(resolveSettings(settings).fixAllExclude).toEqual(['page-chrome']);
  expect(resolveSettings(settings, { ...emptyConfiguration, fixAllExclude: [] }).fixAllExclude).toEqual([]);
});

test('options stand beside the severity, and those of the configuration file come before those of the settings', () => {
  const { settings, warnings } = readSettings(
    {
      rules: {
        'page-chrome': { severity: 'error', words: ['返回顶部'], word: [] },
        'trailing-space': { severity: 'off' },
      },
    },
    rules,
  );
  expect(settings).toMatchObject({
    severities: { 'page-chrome': 'error', 'trailing-space': 'off' },
    options: { 'page-chrome': { words: ['返回顶部'] } },
  });
  expect(warnings).toEqual(['newsmark.rules.page-chrome.word: There is no option “word”. The nearest is “words”.']);
  const file = { ...emptyConfiguration, options: { 'page-chrome': { words: [] }, 'dateline-mismatch': { days: 3 } } };
  expect(resolveSettings(settings, file).options).toEqual(file.options);
});
