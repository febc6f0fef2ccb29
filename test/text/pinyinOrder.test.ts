import { expect, test } from 'vitest';
import { byPinyin } from '../../server/src/text/pinyinOrder.ts';

test('names stand in the order of Chinese dictionaries, those in Latin letters last', () => {
  const names = ['张三', '李四', '王五', '阿明', '乙', 'Anna', '歐陽修', '赵六'];
  expect(names.sort(byPinyin)).toEqual(['阿明', '李四', '歐陽修', '王五', '乙', '张三', '赵六', 'Anna']);
});

test('texts that differ by what has no weight have an order, too', () => {
  const [plain, marked] = ['李四', '李\u200b四'];
  expect([marked, plain].sort(byPinyin)).toEqual([plain, marked].sort(byPinyin));
  expect(byPinyin(plain, marked)).not.toBe(0);
  expect(byPinyin(plain, plain)).toBe(0);
});
