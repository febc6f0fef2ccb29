import type { Article, Ordinal } from '../article/article.ts';
import { Span } from '../text/lines.ts';
import { articleWith } from './examples.ts';
import { fixedColon } from './houseStyle.ts';
import type { Rule } from './rule.ts';
import { Tally } from './tally.ts';

const paragraph = '居民可以提前预约。';

/** `marker-delimiter`: see its metadata. */
export const markerDelimiter: Rule = {
  metadata: {
    name: 'marker-delimiter',
    element: 'marker',
    severity: 'warning',
    fix: 'safe',
    since: '0.1.0',
    summary: {
      en: 'Between a marker’s ordinal and title stands another sign than in the article’s other markers, or none',
      'zh-cn': '小标题序号与标题之间的分隔符号与其他小标题不一致，或缺失',
    },
    why: {
      en: 'The sign shows where the number ends and the title begins: a colon introduces what follows (GB/T 15834—2011, 4.7). A mixture looks careless and breaks programs that split markers at it. The norm is what most markers have.',
      'zh-cn':
        '分隔符号标明序号到哪里为止、标题从哪里开始；冒号用于提起下文（GB/T 15834—2011，4.7）。写法不一既不美观，也使程序无法拆分。本规则以多数小标题的写法为准。',
    },
    wrong: [
      {
        text: articleWith(
          '【关键词一：便民】',
          paragraph,
          '【关键词二：人手】',
          paragraph,
          '【关键词三‹ ›费用】',
          paragraph,
        ),
        fixed: articleWith(
          '【关键词一：便民】',
          paragraph,
          '【关键词二：人手】',
          paragraph,
          '【关键词三：费用】',
          paragraph,
        ),
      },
      {
        text: articleWith(
          '【关键词一：便民】',
          paragraph,
          '【关键词二：人手】',
          paragraph,
          '【关键词三‹、›费用】',
          paragraph,
        ),
        fixed: articleWith(
          '【关键词一：便民】',
          paragraph,
          '【关键词二：人手】',
          paragraph,
          '【关键词三：费用】',
          paragraph,
        ),
      },
    ],
    right: [{ text: articleWith('【关键词一 便民】', paragraph, '【关键词二 人手】', paragraph) }],
  },
  article(article, { style }, report) {
    const gaps = gapsOf(article);
    const tally = new Tally();
    for (const gap of gaps) tally.add(signOf(gap));
    const fixed = fixedColon(style.house);
    const usual = fixed ?? tally.majority ?? (gaps[0] ? signOf(gaps[0]) : '');
    for (const gap of gaps) {
      if (signOf(gap) === usual) continue;
      report({
        span: gap,
        message:
          fixed !== null
            ? {
                en: 'Between ordinal and title stands “{0}”, but the house style asks for “{1}”. Write “{1}”.',
                'zh-cn': '序号与标题之间是“{0}”，而所用体例要求“{1}”。请改为“{1}”。',
              }
            : gap.text.trim() === ''
              ? {
                  en: 'No sign parts ordinal and title, where the article’s other markers have “{1}”. Put “{1}” here.',
                  'zh-cn': '序号与标题之间缺少分隔符号，其他小标题用“{1}”。请补上“{1}”。',
                }
              : {
                  en: '“{0}” parts ordinal and title, where the article’s other markers have “{1}”. Write “{1}”.',
                  'zh-cn': '序号与标题之间用了“{0}”，其他小标题用“{1}”。请改为“{1}”。',
                },
        arguments: [gap.text, usual],
        fix: {
          kind: 'safe',
          title: { en: 'Write “{0}”', 'zh-cn': '改为“{0}”' },
          arguments: [usual],
          edits: [{ span: gap, text: usual }],
        },
        related: [],
      });
    }
  },
};

/** What stands between the ordinals and the titles. */
function gapsOf({ sections }: Article): Span[] {
  return sections.flatMap(({ markers }) =>
    markers.flatMap(({ ordinal, title }) => {
      if (ordinal === null || title === null || title.text === '') return [];
      const from = afterBracket(ordinal);
      return from > title.start ? [] : [new Span(title.line, from, title.start)];
    }),
  );
}

function afterBracket({ span: { line, end } }: Ordinal): number {
  return ')）'.includes(line.text.charAt(end) || '-') ? end + 1 : end;
}

/** The sign without blanks around it; a blank if there is nothing else. */
function signOf({ text }: Span): string {
  return text.trim() || ' ';
}
