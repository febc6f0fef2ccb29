import type { Ordinal } from '../article/article.ts';
import { append } from '../text/append.ts';
import { type NumeralStyle, readNumeral, writeNumeral } from '../text/numerals.ts';
import { articleWith } from './examples.ts';
import type { HouseStyle } from './houseStyle.ts';
import type { PlacedMarker } from './places.ts';
import type { Fix, Rule } from './rule.ts';
import { Tally } from './tally.ts';

/** `marker-ordinal-style`: see its metadata. */
export const markerOrdinalStyle: Rule = {
  metadata: {
    name: 'marker-ordinal-style',
    element: 'marker',
    severity: 'warning',
    fix: 'suggestion',
    since: '0.1.0',
    summary: {
      en: 'An ordinal is written differently from the others of its run: 一, 1 and ① mixed',
      'zh-cn': '同一组小标题的序号写法不一，如“一”“1”“①”混用',
    },
    why: {
      en: 'Numbers of one level take the same form, Han numerals or digits (GB/T 15835—2011, 4.3). A run that reads 一, 2, 三 looks pieced together from two articles. The norm is what most of the run has.',
      'zh-cn':
        '同一层级的编号应采用相同的数字形式（GB/T 15835—2011，4.3“同类别同形式”）。一组小标题写成“一”“2”“三”，像是由两篇稿件拼成。本规则以该组多数写法为准。',
    },
    wrong: [
      {
        text: articleWith(
          '【关键词一：便民】',
          '夜间门诊下周一开始。',
          '【关键词二：人手】',
          '新增四名护士。',
          '【关键词‹3›：费用】',
          '居民不必多付钱。',
        ),
        fixed: articleWith(
          '【关键词一：便民】',
          '夜间门诊下周一开始。',
          '【关键词二：人手】',
          '新增四名护士。',
          '【关键词三：费用】',
          '居民不必多付钱。',
        ),
      },
    ],
    right: [{ text: articleWith('【关键词1：便民】', '夜间门诊下周一开始。', '【关键词2：人手】', '新增四名护士。') }],
  },
  markers: {
    fact: ({ marker: { ordinal, label } }) => (ordinal ? `${ordinal.span.text} ${label?.text ?? ''}` : ''),
    judge: unusual,
    report({ marker: { ordinal } }, { style, example, by }: UsualOrdinal, report) {
      if (ordinal === null) return;
      report({
        span: ordinal.span,
        message: messages[by],
        arguments: [ordinal.span.text, example, writeNumeral(ordinal.value, style) ?? example],
        fix: rewriting(ordinal, style),
        related: [],
      });
    },
  },
};

/** By what sets the norm: the article’s majority or the house style. */
const messages = {
  article: {
    en: '“{0}” is not written like the other ordinals (“{1}”), so the run looks pieced together. Write “{2}”.',
    'zh-cn': '序号“{0}”与同组其他序号（如“{1}”）写法不同。请改为“{2}”。',
  },
  house: {
    en: '“{0}” is not written as the house style asks (“{1}”). Write “{2}”.',
    'zh-cn': '序号“{0}”的写法不符合所用体例（如“{1}”）。请改为“{2}”。',
  },
} as const;

/** The markers whose ordinals are not written as usual for their label. */
function unusual(markers: readonly PlacedMarker[], house: HouseStyle): Map<PlacedMarker, UsualOrdinal> {
  const found = new Map<PlacedMarker, UsualOrdinal>();
  for (const places of byLabel(markers)) {
    const usual = usualOrdinal(places, house);
    for (const { place, style } of places) if (usual && style !== usual.style) found.set(place, usual);
  }
  return found;
}

interface UsualOrdinal {
  readonly style: NumeralStyle;
  readonly example: string;
  readonly by: keyof typeof messages;
}

/** A marker with an ordinal, and how that is written. */
interface Styled {
  readonly place: PlacedMarker;
  readonly ordinal: Ordinal;
  readonly style: NumeralStyle | null;
}

function byLabel(markers: readonly PlacedMarker[]): Iterable<readonly Styled[]> {
  const groups = new Map<string, Styled[]>();
  for (const place of markers) {
    const { ordinal, label } = place.marker;
    if (ordinal === null) continue;
    const styled = { place, ordinal, style: styleOfOrdinal(ordinal) };
    const key = label?.text ?? '';
    append(groups, key, styled);
  }
  return groups.values();
}

/** The style of the house style or, if that leaves it open, of most ordinals; in a tie, the first in the text. */
function usualOrdinal(places: readonly Styled[], { marker }: HouseStyle): UsualOrdinal | null {
  if (marker !== 'consistent') return { style: marker, example: writeNumeral(1, marker) ?? '', by: 'house' };
  const tally = new Tally<NumeralStyle>();
  for (const { style } of places) if (style) tally.add(style);
  const style = tally.majority ?? places[0]?.style;
  const example = style && places.find((place) => place.style === style);
  return example ? { style, example: example.ordinal.span.text, by: 'article' } : null;
}

function styleOfOrdinal({ span }: Ordinal): NumeralStyle | null {
  return readNumeral(span.line.text, span.start)?.style ?? null;
}

function rewriting({ span, value }: Ordinal, style: NumeralStyle): Fix | null {
  const text = writeNumeral(value, style);
  return text === null
    ? null
    : {
        kind: 'suggestion',
        title: { en: 'Write “{1}” for “{0}”', 'zh-cn': '将“{0}”改为“{1}”' },
        arguments: [span.text, text],
        edits: [{ span, text }],
      };
}
