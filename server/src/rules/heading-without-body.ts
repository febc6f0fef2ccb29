import type { Heading, Section } from '../article/article.ts';
import { articleWith } from './examples.ts';
import { headingStyle, isPlain } from './headingStyle.ts';
import { abridge } from './message.ts';
import type { Rule } from './rule.ts';

/** `heading-without-body`: see its metadata. */
export const headingWithoutBody: Rule = {
  metadata: {
    name: 'heading-without-body',
    element: 'section',
    severity: 'information',
    fix: null,
    since: '0.1.0',
    summary: {
      en: 'A heading is followed by nothing before the next heading of its level or the end',
      'zh-cn': '分标题之后没有内容，紧接同级分标题或文末',
    },
    why: {
      en: 'A heading announces what stands under it. If nothing does, text was lost, or the line is not a heading. A heading with subheadings under it is complete. Short lines without ordinal or Markdown sign are not reported: two in a row are often one heading in two lines.',
      'zh-cn':
        '分标题之后理应有内容。如果没有，多半是内容遗漏，或这一行本不是分标题。分标题之下直接是下级分标题的，视为完整。没有序号和 Markdown 标记的短行不予提示：两行相连的，往往是双行分标题。',
    },
    wrong: [
      {
        text: articleWith(
          '## 夜间门诊开到几点？',
          '',
          '平日每晚开放到九点，周末下午开放到五点。',
          '',
          '‹## 人手是否足够？›',
          '',
          '## 居民看夜间门诊要不要多付钱？',
          '',
          '费用与白天相同，居民不必多付钱。',
        ),
      },
      {
        text: articleWith(
          '一、夜间门诊',
          '平日每晚开放到九点，周末下午开放到五点。',
          '‹二、新增护士›',
          '三、费用不变',
          '费用与白天相同，居民不必多付钱。',
        ),
      },
    ],
    right: [
      {
        text: articleWith(
          '## 一、延长开放',
          '',
          '### （一）平日',
          '',
          '平日每晚开放到九点，居民可以提前预约。',
          '',
          '### （二）周末',
          '',
          '周末下午开放到五点，居民可以提前预约。',
          '',
          '## 二、增加人手',
          '',
          '社区卫生服务中心新增四名护士。',
        ),
      },
      {
        text: articleWith(
          '第一章　时间',
          '',
          '平日每晚开放到九点，周末下午开放到五点。',
          '',
          '第二章　人员',
          '',
          '第一节　护士',
          '',
          '社区卫生服务中心新增四名护士。',
        ),
      },
      {
        text: articleWith(
          '灯亮了',
          '',
          '平日每晚开放到九点，周末下午开放到五点。',
          '',
          '从无到有',
          '',
          '一座门诊楼的十年',
          '',
          '十年前，这里只有三间平房，下雨天还会漏水。',
        ),
      },
    ],
  },
  outline(sections, _context, report) {
    for (const { heading } of lostBodies(sections)) {
      if (isPlain(heading)) continue;
      report({
        span: heading.span,
        message: {
          en: 'Nothing follows the heading “{0}”: its text was lost, or the line is not a heading. Add the text or remove the line.',
          'zh-cn': '分标题“{0}”之后没有内容，可能有遗漏，也可能此行不是分标题。请补上内容，或删除此行。',
        },
        arguments: [abridge(heading.span.text)],
        fix: null,
        related: [],
      });
    }
  },
};

type Headed = Section & { readonly heading: Heading };

/**
 * Sections without a body, where other sections with the same form of heading have one. Not several such headings in a
 * row, which are a list or a table of contents, and not one before a heading of another form, which may be its
 * subheading.
 */
function lostBodies(sections: readonly Section[]): Headed[] {
  const forms = new Set(sections.filter(isHeaded).filter(hasBody).map(headingStyle));
  return sections.filter(isHeaded).filter((section, index, all) => {
    const before = all[index - 1];
    const next = all[index + 1];
    if (hasBody(section) || introduces(section) || (before && !hasBody(before)) || !forms.has(headingStyle(section)))
      return false;
    return next === undefined || (hasBody(next) && headingStyle(next) === headingStyle(section));
  });
}

/** Whether a heading introduces what follows, as 英国《泰晤士报》： does, so that it needs no body of its own. */
function introduces({ heading }: Headed): boolean {
  return /[:：]$/.test(heading.title.text);
}

function isHeaded(section: Section): section is Headed {
  return section.heading !== null;
}

function hasBody(section: Section): boolean {
  return section.blocks.length > 0 || section.markers.length > 0;
}
