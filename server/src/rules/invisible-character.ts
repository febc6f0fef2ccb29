import { codePointName } from '../text/characters.ts';
import { Span } from '../text/lines.ts';
import { articleWith } from './examples.ts';
import { FrequentFault } from './frequentFault.ts';
import type { Fix, LocalizedText, Rule } from './rule.ts';
import { invisibleRanges, isInvisible, trailingSpaceStart } from './whitespace.ts';

/** `invisible-character`: see its metadata. */
export const invisibleCharacter: Rule = {
  metadata: {
    name: 'invisible-character',
    element: 'text',
    severity: 'warning',
    fix: 'safe',
    since: '0.1.0',
    summary: {
      en: 'An invisible character: zero-width space or joiner, stray BOM, soft hyphen, no-break space, control character',
      'zh-cn': '不可见字符：零宽空格、零宽连接符、多余的 BOM、软连字符、不间断空格、控制字符等',
    },
    why: {
      en: 'Such a character splits a word or a name that looks whole, so that searching, counting and indexing miss it, and some systems print a box or refuse the file. Web pages and word processors leave it behind. Joiners that emoji and other scripts need are not reported.',
      'zh-cn':
        '看似完整的词语或姓名被不可见字符隔断，检索、统计和编制索引时都会漏掉，有些系统还会显示方框甚至拒收文件。这类字符多由网页或文字处理软件带入。表情符号和其他文字所需的连接符不予提示。',
    },
    wrong: [
      {
        text: articleWith('夜间‹\u200b›门诊下周一开始。'),
        fixed: articleWith('夜间门诊下周一开始。'),
      },
      {
        text: articleWith('‹\u00a0\u00a0›夜间门诊下周一开始。'),
        fixed: articleWith('  夜间门诊下周一开始。'),
      },
    ],
    right: [{ text: articleWith('护士说：“放心👩\u200d⚕️！”') }],
  },
  line: {
    triggers: { holding: invisibleRanges },
    check(line, report) {
      const stop = trailingSpaceStart(line.text);
      for (let at = 0; at < stop; at++) {
        if (!isStray(line.text, at)) continue;
        const end = endOfRun(line.text, at, stop);
        report(new Invisible(new Span(line, at, end)));
        at = end;
      }
    },
  },
};

/** The end of a run of invisible characters. Plain spaces between them belong to the run, so that it is one finding. */
function endOfRun(text: string, start: number, stop: number): number {
  let end = start + 1;
  for (let at = end; at < stop && (text.charAt(at) === ' ' || isStray(text, at)); at++) {
    if (text.charAt(at) !== ' ') end = at + 1;
  }
  return end;
}

/** A `FrequentFault` because copied text may have an invisible character after every word. */
class Invisible extends FrequentFault {
  get message(): LocalizedText {
    return message;
  }

  /** The names of the characters, each once. */
  get arguments(): readonly string[] {
    return [[...new Set(Array.from(this.span.text.replaceAll(' ', ''), codePointName))].join(' ')];
  }

  get fix(): Fix {
    const text = Array.from(this.span.text, visible).join('');
    return { kind: 'safe', title, arguments: this.arguments, edits: [{ span: this.span, text }] };
  }
}

const message: LocalizedText = {
  en: 'Invisible character {0}: it splits what looks whole, so searches miss it. Remove it or use a plain space.',
  'zh-cn': '此处有不可见字符 {0}，会隔断看似完整的文字，影响检索。请删除，或改用普通空格。',
};

const title: LocalizedText = { en: 'Clean up {0}', 'zh-cn': '清除 {0}' };

/** What replaces an invisible character: a plain space for one that separates words, nothing for the others. */
function visible(character: string): string {
  return ' \u00a0\u000b\u000c\u0085\u2028\u2029'.includes(character) ? ' ' : '';
}

const joinerOrMark = /[\u200c-\u200f\u202a-\u202e\u2066-\u2069]/;
/** Emoji with U+FE0F, and scripts from Hebrew to Mongolian that join letters or run from right to left (Unicode 17, Blocks.txt). */
const needsJoiners = /[\u0590-\u1cff\ufb1d-\ufefc\u{1f000}-\u{1faff}\p{Extended_Pictographic}]/u;

/**
 * Whether a control character is stray. Those beside Latin-1 letters are UTF-8 that was decoded wrongly: they carry
 * text, and the rule `mojibake` reports them.
 */
function isStray(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (!isInvisible(code)) return false;
  if (code >= 0x80 && code <= 0xad) return ![at - 2, at - 1, at + 1].some((near) => isLatin1(text.charCodeAt(near)));
  return !(joinerOrMark.test(text.charAt(at)) && needsJoiners.test(text.slice(Math.max(0, at - 2), at + 3)));
}

function isLatin1(code: number): boolean {
  return code > 0xa0 && code <= 0xff && code !== 0xad;
}
