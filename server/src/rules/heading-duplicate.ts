import type { Section } from '../article/article.ts';
import type { Span } from '../text/lines.ts';
import { articleWith } from './examples.ts';
import { isPlain, isQuestion } from './headingStyle.ts';
import { abridge } from './message.ts';
import type { Rule } from './rule.ts';

const paragraph = '平日每晚开放到九点，周末下午开放到五点，居民可以提前预约。';

/** In UTF-16 code units. Shorter headings may be repeated on purpose: 眾大笑 in a sketch, 背景 in a report. */
const shortestName = 4;

/** `heading-duplicate`: see its metadata. */
export const headingDuplicate: Rule = {
  metadata: {
    name: 'heading-duplicate',
    element: 'section',
    severity: 'information',
    fix: null,
    since: '0.1.0',
    summary: {
      en: 'The same heading appears twice',
      'zh-cn': '同一个分标题出现了两次',
    },
    why: {
      en: 'Two sections of one name cannot be told apart in an outline, and most often one was pasted twice or not yet renamed. Not reported are a subheading that recurs under different headings, a heading of up to three characters (背景), a table of contents, and a bare short line without ordinal, Markdown sign or question mark, which may be a caption.',
      'zh-cn':
        '两个部分同名，在目录中无法区分，通常是重复粘贴，或复制后忘了修改。不同分标题之下可以有相同的下级分标题，目录不算重复；三个字以内的分标题（如“背景”）可以重复；没有序号、Markdown 标记和问号的短行可能是图片说明，也不提示。',
    },
    wrong: [
      { text: articleWith('## 开放时间', paragraph, '## ‹开放时间›', paragraph) },
      { text: articleWith('夜间门诊开到几点？', '', paragraph, '', '‹夜间门诊开到几点？›', '', paragraph) },
    ],
    right: [
      { text: articleWith('## 平日', paragraph, '### 时间', paragraph, '## 周末', paragraph, '### 时间', paragraph) },
    ],
  },
  outline(sections, _context, report) {
    const earlier = new Map<string, Span>();
    const above: string[] = [];
    for (const section of sections) {
      const { heading, level } = section;
      if (heading === null || !hasBody(section)) continue;
      above.length = Math.min(above.length, level);
      above[level] = heading.title.text;
      if ((isPlain(heading) && !isQuestion(heading)) || heading.title.text.length < shortestName) continue;
      const path = above.join('\n');
      const first = earlier.get(path);
      if (first === undefined) {
        earlier.set(path, heading.title);
        continue;
      }
      report({
        span: heading.title,
        message: {
          en: 'The heading “{0}” appears here for the second time, so readers cannot tell the two apart. Rename or remove one.',
          'zh-cn': '分标题“{0}”前面已经出现过，两者无法区分。请修改或删除其中一个。',
        },
        arguments: [abridge(heading.title.text)],
        fix: null,
        related: [
          { span: first, message: { en: 'The same heading before', 'zh-cn': '前面的相同分标题' }, arguments: [] },
        ],
      });
    }
  },
};

/** Whether anything stands below a heading. The headings of a table of contents have nothing below them. */
function hasBody({ blocks, markers }: Section): boolean {
  return blocks.length + markers.length > 0;
}
