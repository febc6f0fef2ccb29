import type { Article } from '../article/article.ts';
import { isLatinOrDigit } from '../text/characters.ts';
import { Span } from '../text/lines.ts';
import { articleWith } from './examples.ts';
import { fixedSeparator, type HouseStyle } from './houseStyle.ts';
import { inWidth } from './markWidths.ts';
import type { Rule } from './rule.ts';
import { Tally } from './tally.ts';

/** `keywords-separator`: see its metadata. */
export const keywordsSeparator: Rule = {
  metadata: {
    name: 'keywords-separator',
    element: 'metadata',
    severity: 'warning',
    fix: 'safe',
    since: '0.1.0',
    summary: {
      en: 'The keywords are not all separated by the same sign',
      'zh-cn': '关键词之间的分隔符号前后不一',
    },
    why: {
      en: 'A program that splits the list at the usual sign takes two keywords for one where another sign stands between them. Any one sign will do; the norm is what the list has most often.',
      'zh-cn':
        '程序按通常的符号拆分关键词，遇到别的符号，就会把两个关键词当成一个。用哪种符号均可，本规则以列表中多数写法为准。',
    },
    wrong: [
      {
        text: articleWith('夜间门诊下周一开始。', '', '关键词：社区,门诊,夜间‹、›预约'),
        fixed: articleWith('夜间门诊下周一开始。', '', '关键词：社区,门诊,夜间,预约'),
      },
    ],
    right: [{ text: articleWith('夜间门诊下周一开始。', '', '关键词：社区 门诊 夜间 预约') }],
  },
  article(article, { style }, report) {
    const separators = separatorsOf(article);
    const tally = new Tally<string>();
    for (const { span } of separators) if (span.text !== '') tally.add(span.text);
    const counted = tally.majority ?? separators[0]?.span.text ?? '';
    const usual = separatorOf(style.house, counted);
    for (const { span, besideBlanks } of separators) {
      if (span.text.trim() === usual.trim() || (besideBlanks && usual.trim() === '')) continue;
      report({
        span,
        message:
          usual === counted
            ? {
                en: '“{0}” separates these keywords, “{1}” the others, so a program reads them as one. Write “{1}”.',
                'zh-cn': '此处用“{0}”分隔关键词，其他地方用“{1}”，程序会将两个词读成一个。请改为“{1}”。',
              }
            : {
                en: '“{0}” separates these keywords, but the house style asks for “{1}”. Write “{1}”.',
                'zh-cn': '此处用“{0}”分隔关键词，而所用体例要求“{1}”。请改为“{1}”。',
              },
        arguments: [span.text, usual],
        fix: {
          kind: 'safe',
          title: { en: 'Replace “{0}” with “{1}”', 'zh-cn': '将“{0}”改为“{1}”' },
          arguments: [span.text, usual],
          edits: [{ span, text: usual }],
        },
        related: [],
      });
    }
  },
};

/**
 * The separator that the house style names. If it leaves that open, the one that the list uses most (`counted`), in the
 * width that the house style asks of punctuation.
 */
function separatorOf(house: HouseStyle, counted: string): string {
  const inHouse = house.punctuation === 'consistent' ? counted : inWidth(counted, house.punctuation);
  return fixedSeparator(house) ?? inHouse;
}

interface Separator {
  readonly span: Span;
  /** A keyword beside it has blanks (New York), which are told from separators only where these are something else. */
  readonly besideBlanks: boolean;
}

/**
 * The stretches between the keywords. A blank may belong to a name and is no separator then: between two Latin words
 * (New York) and, where something else separates keywords, on either side of one (AI 芯片).
 */
function separatorsOf({ footer }: Pick<Article, 'footer'>): Separator[] {
  const keywords = footer?.fields.find(({ name }) => name === 'keywords')?.values ?? [];
  const gaps = keywords.slice(1).map((word, index) => {
    const before = keywords[index] ?? word;
    return { span: new Span(word.line, before.end, word.start), besideBlanks: hasBlank(before) || hasBlank(word) };
  });
  const isMixed = gaps.some(({ span }) => span.text.trim() !== '');
  return gaps.filter(({ span: { line, start, end, text } }) => {
    if (text.trim() !== '') return true;
    const [before, after] = [line.text.charCodeAt(start - 1), line.text.charCodeAt(end)].map(isLatinOrDigit);
    return !(isMixed ? before || after : before && after);
  });
}

function hasBlank({ text }: Span): boolean {
  return /\s/.test(text);
}
