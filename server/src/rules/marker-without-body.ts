import type { Marker } from '../article/article.ts';
import { articleWith } from './examples.ts';
import { abridge } from './message.ts';
import type { Rule } from './rule.ts';

/** `marker-without-body`: see its metadata. */
export const markerWithoutBody: Rule = {
  metadata: {
    name: 'marker-without-body',
    element: 'marker',
    severity: 'warning',
    fix: null,
    since: '0.1.0',
    summary: {
      en: 'A marker is followed by nothing before the next marker, the next heading or the end',
      'zh-cn': '小标题之后没有内容，紧接下一个小标题、分标题或文末',
    },
    why: {
      en: 'A marker announces a paragraph or a speech. If none follows, it was lost, or it moved under the wrong marker. A marker with a label may also announce markers of another kind, as 【案例一】 does above 【基本案情】.',
      'zh-cn':
        '小标题之后理应有段落或发言。如果没有，多半是内容遗漏，或被错放到其他小标题之下。有标签的小标题，下面也可以紧接另一类小标题，如【案例一】之下的【基本案情】。',
    },
    wrong: [
      {
        text: articleWith(
          '【关键词一：便民】',
          '',
          '夜间门诊下周一开始。',
          '',
          '‹【关键词二：人手】›',
          '',
          '【关键词三：费用】',
          '',
          '居民不必多付钱。',
        ),
      },
    ],
    right: [
      { text: articleWith('【关键词一：便民】', '', '夜间门诊下周一开始。') },
      { text: articleWith('【看点一】夜间门诊下周一开始。', '', '【看点二】新增四名护士。') },
      {
        text: articleWith(
          '【案例一】',
          '',
          '【基本案情】',
          '',
          '居民夜间无处就诊。',
          '',
          '【案例二】',
          '',
          '【基本案情】',
          '',
          '居民预约不便。',
        ),
      },
    ],
  },
  marker({ marker, precedesHeading, precedesOther }, _context, report) {
    const announcesOthers = precedesOther && marker.label !== null;
    if (marker.blocks.length > 0 || precedesHeading || announcesOthers || isListItem(marker)) return;
    report({
      span: marker.span,
      message: {
        en: 'Nothing follows the marker “{0}”: its text was lost or stands elsewhere. Add it or remove the marker.',
        'zh-cn': '小标题“{0}”之后没有内容，可能有遗漏或错位。请补上内容，或删除此小标题。',
      },
      arguments: [abridge(marker.span.text)],
      fix: null,
      related: [],
    });
  },
};

/** 变化一：… with a clause is an item of a list, 探索一 alone has its title on the next line. */
function isListItem({ opening, title }: Marker): boolean {
  return opening === null && (title === null || /[，,。]/.test(title.text));
}
