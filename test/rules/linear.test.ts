import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../server/src/article/parse.ts';
import { articleWith } from '../../server/src/rules/examples.ts';
import { houseStyles } from '../../server/src/rules/houseStyle.ts';
import { lint } from '../../server/src/rules/lint.ts';
import { countWork } from '../article/countWork.ts';
import { allRules } from '../fuzz/findingProperties.ts';

/** Lines and paragraphs of which every part may make a rule look at all of the others; each grows with n. */
const shapes: readonly (readonly [name: string, size: number, text: (n: number) => string])[] = [
  ['blanks before dashes', 1000, (n) => ' '.repeat(2 * n) + ' --门诊'.repeat(n)],
  ['dashes before site names', 1000, (n) => `门诊${'--国际'.repeat(n)}`],
  ['ellipses', 1000, (n) => '门诊...'.repeat(n)],
  ['repeated marks', 1000, (n) => '门诊，，'.repeat(n)],
  ['opening marks', 1000, (n) => '“（'.repeat(n)],
  ['closing marks', 1000, (n) => '”）'.repeat(n)],
  ['marks that cross', 1000, (n) => '（“）”'.repeat(n)],
  ['opening before closing marks', 1000, (n) => '“（'.repeat(n) + '”'.repeat(n)],
  ['brackets of another width', 1000, (n) => `（门诊）${'(门诊), '.repeat(n)}`],
  ['blanks around marks', 1000, (n) => `门诊 ${' '.repeat(n)},${' '.repeat(n)}`],
  ['invisible characters', 1000, (n) => '\u200b'.repeat(n)],
  ['blanks at the end', 1000, (n) => `门诊${' \u200b'.repeat(n)}`],
  ['strays of the other script', 1000, (n) => '开展'.repeat(2000) + '門诊'.repeat(n)],
  ['broken characters', 1000, (n) => '锟斤拷Ã©\ufffd'.repeat(n)],
  [
    'blank lines',
    500,
    (n) => `夜间门诊下周一开始，居民可以预约。\n${'\n'.repeat(n)}夜间门诊下周一开始，居民可以预约。`,
  ],
  ['indents', 300, (n) => '　　夜间门诊下周一开始，居民可以预约。\n夜间门诊下周一开始，居民可以预约。\n'.repeat(n)],
  ['markers out of sequence', 200, (n) => '【看点一：便民】\n门诊开放。\n【看点三：便民】\n门诊开放。\n'.repeat(n)],
  ['headings out of sequence', 200, (n) => '一、便民\n门诊下周一开放。\n三、便民\n门诊下周一开放。\n'.repeat(n)],
  ['speakers', 200, (n) => '记者：门诊什么时候开始？\n研究员阮宗泽：下周一\n研究员阮宗则：下周一。\n'.repeat(n)],
  ['keywords', 200, (n) => `门诊开放。\n关键词：${Array.from({ length: n }, (_, at) => `词${at}`).join('，')}`],
];

describe.each(Object.entries(houseStyles))(
  'four times the text is four times the work, in house style %s',
  (_, style) => {
    test.each(shapes)('%s', (_name, size, text) => {
      const work = (n: number) => {
        const article = parseArticle(articleWith(text(n)));
        return countWork(() => lint(article, { ...allRules, style }));
      };
      expect(work(4 * size) / work(size)).toBeLessThan(4.4);
    });
  },
);
