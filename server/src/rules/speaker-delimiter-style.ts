import { articleWith } from './examples.ts';
import { fixedColon } from './houseStyle.ts';
import { isLatinTurn } from './latinTurn.ts';
import type { Rule } from './rule.ts';

/** `speaker-delimiter-style`: see its metadata. */
export const speakerDelimiterStyle: Rule = {
  metadata: {
    name: 'speaker-delimiter-style',
    element: 'turn',
    severity: 'warning',
    fix: 'safe',
    since: '0.1.0',
    summary: {
      en: 'The colon after a speaker is not the one that the article uses after its other speakers',
      'zh-cn': '发言人后面的冒号与稿件其他发言不一致',
    },
    why: {
      en: 'Chinese text takes the full-width colon (GB/T 15834—2011, 4.7 and 5.1.1); some publications set all of it half-width. Either is legible; a mixture in one article looks careless and breaks searches for a speaker. The norm is what most turns of the article have. Turns in English or the like, as in a bilingual transcript, keep their half-width colon.',
      'zh-cn':
        '中文文稿使用全角冒号（GB/T 15834—2011，4.7、5.1.1），也有媒体全部使用半角。两者都可读，但同一篇稿件混用既不美观，也不便检索发言人。本规则以稿件中多数发言的写法为准。双语实录中的外文发言用半角冒号，不予提示。',
    },
    wrong: [
      {
        text: articleWith(
          '记者：夜间门诊什么时候开始？',
          '',
          '李明：下周一开始。',
          '',
          '记者‹:›费用会增加吗？',
          '',
          '李明：不会。',
        ),
        fixed: articleWith(
          '记者：夜间门诊什么时候开始？',
          '',
          '李明：下周一开始。',
          '',
          '记者：费用会增加吗？',
          '',
          '李明：不会。',
        ),
      },
    ],
    right: [
      {
        text: articleWith('记者:夜间门诊什么时候开始?', '', '李明:下周一开始。'),
      },
    ],
  },
  turn(turn, { style, delimitedTurn }, report) {
    const { delimiter, speaker } = turn;
    if (delimiter === null || delimiter.text === style.delimiter || isLatinTurn(turn)) return;
    report({
      span: delimiter,
      message:
        fixedColon(style.house) === null
          ? {
              en: 'The colon “{1}” after “{0}” is not the article’s usual “{2}”; a mixture looks careless. Write “{2}”.',
              'zh-cn': '“{0}”后面用了“{1}”，而本稿其他发言用“{2}”，前后不一致。请改为“{2}”。',
            }
          : {
              en: 'The colon “{1}” after “{0}” is not the house style’s “{2}”. Write “{2}”.',
              'zh-cn': '“{0}”后面用了“{1}”，而所用体例要求“{2}”。请改为“{2}”。',
            },
      arguments: [speaker.span.text, delimiter.text, style.delimiter],
      fix: {
        kind: 'safe',
        title: { en: 'Replace “{0}” with “{1}”', 'zh-cn': '将“{0}”改为“{1}”' },
        arguments: [delimiter.text, style.delimiter],
        edits: [{ span: delimiter, text: style.delimiter }],
      },
      related: delimitedTurn?.delimiter
        ? [
            {
              span: delimitedTurn.delimiter,
              message: { en: 'The article’s usual colon', 'zh-cn': '本稿通常使用的冒号' },
              arguments: [],
            },
          ]
        : [],
    });
  },
};
