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
      {
        text: articleWith('〖看点一：便民〗', '夜间门诊下周一开始。', '‹〖›看点二：人手', '新增四名护士。'),
        fixed: articleWith('〖看点一：便民〗', '夜间门诊下周一开始。', '〖看点二：人手〗', '新增四名护士。'),
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
    for (const { heading } of sections) {
      const fault = heading && missingOpening(heading);
      if (fault) report(fault);
    }
  },
};

const partners: Readonly<Record<string, string>> = { '【': '】', '〖': '〗', '〔': '〕', '［': '］', '[': ']' };

function markerFault(marker: Marker): Fault | null {
  const { opening, closing, span } = marker;
  if (closing !== null) return null;
  if (opening === null) return missingOpening(marker);
  const partner = partners[opening.text];
  return partner === undefined ? null : unpaired(opening, span, span.end, partner);
}

const openings: Readonly<Record<string, string>> = { '】': '【', '〗': '〖' };

function missingOpening({ span }: Marker | Heading): Fault | null {
  const { line, start, end } = span;
  const opening = openings[line.text.charAt(end - 1)];
  if (opening === undefined || span.text.includes(opening)) return null;
  return unpaired(new Span(line, end - 1, end), span, start, opening);
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
