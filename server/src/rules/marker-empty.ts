import type { Marker } from '../article/article.ts';
import { skipSpace } from '../text/characters.ts';
import type { Span } from '../text/lines.ts';
import { articleWith } from './examples.ts';
import type { Rule } from './rule.ts';

/** `marker-empty`: see its metadata. */
export const markerEmpty: Rule = {
  metadata: {
    name: 'marker-empty',
    element: 'marker',
    severity: 'error',
    fix: null,
    since: '0.1.0',
    summary: {
      en: 'A marker with nothing in its brackets, or with a label and no title',
      'zh-cn': '小标题括号内为空，或只有标签和序号而没有内容',
    },
    why: {
      en: 'A marker tells readers what the lines under it are about. An empty one says nothing and leaves a blank entry in every table of contents. 【看点一】, with no colon to announce a title, is complete.',
      'zh-cn': '小标题用来提示下文内容，空着便失去作用，目录中也会出现空白条目。没有冒号的“【看点一】”视为完整。',
    },
    wrong: [
      { text: articleWith('‹【】›', '', '夜间门诊下周一开始。') },
      { text: articleWith('‹【关键词一：】›', '', '夜间门诊下周一开始。') },
    ],
    right: [
      { text: articleWith('【关键词一：便民】', '', '夜间门诊下周一开始。') },
      { text: articleWith('【看点一】夜间门诊下周一开始。', '', '【看点二】新增四名护士。') },
    ],
  },
  marker({ marker }, _context, report) {
    if (!isEmpty(marker)) return;
    report({
      span: marker.span,
      message: {
        en: 'The marker “{0}” has no title, so it does not say what follows. Write one or remove the marker.',
        'zh-cn': '小标题“{0}”没有内容，无法提示下文。请补写内容，或删除此小标题。',
      },
      arguments: [marker.span.text],
      fix: null,
      related: [],
    });
  },
};

/** A label outside brackets, as in 问题一：, has its title on the next line. */
function isEmpty({ title, ordinal, delimiter, opening }: Marker): boolean {
  if (opening === null || (title !== null && !isBlank(title))) return false;
  return ordinal === null || delimiter !== null;
}

function isBlank({ line: { text }, start, end }: Span): boolean {
  return skipSpace(text, start, end) === end;
}
