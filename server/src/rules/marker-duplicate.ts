import { codeSet, isIn } from '../text/characters.ts';
import { articleWith } from './examples.ts';
import { abridge } from './message.ts';
import type { PlacedMarker } from './places.ts';
import type { Rule } from './rule.ts';

/** A whole sentence after a label is no title. */
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
      en: 'Two markers with one title cannot be told apart in an outline, and most often one was pasted twice or not yet renamed.',
      'zh-cn': '两个小标题完全相同，在目录中无法区分，通常是重复粘贴，或复制后忘了修改。',
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
    ],
  },
  markers: {
    fact: ({ marker: { title } }) => title?.text ?? '',
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

/** The markers whose title stands in their section before, each with the first one. */
function repeated(markers: readonly PlacedMarker[]): Map<PlacedMarker, PlacedMarker> {
  const found = new Map<PlacedMarker, PlacedMarker>();
  const earlier = new Map<string, PlacedMarker>();
  let part = -1;
  for (const place of markers) {
    if (place.part !== part) earlier.clear();
    part = place.part;
    const span = place.marker.title;
    if (span === null || span.start === span.end || isIn(sentenceEnds, span.line.text.charCodeAt(span.end - 1)))
      continue;
    const title = span.text;
    const first = earlier.get(title);
    if (first) found.set(place, first);
    else earlier.set(title, place);
  }
  return found;
}
