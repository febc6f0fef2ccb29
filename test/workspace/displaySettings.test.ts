import { describe, expect, test } from 'vitest';
import { defaultDisplay, readDisplaySettings } from '../../server/src/workspace/displaySettings.ts';

function read(section: unknown) {
  const told: string[] = [];
  const settings = readDisplaySettings(section, (key, message) => told.push(`${key}: ${message}`));
  return { settings, told };
}

test('what is set is taken over', () => {
  const set = {
    inlayHints: { delimiters: false, dates: false },
    codeLens: { sections: false, speakers: false },
    wordCount: { definition: 'characters' },
  };
  expect(read(set)).toEqual({ settings: set, told: [] });
});

test('what is not set is as usual', () => {
  const { inlayHints } = read({ inlayHints: { dates: false }, wordCount: { definition: null } }).settings;
  expect(inlayHints).toEqual({ delimiters: true, dates: false });
  for (const section of [undefined, null, 'x', [], {}, { codeLens: 1 }])
    expect(read(section)).toEqual({ settings: defaultDisplay, told: [] });
});

describe('what is none of the choices has a warning and no effect:', () => {
  test.each([
    [{ inlayHints: { dates: 'no' } }, 'inlayHints.dates: "no" cannot be used here. Use one of: true, false.'],
    [
      { wordCount: { definition: 'words' } },
      'wordCount.definition: "words" cannot be used here. Use one of: with-punctuation, without-punctuation, characters.',
    ],
  ])('%j', (section, warning) => {
    expect(read(section)).toEqual({ settings: defaultDisplay, told: [warning] });
  });
});
