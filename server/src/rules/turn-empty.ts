import { articleWith } from './examples.ts';
import type { Rule } from './rule.ts';

/** `turn-empty`: see its metadata. */
export const turnEmpty: Rule = {
  metadata: {
    name: 'turn-empty',
    element: 'turn',
    severity: 'error',
    fix: null,
    since: '0.1.0',
    summary: {
      en: 'A speaker is named, but no speech follows',
      'zh-cn': '有发言人而没有发言内容',
    },
    why: {
      en: 'A speaker with nothing to say is a speech lost in copying, or a line that was left over when the speech was cut. Either way readers are misled about who said what.',
      'zh-cn':
        '有发言人而无内容，多半是转载时漏了发言，或删去发言后忘了删除署名。无论哪种情况，都会使读者误解谁说了什么。',
    },
    wrong: [
      {
        text: articleWith(
          '记者：夜间门诊什么时候开始？',
          '',
          '‹李明：›',
          '',
          '记者：费用会增加吗？',
          '',
          '李明：不会。',
        ),
      },
    ],
    right: [
      {
        text: articleWith('记者：夜间门诊什么时候开始？', '', '李明：', '下周一开始。'),
      },
    ],
  },
  turn(turn, _context, report) {
    if (turn.speech !== null || turn.continuation.length > 0) return;
    report({
      span: turn.span,
      message: {
        en: '“{0}” says nothing here: the speech was lost, or the name was left behind. Add the speech or remove the line.',
        'zh-cn': '“{0}”后面没有发言内容，可能是发言遗漏或署名多余。请补上发言，或删除此行。',
      },
      arguments: [turn.speaker.span.text],
      fix: null,
      related: [],
    });
  },
};
