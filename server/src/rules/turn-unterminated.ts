import type { Turn } from '../article/article.ts';
import { Span } from '../text/lines.ts';
import { articleWith } from './examples.ts';
import { isQuestioner } from './questioners.ts';
import type { Fix, Rule } from './rule.ts';
import { isOpenSpeech, lastCharacter, lastSentence } from './speechEnd.ts';

const interview = ['记者：费用会增加吗？', '李明：不会。', '记者：夜间门诊什么时候开始？'];

/** `turn-unterminated`: see its metadata. */
export const turnUnterminated: Rule = {
  metadata: {
    name: 'turn-unterminated',
    element: 'turn',
    severity: 'warning',
    fix: 'safe',
    since: '0.1.0',
    summary: {
      en: 'A speech ends without 。, ！, ？ or another closing mark',
      'zh-cn': '发言末尾缺少句号、问号、叹号等句末标点',
    },
    why: {
      en: 'A sentence ends with a full stop, a question mark or an exclamation mark (GB/T 15834—2011, 4.1 to 4.3). A speech that just stops leaves open whether words were lost on the way. A closing quotation mark or bracket, an ellipsis or a dash also ends a speech; so does a web address. An article most of whose answers and statements end without any is written so throughout and gets no finding.',
      'zh-cn':
        '句子末尾应使用句号、问号或叹号（GB/T 15834—2011，4.1—4.3）。发言没有句末标点，读者无从判断后文是否遗漏。以后引号、后括号、省略号、破折号或网址结尾的，不予提示。多数回答和发言都不加句末标点的稿件，视为统一的写法，也不提示。',
    },
    wrong: [
      {
        text: articleWith(...interview, '李明：下周一开始，平日每晚开放到九点，周末下午开放到五‹点›'),
        fixed: articleWith(...interview, '李明：下周一开始，平日每晚开放到九点，周末下午开放到五点。'),
      },
      {
        text: articleWith(...interview, '李明：下周一开始，平日每晚开放到九点，周末下午开放到五点‹，›'),
        fixed: articleWith(...interview, '李明：下周一开始，平日每晚开放到九点，周末下午开放到五点。'),
      },
    ],
    right: [
      { text: articleWith(...interview, '李明：下周一开始。居民们都说“太方便了！”') },
      { text: articleWith(...interview, '李明：下周一开始，预约请访问 https://example.org/yuyue') },
      { text: articleWith('记者：什么时候？', '李明：下周一，平日到九点', '记者：要预约吗？', '李明：要，可以打电话') },
    ],
  },
  block(block, context, report) {
    if (!context.norms.closesSpeeches) return;
    const turn = block.turn?.end === block ? block.turn.block : null;
    const speech = turn && endOfSpeech(turn);
    if (!speech) return;
    const last = lastCharacter(speech);
    const asks = isQuestion(turn, speech);
    const mark = asks ? context.style.questionMark : context.style.fullStop;
    report({
      span: last,
      message: isComma(last)
        ? {
            en: 'The speech of “{0}” ends in “{1}”, as if words were missing. Write “{2}”, or add the words.',
            'zh-cn': '“{0}”的发言以“{1}”结束，读来像是话未说完。请改为“{2}”，或补上遗漏的文字。',
          }
        : {
            en: 'The speech of “{0}” ends in “{1}” with no closing punctuation, as if words were missing. End it with “{2}”.',
            'zh-cn': '“{0}”的发言以“{1}”结束，没有句末标点，读来像是话未说完。请补上“{2}”。',
          },
      arguments: [turn.speaker.name.text, last.text, mark],
      fix: terminate(speech, last, mark, asks),
      related: [],
    });
  },
};

const interrogative =
  /什么|甚麼|怎么|怎麼|怎样|怎樣|如何|哪|谁|誰|多少|几|幾|为何|為何|是否|能否|吗|嗎|呢|(.)[不没沒]\1/;

/** The last paragraph of a speech, if it does not end in closing punctuation. */
function endOfSpeech({ speech, continuation }: Turn): Span | null {
  const last = continuation.at(-1)?.span ?? speech;
  return last && isOpenSpeech(last) && !isSetAsHeading(last) && !isBookNote.test(last.text) ? last : null;
}

/** #### 众人鼓掌，灯亮: what is seen on the stage. */
function isSetAsHeading({ line, start }: Span): boolean {
  return start > 0 && line.text.trimStart().startsWith('#');
}

/** 《晒场》，周远著，松岚出版社2023年版: the book that was talked about. */
const isBookNote = /^《.*[^。！？]\d{4}年.{0,4}版$/;

function isQuestion(turn: Turn, speech: Span): boolean {
  const sentence = lastSentence(speech);
  return /[吗嗎]$/.test(sentence) || (isQuestioner(turn.speaker) && interrogative.test(sentence));
}

function isComma({ text }: Span): boolean {
  return '，,、'.includes(text);
}

/**
 * Appends the mark, or puts it in place of a comma. For a question it is only a suggestion: the editor has to decide
 * whether it is one.
 */
function terminate(speech: Span, last: Span, mark: string, asks: boolean): Fix {
  const comma = isComma(last);
  return {
    kind: asks ? 'suggestion' : 'safe',
    title: comma
      ? { en: 'Replace “{1}” with “{0}”', 'zh-cn': '将“{1}”改为“{0}”' }
      : { en: 'Add “{0}” at the end', 'zh-cn': '在末尾补上“{0}”' },
    arguments: [mark, last.text],
    edits: [{ span: comma ? last : new Span(speech.line, speech.end, speech.end), text: mark }],
  };
}
