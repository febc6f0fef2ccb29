import { articleWith } from './examples.ts';
import { mislabelled } from './mislabelled.ts';
import { type Numbered, numberedPlaces } from './numbering.ts';
import { numberingFaults } from './numberingFaults.ts';
import type { PlacedMarker } from './places.ts';
import type { Fault, Rule } from './rule.ts';

/** `marker-ordinal-sequence`: see its metadata. */
export const markerOrdinalSequence: Rule = {
  metadata: {
    name: 'marker-ordinal-sequence',
    element: 'marker',
    severity: 'warning',
    fix: 'suggestion',
    since: '0.1.0',
    summary: {
      en: 'An ordinal is repeated, skipped or out of order among the markers of one label',
      'zh-cn': '同一类小标题的序号重复、跳号或次序颠倒',
    },
    why: {
      en: 'After 关键词二 readers look for 关键词三. A gap makes them search for a part that was perhaps lost, a repetition makes “see 关键词二” ambiguous. Numbering may begin again at one in another section.',
      'zh-cn':
        '读者看到“关键词二”之后，会接着找“关键词三”。跳号使人怀疑内容缺失，重号则使“见关键词二”之类的引用无从对应。不同部分可以各自从“一”起编号。',
    },
    wrong: [
      {
        text: articleWith(
          '【关键词一：便民】',
          '夜间门诊下周一开始。',
          '【关键词二：人手】',
          '新增四名护士。',
          '【关键词‹四›：费用】',
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
    right: [
      {
        text: articleWith(
          '【关键词一：便民】',
          '夜间门诊下周一开始。',
          '【背景】',
          '这是第三家夜间门诊。',
          '【关键词二：人手】',
          '新增四名护士。',
        ),
      },
    ],
  },
  markers: {
    fact: ({ marker: { ordinal, label } }) => `${ordinal?.span.text ?? ''} ${label?.text ?? ''}`,
    judge: outOfSequence,
    holdsSpans: true,
    report: (_marker, fault: Fault, report) => report(fault),
  },
};

function outOfSequence(markers: readonly PlacedMarker[]): Map<PlacedMarker, Fault> {
  const numbered: NumberedMarker[] = [];
  for (const [index, place] of markers.entries()) {
    const { ordinal, label } = place.marker;
    if (ordinal)
      numbered.push({ ordinal, key: label?.text ?? '', part: place.part, place, previous: markers[index - 1] });
  }
  const found = numberedPlaces(numbered).flatMap(numberingFaults);
  if (found.length === 0) return new Map();
  const wrongLabels = mislabelled(markers);
  return new Map(
    found
      .filter(({ of, before }) => !before || !fillsGap(wrongLabels, before, of))
      .map(({ of: { place }, fault }) => [place, fault]),
  );
}

interface NumberedMarker extends Numbered {
  readonly place: PlacedMarker;
  /** The marker before it in the text, whatever its label. */
  readonly previous: PlacedMarker | undefined;
}

/** Whether no ordinal is missing: the marker before has it, but with a wrong label (关键词二, 看点三, 关键词四). */
function fillsGap(
  wrongLabels: ReadonlyMap<PlacedMarker, PlacedMarker>,
  before: NumberedMarker,
  { previous, ordinal }: NumberedMarker,
): boolean {
  if (previous === undefined || wrongLabels.get(previous) !== before.place) return false;
  return ordinal.value - 1 === previous.marker.ordinal?.value;
}
