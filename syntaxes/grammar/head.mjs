import { datelineStart } from './dateline.mjs';
import { closing, colon, date, indent, lineEnd, opening } from './parts.mjs';
import { between, include, line, match, oneOf } from './rule.mjs';

const longest = 100;
/** What ends the head without a headline: a paragraph (too long, or with a sentence's end, or after a dateline) or a marker. */
const noHeadline = `(?:[^\\n]{${longest + 1}}|[^\\n]{0,${longest}}。\\s*+$|\\s*+${opening}[^】〗］\\]〕\\n]{0,60}${closing}${lineEnd}|${datelineStart})`;

export const head = {
  head: {
    ...between(
      'From the first line to the headline, the first line that is not breadcrumb, metadata or page chrome. An article that opens with a paragraph or a marker has none.',
      '',
      [`\\A(?!${noHeadline})`],
      [
        `^(?=${noHeadline})|${indent}`,
        [`(?:#{1,2}\\s|${oneOf('标题 標題')}\\s?${colon})?`, 'punctuation.definition.heading'],
        '\\s*+',
        ['[^\\s\\n](?:[^\\n]{0,98}[^\\s\\n])?', 'markup.heading.headline entity.name.section.headline'],
        lineEnd,
      ],
      include('frontMatter', 'breadcrumb', 'metadata', 'chrome', 'image'),
    ),
    applyEndPatternLast: true,
  },
  subtitle: line(
    '——访某某, the line under the headline',
    'markup.heading.subtitle',
    `(?:——|—|--|――|──)\\s?${oneOf('访 訪 专访 專訪 记 記 写在 寫在 对话 對話 来自 來自 评 評 论 論')}[^。\\n]{1,40}$`,
  ),
  frontMatter: between(
    'YAML between --- lines, which static sites write before an article',
    'meta.front-matter',
    ['\\A---\\s*+$'],
    ['^---\\s*+$'],
    [
      match(
        'title: …',
        '',
        ['^title', 'entity.other.attribute-name'],
        [':', 'punctuation.separator.key-value'],
        '\\s{1,4}["“]?',
        ['[^"“”\\n]{1,200}', 'markup.heading.headline entity.name.section.headline'],
      ),
      match(
        'key: value',
        '',
        ['^[A-Za-z_]{1,30}', 'entity.other.attribute-name'],
        [':(?=\\s)', 'punctuation.separator.key-value'],
        '\\s{0,4}["“]?',
        [`${date}?`, 'constant.numeric.date'],
      ),
    ],
  ),
};
