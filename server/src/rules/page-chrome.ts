import { skipSpace, trimEnd } from '../text/characters.ts';
import { type Line, Span } from '../text/lines.ts';
import { articleWith } from './examples.ts';
import { abridge } from './message.ts';
import type { Context, Edit, Report, Rule } from './rule.ts';
import { type TextsOption, textsOption } from './ruleOptions.ts';
import { isBlank } from './whitespace.ts';

const furtherWords: TextsOption = {
  kind: 'texts',
  usual: [],
  description: {
    en: 'Further texts that your web pages leave behind, each as it stands on a line of its own.',
    'zh-cn': '网页还会残留的其他文字，按其独占一行时的原样填写。',
  },
};

/** `page-chrome`: see its metadata. */
export const pageChrome: Rule = {
  metadata: {
    name: 'page-chrome',
    element: 'metadata',
    severity: 'warning',
    fix: 'suggestion',
    since: '0.1.0',
    unnecessary: true,
    summary: {
      en: 'What the web page left behind: 分享:, 字号, 打印, 扫一扫 and the like',
      'zh-cn': '网页残留文字：“分享:”“字号”“打印”“扫一扫”等',
    },
    why: {
      en: 'Buttons and prompts of the page that an article was copied from are no part of it. In print and in an archive they puzzle readers, and in a corpus they count as the article’s words.',
      'zh-cn': '从网页复制稿件时带入的按钮和提示并非稿件内容，刊发或存档时会令读者费解，用作语料时又会被当成正文。',
    },
    wrong: [
      {
        text: articleWith('‹分享:›', '', '夜间门诊下周一开始。'),
        fixed: articleWith('夜间门诊下周一开始。'),
      },
    ],
    right: [{ text: articleWith('居民可以在网上分享就诊体验，也可以打印报告。') }],
    options: { words: furtherWords },
  },
  chrome({ span }, { lines }, report) {
    reportChrome(span, lines, report);
  },
  block({ block: { span } }, context, report) {
    if (isFurtherWord(span, context)) reportChrome(span, context.lines, report);
  },
  outline(sections, context, report) {
    for (const { heading } of sections)
      if (heading && isFurtherWord(heading.span, context)) reportChrome(heading.span, context.lines, report);
  },
};

function isFurtherWord({ line: { text }, start, end }: Span, { options }: Context): boolean {
  const words = textsOption(options['page-chrome'], 'words', furtherWords);
  return words.length > 0 && words.some((word) => word.length === end - start && text.startsWith(word, start));
}

function reportChrome(span: Span, lines: readonly Line[], report: Report): void {
  report({
    span,
    message: {
      en: '“{0}” was left behind by a web page and is no part of the article. Remove it.',
      'zh-cn': '“{0}”是网页残留文字，不属于稿件内容。请删除。',
    },
    arguments: [abridge(span.text)],
    fix: {
      kind: 'suggestion',
      title: { en: 'Remove “{0}”', 'zh-cn': '删除“{0}”' },
      arguments: [abridge(span.text)],
      edits: [removal(lines, span)],
    },
    related: [],
  });
}

/**
 * Removes the whole line with its end, and a blank line if two would then meet; or only the chrome, if it shares the
 * line with other text.
 */
function removal(lines: readonly Line[], span: Span): Edit {
  const { line } = span;
  const next = lines[line.number + 1];
  const wholeLine = skipSpace(line.text) === span.start && trimEnd(line.text) === span.end;
  if (!wholeLine) return { span, text: '' };
  if (next === undefined) return { span: new Span(line, 0, line.text.length), text: '' };
  const afterNext = lines[line.number + 2];
  const blanksMeet = isBlank(lines[line.number - 1]) && isBlank(next);
  const following = blanksMeet && afterNext !== undefined ? afterNext : next;
  return { span: new Span(line, 0, line.text.length), through: new Span(following, 0, 0), text: '' };
}
