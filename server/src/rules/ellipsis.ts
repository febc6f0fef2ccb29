import { isHan } from '../text/characters.ts';
import { type Line, Span } from '../text/lines.ts';
import { articleWith } from './examples.ts';
import type { Rule } from './rule.ts';
import { triggersOf } from './triggers.ts';

/** `ellipsis`: see its metadata. */
export const ellipsis: Rule = {
  metadata: {
    name: 'ellipsis',
    element: 'text',
    severity: 'information',
    fix: 'safe',
    since: '0.1.0',
    summary: {
      en: 'Full stops or a single … where an ellipsis …… is meant',
      'zh-cn': '用“...”“。。。”或单个“…”代替省略号“……”',
    },
    why: {
      en: 'The Chinese ellipsis is …… and takes the place of two characters, which stay on one line (GB/T 15834—2011, 4.11 and 5.1.5). Full stops in its place sit on the baseline and may be broken over two lines. Only what stands next to Chinese text is reported.',
      'zh-cn':
        '省略号的形式是“……”，占两个字的位置，不能断开分处两行（GB/T 15834—2011，4.11、5.1.5）。用句点代替，位置偏低，还可能在行末断开。只提示紧邻中文的写法。',
    },
    wrong: [
      {
        text: articleWith('平日、周末、节日‹...›居民都可以来。', '太方便了‹。。。›', '居民说：“太方便了‹…›”'),
        fixed: articleWith('平日、周末、节日……居民都可以来。', '太方便了……', '居民说：“太方便了……”'),
      },
    ],
    right: [{ text: articleWith('平日、周末、节日……居民都可以来。', '命令是 ls ... 。') }],
  },
  line: {
    triggers: { holding: triggersOf('…'), holdingTwo: triggersOf('.。．・') },
    check(line, report) {
      for (const span of runsOf(line)) {
        report({
          span,
          message: {
            en: '“{0}” stands for an ellipsis, which in Chinese is “……”. Write “……”.',
            'zh-cn': '此处用“{0}”代替省略号。请改为“……”。',
          },
          arguments: [span.text],
          fix: {
            kind: 'safe',
            title: { en: 'Replace “{0}” with “……”', 'zh-cn': '将“{0}”改为“……”' },
            arguments: [span.text],
            edits: [{ span, text: '……' }],
          },
          related: [],
        });
      }
    },
  },
};

const stands = /…+|\.{3,}|。{3,}|．{3,}|・{3,}/g;

function runsOf(line: Line): Span[] {
  const { text } = line;
  const runs: Span[] = [];
  for (const { 0: run, index } of text.matchAll(stands)) {
    const isRight = run.startsWith('…') && run.length % 2 === 0;
    const end = index + run.length;
    if (!isRight && isInChinese(text, index, end)) runs.push(new Span(line, index, end));
  }
  return runs;
}

/**
 * Whether an ellipsis belongs to Chinese text: it follows a Han character or a mark after one; at the start of a line
 * or a quotation it precedes one.
 */
function isInChinese(text: string, start: number, end: number): boolean {
  const before = text.charAt(start - 1);
  if (isHan(before.charCodeAt(0)) || (before !== '' && '，。！？；：、”’》）」』'.includes(before))) return true;
  return (before === '' || '“‘「『'.includes(before)) && isHan(text.charCodeAt(end));
}
