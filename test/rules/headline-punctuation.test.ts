import { expect, test } from 'vitest';
import { parseArticle } from '../../server/src/article/parse.ts';
import { articleWith } from '../../server/src/rules/examples.ts';
import { lint } from '../../server/src/rules/lint.ts';
import { fixed, remarked } from './marks.ts';

test.each([
  ['# 社区卫生服务中心延长开放时间‹；›', '# 社区卫生服务中心延长开放时间'],
  ['# 社区卫生服务中心延长开放时间‹；。›', '# 社区卫生服务中心延长开放时间'],
  ['门诊何时延长开放？', '门诊何时延长开放？'],
  ['门诊延长开放时间……', '门诊延长开放时间……'],
])('headline-punctuation: %s', (headline, result) => {
  const article = (line: string) => articleWith('夜间门诊下周一开始。').replace(/^.+/, line);
  expect(remarked('headline-punctuation', article(headline))).toBe(article(headline));
  expect(fixed('headline-punctuation', article(headline))).toBe(article(result));
});

test.each([
  ['a headline that a stop makes read as a paragraph', '门诊延长开放时间。', ['headline-punctuation']],
  ['the same below a breadcrumb', '首页 > 健康\n门诊延长开放时间。', ['headline-punctuation']],
  ['an indented first paragraph', '　　门诊延长开放时间。', ['headline-missing']],
  ['one of several clauses over metadata', '门诊延长，居民方便。', ['headline-punctuation']],
])('what is said of %s', (_, top, rules) => {
  const text = `${top}\n来源：新华社\n2020-07-10 15:03\n\n夜间门诊下周一开始，居民可以提前预约。\n`;
  expect(
    lint(parseArticle(text))
      .map(({ rule }) => rule.name)
      .sort(),
  ).toEqual(rules.sort());
});
