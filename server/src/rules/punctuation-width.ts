import type { Article } from '../article/article.ts';
import { Span } from '../text/lines.ts';
import { articleWith } from './examples.ts';
import type { HouseStyle } from './houseStyle.ts';
import { type MarkKind, markKinds, otherWidth, type VisitMark, visitMarks } from './markWidths.ts';
import { paragraphsOf } from './paragraphs.ts';
import type { Rule } from './rule.ts';

/** `punctuation-width`: see its metadata. */
export const punctuationWidth: Rule = {
  metadata: {
    name: 'punctuation-width',
    element: 'text',
    severity: 'warning',
    fix: 'safe',
    since: '0.1.0',
    summary: {
      en: 'A comma, colon, bracket or the like beside Chinese text is not as wide as the article’s others',
      'zh-cn': '中文旁的逗号、冒号、括号等与稿件其他同类标点的全角、半角不一致',
    },
    why: {
      en: 'Chinese punctuation takes the place of a character (GB/T 15834—2011, 5.1), and some publications set all of it half-width. Either is legible, a mixture is not, and hides text from searches. Each mark is compared with the article’s own use of the same mark; one that is half-width throughout gets no finding, nor do brackets around Latin letters or numbers.',
      'zh-cn':
        '中文标点占一个字的位置（GB/T 15834—2011，5.1），也有媒体全部使用半角。两者都可读，混用则不美观，也影响检索。每种标点只与本稿件的同种标点比较；通篇半角的稿件不予提示，括号内只有字母或数字的也不提示。',
    },
    wrong: [
      {
        text: articleWith('夜间门诊下周一开始，平日开放到九点，周末开放到五点‹,›居民可以预约。'),
        fixed: articleWith('夜间门诊下周一开始，平日开放到九点，周末开放到五点，居民可以预约。'),
      },
      {
        text: articleWith('市卫生局（下称卫生局）与社区中心（下称中心）介绍了夜间门诊‹(›试行‹)›的安排。'),
        fixed: articleWith('市卫生局（下称卫生局）与社区中心（下称中心）介绍了夜间门诊（试行）的安排。'),
      },
    ],
    right: [
      {
        text: articleWith(
          '夜间门诊下周一开始，平日19:00开放，费用为1,000元以内(试行)。',
          '世界卫生组织(WHO)专家说: “Hello, everyone!”',
        ).replaceAll('，', ','),
      },
    ],
  },
  article(article, { style }, report) {
    const norms = normsOf(article, style.house);
    if (norms === null) return;
    visitBody(article, (line, at, kind, isFull) => {
      if (norms[kind] === isFull) return;
      const span = new Span(line, at, at + 1);
      const right = otherWidth(span.text);
      report({
        span,
        message: isFull
          ? {
              en: '“{0}” is full-width, but this article writes “{1}” half-width; a mixture looks careless. Write “{1}”.',
              'zh-cn': '此处用了全角“{0}”，而本稿件同类标点用半角“{1}”，前后不一致。请改为“{1}”。',
            }
          : {
              en: '“{0}” is half-width, but this article writes “{1}” full-width; a mixture looks careless. Write “{1}”.',
              'zh-cn': '此处用了半角“{0}”，而本稿件同类标点用全角“{1}”，前后不一致。请改为“{1}”。',
            },
        arguments: [span.text, right],
        fix: {
          kind: 'safe',
          title: { en: 'Replace “{0}” by “{1}”', 'zh-cn': '将“{0}”改为“{1}”' },
          arguments: [span.text, right],
          edits: [{ span, text: right }],
        },
        related: [],
      });
    });
  },
};

/** Visits the marks of all paragraphs but the colons after speakers, which have a rule of their own. */
function visitBody(article: Article, visit: VisitMark): void {
  for (const block of paragraphsOf(article)) {
    const from = block.kind === 'turn' ? (block.delimiter?.end ?? block.speaker.span.end) : block.span.start;
    visitMarks(block.span.line, from, block.span.end, visit);
  }
}

type Norms = Readonly<Record<MarkKind, boolean>>;

/** For each kind of mark whether it is to be full-width, by the house style or as most are; null if nothing departs from it. */
function normsOf(article: Article, { punctuation }: HouseStyle): Norms | null {
  if (punctuation !== 'consistent') return recordOf(() => punctuation === 'full');
  const full = recordOf(() => 0);
  const half = recordOf(() => 0);
  visitBody(article, (_line, _at, kind, isFull) => {
    (isFull ? full : half)[kind]++;
  });
  if (markKinds.every((kind) => full[kind] === 0 || half[kind] === 0)) return null;
  const balance = markKinds.reduce((sum, kind) => sum + full[kind] - half[kind], 0);
  return recordOf((kind) => (full[kind] === half[kind] ? balance >= 0 : full[kind] > half[kind]));
}

function recordOf<T>(value: (kind: MarkKind) => T): Record<MarkKind, T> {
  return Object.fromEntries(markKinds.map((kind) => [kind, value(kind)])) as Record<MarkKind, T>;
}
