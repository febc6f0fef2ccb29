import { describe, expect, test } from 'vitest';
import { articleWith } from '../../server/src/rules/examples.ts';
import { inOtherScript, simplifiedOnly, traditionalOnly } from '../../server/src/text/scripts.ts';
import { findingsOf, remarked } from './marks.ts';

const simplified =
  '社区医务人员说，从下周起开设的夜间门诊为上班时间没有办法来的居民设计，预约电话已经开通，费用不会增加，两个单位将对时间作出调整。'.repeat(
    3,
  );
const traditional = Array.from(simplified, inOtherScript).join('');

describe('script-mixed', () => {
  test.each([
    [simplified, '‹開›展夜间‹門›诊'],
    [simplified, '开展夜间门诊'],
    [traditional, '‹开›展夜間‹门诊›'],
    [traditional, traditional],
    [simplified, traditional],
    [traditional, '划船不划算，情况熱烈'],
    ['', '开展開展'],
  ])('%s %s', (first, second) => {
    expect(remarked('script-mixed', `${first}\n${second}`)).toBe(`${first}\n${second}`);
  });

  test('names the character of the article’s script', () => {
    expect(findingsOf('script-mixed', articleWith(simplified, '開门'))[0]?.arguments).toEqual(['開', '开']);
  });

  test('has two tables that match', () => {
    expect([traditionalOnly.length, new Set(simplifiedOnly + traditionalOnly).size]).toEqual([
      simplifiedOnly.length,
      2 * simplifiedOnly.length,
    ]);
  });
});
