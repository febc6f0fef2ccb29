import { articleWith } from './examples.ts';
import { mislabelled } from './mislabelled.ts';
import type { PlacedMarker } from './places.ts';
import type { Rule } from './rule.ts';

/** `marker-label-mixed`: see its metadata. */
export const markerLabelMixed: Rule = {
  metadata: {
    name: 'marker-label-mixed',
    element: 'marker',
    severity: 'information',
    fix: null,
    since: '0.1.0',
    summary: {
      en: 'A marker has another label than its neighbours, and counts on from them: 关键词一, 关键词二, 看点三',
      'zh-cn': '小标题的序号与前后相接，标签却不同，如“关键词一”“关键词二”“看点三”',
    },
    why: {
      en: 'Markers that count on from one another are one run, and readers look for one label in it. The odd one was most likely taken over from another article.',
      'zh-cn': '序号前后相接的小标题是一组，读者会按同一个标签去找。个别标签不同，多半是从别的稿件带来的。',
    },
    wrong: [
      {
        text: articleWith(
          '【关键词一：便民】',
          '夜间门诊下周一开始。',
          '【关键词二：人手】',
          '新增四名护士。',
          '【‹看点›三：费用】',
          '居民不必多付钱。',
        ),
      },
      {
        text: articleWith(
          '看点一：便民',
          '夜间门诊下周一开始。',
          '‹焦点›二：人手',
          '新增四名护士。',
          '看点三：费用',
          '居民不必多付钱。',
        ),
      },
    ],
    right: [
      {
        text: articleWith('【关键词一：便民】', '夜间门诊下周一开始。', '【看点一：人手】', '新增四名护士。'),
      },
    ],
  },
  markers: {
    fact: ({ marker: { label, ordinal } }) => `${ordinal?.value ?? ''} ${label?.text ?? ''}`,
    judge: mislabelled,
    report({ marker }, { marker: before }: PlacedMarker, report) {
      if (marker.label === null || before.label === null) return;
      report({
        span: marker.label,
        message: {
          en: '“{0}” counts on from “{1}”, so readers look for the label “{1}”. Use one label in the run.',
          'zh-cn': '“{0}”的序号接在“{1}”之后，标签却不同。同一组小标题请统一用一个标签。',
        },
        arguments: [marker.label.text, before.label.text],
        fix: null,
        related: [{ span: before.label, message: { en: 'The label before it', 'zh-cn': '前一个标签' }, arguments: [] }],
      });
    },
  },
};
