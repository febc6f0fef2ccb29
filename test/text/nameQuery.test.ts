import { describe, expect, test } from 'vitest';
import { closeness, NameQuery } from '../../server/src/text/nameQuery.ts';

function matches(name: string, query: string): boolean {
  return new NameQuery(query).closenessOf(name) !== null;
}

describe('finds a name by', () => {
  test.each([
    ['its characters', '阮宗泽', '阮宗泽'],
    ['some of its characters', '宗泽', '阮宗泽'],
    ['full pinyin', 'ruanzongze', '阮宗泽'],
    ['initials', 'rzz', '阮宗泽'],
    ['two letters for one initial', 'zhr', '朱镕基'],
    ['the beginning of the last syllable', 'ruanzo', '阮宗泽'],
    ['pinyin and initials mixed', 'ruanzz', '阮宗泽'],
    ['characters and initials mixed', '阮zz', '阮宗泽'],
    ['capitals, spaces and apostrophes', "Ruan Zong'ze", '阮宗泽'],
    ['full-width letters', 'ｒｚｚ', '阮宗泽'],
    ['tones', 'ruǎn zōng zé', '阮宗泽'],
    ['ü', 'lǚ', '吕新华'],
    ['v for ü', 'lv', '吕新华'],
    ['the yu of passports', 'lyu', '吕新华'],
    ['a surname’s own reading', 'shanjixiang', '单霁翔'],
    ['another surname’s own reading', 'zengpeiyan', '曾培炎'],
    ['each reading of a character', 'chongqing', '重庆'],
    ['pinyin across a middle dot', 'fulajimierpujing', '弗拉基米尔·普京'],
    ['pinyin across white space', 'ldq', '林　丹　青'],
    ['Latin letters in it', 'g20fenghui', 'G20峰会'],
    ['a Traditional name’s pinyin', 'xijinping', '習近平'],
    ['a rare character’s pinyin', 'liyue', '李玥'],
    ['an emoji in it', '👍', '好👍的'],
  ])('%s', (_, query, name) => {
    expect(matches(name, query)).toBe(true);
  });
});

test.each([
  ['letters that stand for no character', 'ruanx', '阮宗泽'],
  ['half a syllable before another', 'ruzz', '阮宗泽'],
  ['the right letters in another order', 'zzr', '阮宗泽'],
  ['a gap', 'rz', '阮明宗'],
  ['more than the name has', 'ruanzongzez', '阮宗泽'],
])('does not find a name by %s', (_, query, name) => {
  expect(matches(name, query)).toBe(false);
});

test('finds every name by nothing, or by punctuation alone', () => {
  expect(matches('阮宗泽', '')).toBe(true);
  expect(matches('阮宗泽', '，')).toBe(true);
});

test('finds a name by a query that is longer than a set of bits', () => {
  const headline = '疫情以来第四次通话习近平与普京传递了哪些重要信息';
  const query = 'yiqingyilaidisicitonghuaxijinpingyupujingchuandi';
  expect(matches(headline, query)).toBe(true);
  expect(matches(headline, `${query}x`)).toBe(false);
  expect(matches(headline, `${query}l`)).toBe(true);
});

test('tells how closely and where a name matches', () => {
  const query = new NameQuery('rzz');
  expect(query.closenessOf('阮宗泽')).toBe(closeness.whole);
  expect(query.closenessOf('阮宗泽谈中俄关系')).toBe(closeness.start);
  expect(query.closenessOf('专访阮宗泽')).toBe(closeness.inside);
  expect(query.closenessOf('普京')).toBeNull();
  expect(query.stretchIn('专访阮宗泽院长')).toEqual({ start: 2, end: 5 });
  expect(query.stretchIn('普京')).toBeNull();
});

test('tells how the part that matches is read', () => {
  expect(new NameQuery('rzz').readingIn('专访阮宗泽院长')).toBe('ruanzongze');
  expect(new NameQuery('ruanz').readingIn('专访阮宗泽院长')).toBe('ruanzong');
  expect(new NameQuery('shan').readingIn('单霁翔')).toBe('shan');
  expect(new NameQuery('dd').readingIn('地点')).toBe('dd');
  expect(new NameQuery('didian').readingIn('地点')).toBe('didian');
  expect(new NameQuery('阮z').readingIn('阮宗泽')).toBe('阮z');
  expect(new NameQuery('阮宗').readingIn('阮宗泽')).toBeNull();
  expect(new NameQuery('G20').readingIn('g20峰会')).toBeNull();
  expect(new NameQuery('rzz').readingIn('普京')).toBeNull();
});

test('looks through a hundred thousand headlines in a moment', () => {
  const headlines = Array.from(
    { length: 100_000 },
    (_, index) => `第${index}次通话专家解读习近平与普京传递了哪些重要信息`,
  );
  const query = new NameQuery('zhongyaoxinxi');
  const start = performance.now();
  const found = headlines.filter((headline) => query.closenessOf(headline) !== null);
  expect(found).toHaveLength(headlines.length);
  expect(performance.now() - start).toBeLessThan(400);
});
