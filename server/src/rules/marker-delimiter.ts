import type { Marker, Ordinal } from '../article/article.ts';
import { isDigit } from '../text/characters.ts';
import { Span } from '../text/lines.ts';
import { articleWith } from './examples.ts';
import { fixedColon, type HouseStyle } from './houseStyle.ts';
import type { PlacedMarker } from './places.ts';
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
      en: 'The sign between a marker’s ordinal and title is missing, or is not that of the article’s other markers',
      'zh-cn': '小标题序号后面的分隔符号与其他小标题不一致，或缺失',
    },
    why: {
      en: 'The sign shows where the number ends and the title begins: a colon introduces what follows (GB/T 15834—2011, 4.7). A mixture looks careless and breaks programs that split markers at it. The norm is what most markers have.',
      'zh-cn':
        '分隔符号将序号与其后的文字分开；冒号用于提示下文（GB/T 15834—2011，4.7）。写法不一既不美观，也使程序无法据以拆分。本规则以多数小标题的写法为准。',
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
          '【关键词三‹›费用】',
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
  markers: {
    fact: ({ marker }) => signOf(marker),
    judge: unusual,
    report({ marker }, { usual, by }: Norm, report) {
      const gap = gapOf(marker);
      if (gap === null) return;
      const isMissing = by === 'article' && gap.text.trim() === '';
      report({
        span: gap,
        message: isMissing ? messages.missing : messages[by],
        arguments: [gap.text, usual],
        fix: {
          kind: 'safe',
          title: isMissing ? { en: 'Insert “{0}”', 'zh-cn': '补上“{0}”' } : { en: 'Write “{0}”', 'zh-cn': '改为“{0}”' },
          arguments: [usual],
          edits: [{ span: gap, text: usual }],
        },
        related: [],
      });
    },
  },
};

const messages = {
  house: {
    en: 'The sign between ordinal and title is “{0}”, but the house style asks for “{1}”. Write “{1}”.',
    'zh-cn': '序号后面用了“{0}”，而所用体例要求“{1}”。请改为“{1}”。',
  },
  missing: {
    en: 'No sign separates ordinal and title, but the article’s other markers have “{1}”. Insert “{1}”.',
    'zh-cn': '序号后面缺少分隔符号，其他小标题用“{1}”。请补上“{1}”。',
  },
  article: {
    en: '“{0}” separates ordinal and title, but the article’s other markers have “{1}”. Write “{1}”.',
    'zh-cn': '序号后面用了“{0}”，其他小标题用“{1}”。请改为“{1}”。',
  },
} as const;

/** The sign that markers should have, and whether the article or the house style says so. */
interface Norm {
  readonly usual: string;
  readonly by: 'article' | 'house';
}

/**
 * The markers whose sign is not the norm: that of the house style, or else that of most markers; in a tie, the first
 * sign in the text.
 */
function unusual(markers: readonly PlacedMarker[], house: HouseStyle): Map<PlacedMarker, Norm> {
  const fixed = fixedColon(house);
  const tally = new Tally<string>();
  const signs = markers.map(({ marker }) => signOf(marker));
  for (const sign of signs) if (sign !== '') tally.add(sign);
  const usual = fixed ?? tally.majority ?? signs.find((sign) => sign !== '') ?? '';
  const norm: Norm = { usual, by: fixed === null ? 'article' : 'house' };
  const found = new Map<PlacedMarker, Norm>();
  for (const [index, place] of markers.entries()) {
    const sign = signs[index] ?? '';
    if (sign !== '' && sign !== usual) found.set(place, norm);
  }
  return found;
}

/** What stands between the ordinal and the title; null if one of them is missing. */
function gapOf({ ordinal, title }: Marker): Span | null {
  if (ordinal === null || title === null || title.start === title.end) return null;
  const from = afterBracket(ordinal);
  return from > title.start ? null : new Span(title.line, from, title.start);
}

function afterBracket({ span: { line, end } }: Ordinal): number {
  return ')）'.includes(line.text.charAt(end) || '-') ? end + 1 : end;
}

/**
 * The sign between ordinal and title, without blanks around it; a blank if there is no sign, and '' for a marker that
 * needs none because it lacks ordinal or title.
 */
function signOf(marker: Marker): string {
  const gap = gapOf(marker);
  return gap === null || isInNumber(gap) ? '' : gap.text.trim() || ' ';
}

/** Whether a sign between two digits may belong to a number, as in 看点3.5亿元 and 看点3:2: another one would change it. */
function isInNumber({ line: { text }, start, end }: Span): boolean {
  return (
    end - start === 1 &&
    isDigit(text.charCodeAt(start - 1)) &&
    isDigit(text.charCodeAt(end)) &&
    text.charAt(start) !== ' '
  );
}
