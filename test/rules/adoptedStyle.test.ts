import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { parseArticle } from '../../server/src/article/parse.ts';
import { formatDocument } from '../../server/src/features/format.ts';
import { adoptedStyle } from '../../server/src/rules/adoptedStyle.ts';
import { articleWith } from '../../server/src/rules/examples.ts';
import { type HouseStyle, houseStyles } from '../../server/src/rules/houseStyle.ts';
import { articleText } from '../fuzz/texts.ts';
import { lintText } from './marks.ts';

const seed = readFileSync('seeds/000_7213e1fea3ab3801.txt', 'utf8');
const said = '社区卫生服务中心主任李明：我们从下周起每晚开放到九点，周末到五点。';

test('the seed follows the style of people.cn', () => {
  expect(adoptedStyle(parseArticle(seed))).toEqual(houseStyles['people-daily-online']);
});

test.each<[what: string, body: readonly string[], style: Partial<HouseStyle>]>([
  [
    'full-width punctuation',
    [said, '', said],
    { punctuation: 'full', delimiter: 'full', indent: 'none', blankLines: 'one' },
  ],
  [
    'indents of two characters',
    ['好。', '　　好。'].flatMap((line) => Array(20).fill(line)).slice(19),
    { indent: 'two-full-width-spaces', blankLines: 'none' },
  ],
  ['nothing', [], { punctuation: 'full', indent: 'none' }],
  ['half of each', ['费用不会增加,居民可以预约。'], { indent: 'none' }],
  ['ordinals', ['【看点①：费用】', '居民可以预约。'], { marker: 'circled', delimiter: 'full' }],
  ['ordinals that cannot be asked for', ['【看点Ⅰ：费用】', '居民可以预约。'], { delimiter: 'full' }],
  ['keywords', ['', '关键词：社区、门诊、夜间'], { keywords: 'enumeration-comma' }],
  ['a tab', ['\t居民可以预约，'.repeat(2)], {}],
])('%s is read from an article', (_what, body, style) => {
  expect(adoptedStyle(parseArticle(articleWith(...body)))).toMatchObject(style);
});

test('an empty article has no style', () => {
  expect(adoptedStyle(parseArticle(''))).toEqual({});
});

test.each(Object.values(houseStyles))(
  'an article that was formatted by a style has no other',
  (style) => {
    fc.assert(
      fc.property(articleText, (text) => {
        const adopted = adoptedStyle(parseArticle(formatted(text, style)));
        for (const matter of ['punctuation', 'indent', 'blankLines'] as const)
          if (style[matter] !== 'consistent') expect([undefined, style[matter]]).toContain(adopted[matter]);
      }),
    );
  },
  30_000,
);

function formatted(text: string, style: HouseStyle): string {
  const relint = (changed: string) => ({ article: parseArticle(changed), findings: lintText(changed, { style }) });
  return TextDocument.applyEdits(TextDocument.create('', '', 0, text), formatDocument(relint(text), relint));
}
