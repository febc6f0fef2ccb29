import type { Section } from '../article/article.ts';
import { articleWith } from './examples.ts';
import { abridge } from './message.ts';
import type { Rule } from './rule.ts';

/** `heading-without-body`: see its metadata. */
export const headingWithoutBody: Rule = {
  metadata: {
    name: 'heading-without-body',
    element: 'section',
    severity: 'warning',
    fix: null,
    since: '0.1.0',
    summary: {
      en: 'A heading is followed by nothing before the next heading of its level or the end',
      'zh-cn': '标题之后没有内容，紧接同级标题或文末',
    },
    why: {
      en: 'A heading announces what stands under it. If nothing does, text was lost, or a line was taken for a heading that is none. A heading with subheadings under it is complete.',
      'zh-cn': '标题之后理应有内容。如果没有，多半是内容遗漏，或这一行本不是标题。标题之下直接是下级标题的，视为完整。',
    },
    wrong: [
      {
        text: articleWith(
          '一、延长开放',
          '',
          '夜间门诊下周一开始。',
          '',
          '‹二、增加人手›',
          '',
          '三、费用不变',
          '',
          '居民不必多付钱。',
        ),
      },
    ],
    right: [
      {
        text: articleWith(
          '一、延长开放',
          '',
          '（一）平日',
          '',
          '每晚开放到九点。',
          '',
          '（二）周末',
          '',
          '下午开放到五点。',
          '',
          '二、增加人手',
          '',
          '新增四名护士。',
        ),
      },
    ],
  },
  article({ sections }, _context, report) {
    for (const [index, section] of sections.entries()) {
      const { heading } = section;
      if (heading === null || hasBody(section, sections[index + 1])) continue;
      report({
        span: heading.span,
        message: {
          en: 'Nothing follows the heading “{0}”: its text was lost, or the line is no heading. Add the text or remove the line.',
          'zh-cn': '标题“{0}”之后没有内容，可能有遗漏，也可能此行不是标题。请补上内容，或删除此行。',
        },
        arguments: [abridge(heading.span.text)],
        fix: null,
        related: [],
      });
    }
  },
};

function hasBody(section: Section, next: Section | undefined): boolean {
  return section.blocks.length > 0 || section.markers.length > 0 || (next !== undefined && next.level > section.level);
}
