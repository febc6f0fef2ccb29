import { articleWith } from './examples.ts';
import { numberedHeadings } from './numberedParts.ts';
import { numberedPlaces } from './numbering.ts';
import { numberingFaults } from './numberingFaults.ts';
import type { Rule } from './rule.ts';

/** `heading-ordinal-sequence`: see its metadata. */
export const headingOrdinalSequence: Rule = {
  metadata: {
    name: 'heading-ordinal-sequence',
    element: 'section',
    severity: 'warning',
    fix: 'suggestion',
    since: '0.1.0',
    summary: {
      en: 'The ordinal of a heading is repeated, skipped or out of order',
      'zh-cn': '分标题的序号重复、跳号或次序颠倒',
    },
    why: {
      en: 'Readers who find 二、 and then 四、 look for what is missing, and a reference to “part three” leads nowhere. Subheadings may begin again at one under each heading, and a list may count down to one.',
      'zh-cn':
        '“二、”之后直接是“四、”，读者会怀疑内容缺失，“见第三部分”之类的引用也无从对应。下级分标题可以在各分标题之下从“一”起编号，整组也可以倒数到“一”。',
    },
    wrong: [
      {
        text: articleWith(
          '一、延长开放',
          '',
          '夜间门诊下周一开始。',
          '',
          '二、增加人手',
          '',
          '新增四名护士。',
          '',
          '‹四›、费用不变',
          '',
          '居民不必多付钱。',
        ),
        fixed: articleWith(
          '一、延长开放',
          '',
          '夜间门诊下周一开始。',
          '',
          '二、增加人手',
          '',
          '新增四名护士。',
          '',
          '三、费用不变',
          '',
          '居民不必多付钱。',
        ),
      },
    ],
    right: [
      {
        text: articleWith(
          '一、延长开放',
          '',
          '（一）平日',
          '',
          '每晚开放到九点。',
          '',
          '（二）周末',
          '',
          '下午开放到五点。',
          '',
          '二、增加人手',
          '',
          '（一）护士',
          '',
          '新增四名护士。',
          '',
          '（二）医生',
          '',
          '新增一名医生。',
        ),
      },
    ],
  },
  outline(sections, _context, report) {
    for (const run of numberedPlaces(numberedHeadings({ sections })))
      for (const { fault } of numberingFaults(run)) report(fault);
  },
};
