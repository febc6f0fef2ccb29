import fc from 'fast-check';
import { expect, test } from 'vitest';
import { replaceInLines, trackLines } from '../../../server/src/cli/fix/trackedLines.ts';
import type { Replacement } from '../../../server/src/rules/replacement.ts';

const replace = (text: string, ...replacements: Replacement[]) => replaceInLines(trackLines(text), replacements).after;

test('a replacement stays in its line', () => {
  expect(replace('甲 \n乙\n', { start: 1, end: 2, text: '' })).toEqual(['甲\n', '乙\n']);
  expect(replace('甲\n乙', { start: 2, end: 2, text: '：' })).toEqual(['甲\n', '：乙']);
  expect(replace('甲\n乙', { start: 3, end: 3, text: '。\n' })).toEqual(['甲\n', '乙。\n']);
});

test('one over several lines stands in the first', () => {
  expect(replace('甲\n乙\n丙\n', { start: 1, end: 4, text: '；' })).toEqual(['甲；', '', '丙\n']);
});

test('the lines are the text with the replacements made', () => {
  const text = fc.string({ unit: fc.constantFrom('甲', '\n', ' '), maxLength: 12 });
  fc.assert(
    fc.property(text, fc.array(fc.nat(12), { minLength: 4, maxLength: 4 }), text, (before, places, inserted) => {
      const [a = 0, b = 0, c = 0, d = 0] = places.map((place) => Math.min(place, before.length)).sort((x, y) => x - y);
      const replacements = [{ start: a, end: b, text: inserted }];
      if (c > b) replacements.push({ start: c, end: d, text: '乙' });
      const second = c > b ? `${before.slice(b, c)}乙${before.slice(d)}` : before.slice(b);
      expect(replace(before, ...replacements).join('')).toBe(before.slice(0, a) + inserted + second);
    }),
  );
});
