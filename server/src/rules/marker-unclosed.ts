import type { Heading, Marker } from '../article/article.ts';
import { Span } from '../text/lines.ts';
import { articleWith } from './examples.ts';
import { abridge } from './message.ts';
import type { Fault, Rule } from './rule.ts';

/** `marker-unclosed`: see its metadata. */
export const markerUnclosed: Rule = {
  metadata: {
    name: 'marker-unclosed',
    element: 'marker',
    severity: 'error',
    fix: 'suggestion',
    since: '0.1.0',
    summary: {
      en: 'A marker line has 【 without 】, or the reverse',
      'zh-cn': '小标题行只有“【”而没有“】”，或只有“】”而没有“【”',
    },
    why: {
      en: 'Brackets come in pairs (GB/T 15834—2011, 4.9). With one of them lost, the marker is easily taken for text, and what stands under it for a part of the marker before.',
      'zh-cn':
        '括号必须成对使用（GB/T 15834—2011，4.9）。缺了一半，小标题容易被误认为正文，其下内容也会被归入前一个小标题。',
    },
    wrong: [
      {
        text: articleWith('‹【›关键词一：便民', '', '夜间门诊下周一开始。'),
        fixed: articleWith('【关键词一：便民】', '', '夜间门诊下周一开始。'),
      },
      {
        text: articleWith('关键词一：便民‹】›', '', '夜间门诊下周一开始。'),
        fixed: articleWith('【关键词一：便民】', '', '夜间门诊下周一开始。'),
      },
    ],
    right: [
      { text: articleWith('【关键词一：便民】', '', '夜间门诊下周一开始。') },
      { text: articleWith('关键词一：便民', '', '夜间门诊下周一开始。', '', '关键词二：人手', '', '新增四名护士。') },
    ],
  },
  marker({ marker }, _context, report) {
    const fault = markerFault(marker);
    if (fault) report(fault);
  },
  outline(sections, _context, report) {
    for (const { heading } of sections) if (heading && endsUnopened(heading.span)) report(missingOpening(heading));
  },
};

const partners: Readonly<Record<string, string>> = { '【': '】', '〖': '〗', '〔': '〕', '［': '］', '[': ']' };

function markerFault(marker: Marker): Fault | null {
  const { opening, closing, span } = marker;
  if (closing !== null) return null;
  if (opening === null) return endsUnopened(span) ? missingOpening(marker) : null;
  const partner = partners[opening.text];
  return partner === undefined ? null : unpaired(opening, span, span.end, partner);
}

/** A line that ends in 】 and has no 【. */
function endsUnopened(span: Span): boolean {
  return span.line.text.charAt(span.end - 1) === '】' && !span.text.includes('【');
}

function missingOpening({ span }: Marker | Heading): Fault {
  return unpaired(new Span(span.line, span.end - 1, span.end), span, span.start, '【');
}

function unpaired(bracket: Span, whole: Span, insertAt: number, partner: string): Fault {
  return {
    span: bracket,
    message: {
      en: '“{0}” has no “{1}” in “{2}”, so the line is easily taken for text. Add “{1}”.',
      'zh-cn': '“{2}”中的“{0}”缺少与之配对的“{1}”，此行容易被误认为正文。请补上“{1}”。',
    },
    arguments: [bracket.text, partner, abridge(whole.text)],
    fix: {
      kind: 'suggestion',
      title: { en: 'Add “{0}”', 'zh-cn': '补上“{0}”' },
      arguments: [partner],
      edits: [{ span: new Span(whole.line, insertAt, insertAt), text: partner }],
    },
    related: [],
  };
}
