import type { Marker } from '../article/article.ts';
import { codeSet, isIn } from '../text/characters.ts';
import { articleWith } from './examples.ts';
import { abridge } from './message.ts';
import type { PlacedMarker } from './places.ts';
import type { Rule } from './rule.ts';

/** A title that contains one of these is a whole sentence and no title. */
const sentenceEnds = codeSet('。；');

/** `marker-duplicate`: see its metadata. */
export const markerDuplicate: Rule = {
  metadata: {
    name: 'marker-duplicate',
    element: 'marker',
    severity: 'warning',
    fix: null,
    since: '0.1.0',
    summary: {
      en: 'The same marker title stands twice in one section',
      'zh-cn': '同一部分中出现了两个相同的小标题',
    },
    why: {
      en: 'Two markers with one title cannot be told apart in an outline, and most often one was pasted twice or not yet renamed. What only says what kind of text follows may return: 【案例】, or 【直播】 before the words of an item on the same line.',
      'zh-cn':
        '两个小标题完全相同，在目录中无法区分，通常是重复粘贴，或复制后忘了修改。只标明内容类别的可以重复，如“【案例】”，或同一行还有文字的“【直播】”。',
    },
    wrong: [
      {
        text: articleWith('【关键词一：便民】', '夜间门诊下周一开始。', '【关键词二：‹便民›】', '新增四名护士。'),
      },
    ],
    right: [
      {
        text: articleWith('【关键词一：便民】', '夜间门诊下周一开始。', '【关键词二：人手】', '新增四名护士。'),
      },
      {
        text: articleWith(
          '【直播】夜间门诊下周一开始。',
          '【直播】新增四名护士。',
          '【案例】',
          '平日夜里。',
          '【案例】',
          '周末下午。',
        ),
      },
    ],
  },
  markers: {
    fact: ({ marker }) => (isTag(marker) ? '' : (marker.title?.text ?? '')),
    judge: repeated,
    report({ marker: { title } }, { marker: first }: PlacedMarker, report) {
      if (title === null || first.title === null) return;
      report({
        span: title,
        message: {
          en: 'The title “{0}” already stands in this section, so readers cannot tell the two apart. Rename or remove one.',
          'zh-cn': '本部分已有小标题“{0}”，两者无法区分。请修改或删除其中一个。',
        },
        arguments: [abridge(title.text)],
        fix: null,
        related: [
          { span: first.title, message: { en: 'The same title before', 'zh-cn': '前面的相同小标题' }, arguments: [] },
        ],
      });
    },
  },
};

/** How long the name of a column or of a part of each case may be: 案例, 法官说法. */
const longestTag = 4;

/**
 * Whether a marker says what kind of text follows, and may return: 【案例】 before each case, 【直播】 or 【10:25】 before the
 * words of an item on the same line.
 */
function isTag({ label, ordinal, title, span, line }: Marker): boolean {
  if (label !== null || ordinal !== null || title === null) return false;
  return title.end - title.start <= longestTag || span.end < line.end;
}

/** The markers that repeat the title of an earlier one in their section, each with that one. */
function repeated(markers: readonly PlacedMarker[]): Map<PlacedMarker, PlacedMarker> {
  const found = new Map<PlacedMarker, PlacedMarker>();
  const earlier = new Map<string, PlacedMarker>();
  let part = -1;
  for (const place of markers) {
    if (place.part !== part) earlier.clear();
    part = place.part;
    const span = place.marker.title;
    if (span === null || span.start === span.end || isTag(place.marker)) continue;
    if (isIn(sentenceEnds, span.line.text.charCodeAt(span.end - 1))) continue;
    const title = span.text;
    const first = earlier.get(title);
    if (first) found.set(place, first);
    else earlier.set(title, place);
  }
  return found;
}
