import { expect, test } from 'vitest';
import { pinyinFilterText } from '../../server/src/text/pinyinSpellings.ts';

test('spells a name out for editors that filter by themselves', () => {
  expect(pinyinFilterText('阮宗')).toBe('阮宗 ruanzong rz');
  expect(pinyinFilterText('曾庆')).toBe('曾庆 cengqing zengqing cq zq');
  expect(pinyinFilterText('Putin')).toBe('Putin');
  expect(pinyinFilterText('')).toBe('');
});

test('does not spell out every combination of readings', () => {
  expect(pinyinFilterText('单'.repeat(50)).split(' ').length).toBeLessThan(20);
});
