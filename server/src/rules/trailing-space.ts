import { Span } from '../text/lines.ts';
import { articleWith } from './examples.ts';
import { FrequentFault } from './frequentFault.ts';
import type { Fix, LocalizedText, Rule } from './rule.ts';
import { invisibleRanges, spaceRanges, trailingSpaceStart } from './whitespace.ts';

/** `trailing-space`: see its metadata. */
export const trailingSpace: Rule = {
  metadata: {
    name: 'trailing-space',
    element: 'text',
    severity: 'information',
    fix: 'safe',
    since: '0.1.0',
    unnecessary: true,
    summary: {
      en: 'White space at the end of a line, or on a line that holds nothing else',
      'zh-cn': '行末有多余空白，或空行中含有空白字符',
    },
    why: {
      en: 'Nobody sees it, but it makes two versions of a line differ, disturbs justified text, and shows up as a gap when lines are joined. Full-width spaces, tabs and no-break spaces count as well.',
      'zh-cn':
        '行末空白肉眼不可见，却会使同一行的两个版本被判为不同，影响排版对齐，行与行合并后还会留下空隙。全角空格、制表符和不间断空格同样计入。',
    },
    wrong: [
      {
        text: articleWith('夜间门诊下周一开始。‹　 ›', '', '居民可以提前预约。'),
        fixed: articleWith('夜间门诊下周一开始。', '', '居民可以提前预约。'),
      },
      {
        text: articleWith('夜间门诊下周一开始。', '‹　　›', '居民可以提前预约。'),
        fixed: articleWith('夜间门诊下周一开始。', '', '居民可以提前预约。'),
      },
    ],
    right: [{ text: articleWith('　　夜间门诊下周一开始。', '', '　　居民可以提前预约。') }],
  },
  line: {
    triggers: { ending: [...spaceRanges, ...invisibleRanges] },
    check(line, report) {
      const start = trailingSpaceStart(line.text);
      if (start === line.text.length) return;
      const span = new Span(line, start, line.text.length);
      report(new TrailingSpace(span));
    },
  },
};

/** A `FrequentFault` because a text may have it on every line. */
class TrailingSpace extends FrequentFault {
  get message(): LocalizedText {
    return message;
  }

  get arguments(): readonly string[] {
    return [];
  }

  get fix(): Fix {
    return { kind: 'safe', title, arguments: [], edits: [{ span: this.span, text: '' }] };
  }
}

const message: LocalizedText = {
  en: 'White space at the end of the line: invisible, but two versions of the line will differ by it. Remove it.',
  'zh-cn': '行末有多余空白，肉眼不可见，却会在比对版本和排版时造成差异。请删除。',
};

const title: LocalizedText = { en: 'Remove the trailing white space', 'zh-cn': '删除行末空白' };
