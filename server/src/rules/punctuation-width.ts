import { Span } from '../text/lines.ts';
import { articleWith } from './examples.ts';
import { FrequentFault } from './frequentFault.ts';
import type { HouseStyle } from './houseStyle.ts';
import { formBit, otherWidth, type VisitMark, visitMarks } from './markWidths.ts';
import { marksFrom } from './paragraphs.ts';
import { halfWidthStop, visitMetadata } from './punctuationPlaces.ts';
import type { Context, Fix, LocalizedText, Report, Rule } from './rule.ts';

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
      en: 'Chinese punctuation takes the place of a character (GB/T 15834—2011, 5.1.1—5.1.3), and some publications set all of it half-width. Either is legible; a mixture looks careless and hides text from searches. Each mark is compared with the article’s own use of the same mark; one that is half-width throughout gets no finding, nor do brackets around Latin letters or numbers, nor the entries of a bibliography (GB/T 7714—2015). Nor is anything said of a kind that is mixed, but mostly of the width that the other marks are not. A comma, semicolon or exclamation mark that is the only one of its kind, or nearly so, is compared with all marks, if all others, a dozen or more, are of the other width. A house style that names a width holds for headline, headings and footer as well. When a mark becomes full-width, the spaces beside it are removed.',
      'zh-cn':
        '中文标点占一个字的位置（GB/T 15834—2011，5.1.1—5.1.3），也有媒体全部使用半角。两者都可读，混用则不美观，也影响检索。每种标点只与本稿的同种标点比较；通篇半角的稿件不予提示，括号内只有字母或数字的、按GB/T 7714—2015著录的参考文献也不提示。某种标点混用全角、半角，而多数写法又与其他标点相反的，难以断定以何者为准，不予提示。只有极少数逗号、分号或叹号宽度不同，而其余标点（十余个以上）一律为另一种宽度的，以其余标点为准。体例规定了宽度的，标题、分标题和稿尾同样适用。半角标点改为全角时，旁边的空格一并删除。',
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
      {
        text: articleWith('社区卫生，人人有责，从我做起。', '[1] 李明, 王芳. 社区门诊研究[J]. 卫生学刊, 2021, 52(4).'),
      },
    ],
  },
  block({ block, forms }, context, report) {
    const { punctuation } = context.style.house;
    const { line, end } = block.span;
    if (block.kind === 'turn' && punctuation !== 'consistent') {
      const { span } = block.speaker;
      visitMarks(line, span.start, span.end, reportMark(context, report));
    }
    if ((forms & context.norms.wrongForms) !== 0 && !isReference.test(block.span.text))
      visitMarks(line, marksFrom(block), end, reportMark(context, report));
    const stop = punctuation === 'full' ? halfWidthStop(block.span) : null;
    if (stop) report(new WrongWidth(stop, '。', punctuation));
  },
  marker({ marker: { title } }, context, report) {
    if (title && context.style.house.punctuation !== 'consistent')
      visitMarks(title.line, title.start, title.end, reportMark(context, report));
  },
  outline(sections, context, report) {
    if (context.style.house.punctuation === 'consistent') return;
    for (const { heading } of sections) {
      if (heading) visitMarks(heading.span.line, heading.span.start, heading.span.end, reportMark(context, report));
    }
  },
  article(article, context, report) {
    if (context.style.house.punctuation !== 'consistent') visitMetadata(article, reportMark(context, report));
  },
};

/** [2] 周远, 许晴川. 江潮[J]. 松岚学刊, 2021: an entry of a bibliography, which GB/T 7714—2015 sets half-width. */
const isReference = /^\[\d{1,3}\].*\[[A-Z]{1,2}(?:\/[A-Z]{2})?\]/;

/** Reports the marks whose width departs from the norm. */
function reportMark({ style: { house }, norms: { wrongForms } }: Context, report: Report): VisitMark {
  return (line, at, kind, isFull) => {
    if ((formBit(kind, isFull) & wrongForms) === 0) return;
    const span = new Span(line, at, at + 1);
    report(new WrongWidth(span, otherWidth(span.text), house.punctuation));
  };
}

/** A `FrequentFault` because a house style may find every mark of an article wrong. */
class WrongWidth extends FrequentFault {
  readonly #right: string;
  readonly #punctuation: HouseStyle['punctuation'];

  constructor(span: Span, right: string, punctuation: HouseStyle['punctuation']) {
    super(span);
    this.#right = right;
    this.#punctuation = punctuation;
  }

  get message(): LocalizedText {
    return messages[this.#punctuation === 'consistent' ? 'article' : 'house'][this.#isFull ? 'full' : 'half'];
  }

  get arguments(): readonly string[] {
    return [this.span.text, this.#right];
  }

  get fix(): Fix {
    const span = this.#isFull ? this.span : withBlanks(this.span);
    return { kind: 'safe', title, arguments: this.arguments, edits: [{ span, text: this.#right }] };
  }

  get #isFull(): boolean {
    return this.span.text > this.#right;
  }
}

const title: LocalizedText = { en: 'Replace “{0}” with “{1}”', 'zh-cn': '将“{0}”改为“{1}”' };

/**
 * A half-width mark with the blanks beside it, which a full-width mark does not need. Blanks at the end of a line stay.
 */
function withBlanks({ line, start, end }: Span): Span {
  const { text } = line;
  if (text.charAt(start) === '(') {
    let from = start;
    while (text.charAt(from - 1) === ' ') from--;
    return from === 0 || ',:;?!)'.includes(text.charAt(from - 1))
      ? new Span(line, start, end)
      : new Span(line, from, end);
  }
  let to = end;
  while (text.charAt(to) === ' ') to++;
  return new Span(line, start, to === text.length ? end : to);
}

/** By what sets the norm, the article’s majority or the house style, and by the width of the mark that is wrong. */
const messages = {
  article: {
    full: {
      en: '“{0}” is full-width, but this article sets such marks half-width; a mixture looks careless. Write “{1}”.',
      'zh-cn': '此处用了全角“{0}”，而本稿这类标点用半角，前后不一致。请改为“{1}”。',
    },
    half: {
      en: '“{0}” is half-width, but this article sets such marks full-width; a mixture looks careless. Write “{1}”.',
      'zh-cn': '此处用了半角“{0}”，而本稿这类标点用全角，前后不一致。请改为“{1}”。',
    },
  },
  house: {
    full: {
      en: '“{0}” is full-width, but the house style asks for half-width punctuation. Write “{1}”.',
      'zh-cn': '此处用了全角“{0}”，而所用体例要求标点用半角。请改为“{1}”。',
    },
    half: {
      en: '“{0}” is half-width, but the house style asks for full-width punctuation. Write “{1}”.',
      'zh-cn': '此处用了半角“{0}”，而所用体例要求标点用全角。请改为“{1}”。',
    },
  },
} as const;
