import { Span } from '../text/lines.ts';
import { patternWithHan } from '../text/scripts.ts';
import { articleWith } from './examples.ts';
import { abridge } from './message.ts';
import type { LocalizedText, Rule } from './rule.ts';
import { triggersOf } from './triggers.ts';

/**
 * Characters that common Chinese words and punctuation turn into when UTF-8 is decoded as GBK, and that are hardly ever
 * used otherwise. Others that result from it, such as 鏈, 浜 and 骞, are left out because they occur in real texts.
 */
const misreadGbk = '锛紝銆殑鍏鐨鍙屽鍥鍦鍚鏂鍔佸鏄鎴勫竴槸';

/** UTF-8 that was decoded as Latin-1 or Windows-1252: two or more Han characters, or a quotation mark or dash. */
const misreadLatin =
  /(?:[\u00e3-\u00e9\u00ef][\u0080-\u00bf\u0152-\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]{2}){2,}|\u00e2\u20ac[\u0080-\u00bf\u0152-\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]/g;

/** GB 2312 that was decoded as Latin-1 or Windows-1252: four or more Han characters. */
const misreadGb = /(?:[\u00b0-\u00f7][\u00a1-\u00fe]){4,}/g;
/** Mojibake has at least so many different characters; ×××××××× and ········ have fewer. */
const fewestDifferent = 5;

/**
 * Lost text: U+FFFD for bytes that were invalid in the encoding, U+FFFD in UTF-8 decoded as GBK (锟斤拷), and filler of
 * unused memory (烫烫烫).
 */
const lost = /\ufffd+|(?:锟斤拷)+锟?|烫{3,}/g;

/** What is left of an indent whose characters the target encoding did not have. */
const lostIndent = patternWithHan(/^\s{0,8}(\?{2,8})(?=[\p{Script=Han}“「『《（【])/u);

/** `mojibake`: see its metadata. */
export const mojibake: Rule = {
  metadata: {
    name: 'mojibake',
    element: 'text',
    severity: 'error',
    fix: null,
    since: '0.1.0',
    summary: {
      en: 'Text that was decoded wrongly: U+FFFD, 锟斤拷, 烫烫烫, ???? for an indent, UTF-8 read as GBK or Latin-1, GBK as Latin-1',
      'zh-cn':
        '乱码：U+FFFD、“锟斤拷”、“烫烫烫”，段首缩进变成的“????”，把 UTF-8 当作 GBK、Latin-1 读取，或把 GBK 当作 Latin-1 读取',
    },
    why: {
      en: 'The file was read or saved in an encoding that is not its own. In a text that can be read otherwise, what shows as U+FFFD or 锟斤拷 is lost for good and has to be taken from the source again; other mojibake comes right when the file is reopened in the right encoding, as long as nobody saves it. A text that is garbled throughout is reported once, and nothing else in it.',
      'zh-cn':
        '文件曾以错误的编码读取或保存。其余文字可以正常阅读的，显示为 U+FFFD 或“锟斤拷”的文字已无法恢复，须从原稿重新取得；其他乱码只要没有另行保存，以正确的编码重新打开即可恢复。整篇都是乱码的，只报告一次，不再检查其他问题。',
    },
    wrong: [
      { text: articleWith('夜间门诊下周一‹\ufffd\ufffd›始。') },
      { text: articleWith('夜间门诊‹锟斤拷锟斤拷›下周一开始。') },
      { text: articleWith('‹????›夜间门诊下周一开始。') },
      { text: articleWith('‹鏂伴椈锛氬鍥›') },
      { text: articleWith('居民说‹â€œ›太方便了。') },
      { text: articleWith('‹Ò¹¼äÃÅÕï›') },
      { text: articleWith('‹\ufffd\ufffd间\ufffd\ufffd诊\ufffd下周\ufffd›始。') },
    ],
    right: [{ text: articleWith('这杯茶真烫，烫得拿不住；供應鏈恢復正常。', '证号××××××××，签名········') }],
  },
  line: {
    triggers: {
      holdingTwo: triggersOf('?'),
      holding: [[0xfffd, 0xfffd], [0xc0, 0xd6], [0xd8, 0xef], ...triggersOf(`锟烫${misreadGbk}`)],
    },
    check(line, report) {
      const misread = misreadGbkIn(line.text) ?? misreadLatinIn(line.text) ?? misreadGbIn(line.text);
      for (const { start, end, message } of misread ? [misread] : lostIn(line.text)) {
        const span = new Span(line, start, end);
        report({ span, message, arguments: [abridge(span.text)], fix: null, related: [] });
      }
    },
  },
};

interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly message: LocalizedText;
}

const lostMessage: LocalizedText = {
  en: '“{0}” stands for text that was lost when the file was decoded wrongly. Take the passage from the source again.',
  'zh-cn': '“{0}”是解码错误留下的乱码，原文字已丢失。请对照原稿重新录入。',
};

const latinMessage: LocalizedText = {
  en: '“{0}” is UTF-8 text that was read as Latin-1. Reopen the file as UTF-8 before saving it, or take the passage from the source.',
  'zh-cn':
    '“{0}”是把 UTF-8 当作 Latin-1 读取而产生的乱码。请勿保存，改用 UTF-8 重新打开；若已保存，请对照原稿重新录入。',
};

const gbMessage: LocalizedText = {
  en: '“{0}” is GBK text that was read as Latin-1. Reopen the file as GB18030 before saving it, or take the passage from the source.',
  'zh-cn':
    '“{0}”是把 GBK 当作 Latin-1 读取而产生的乱码。请勿保存，改用 GB18030 重新打开；若已保存，请对照原稿重新录入。',
};

const gbkMessage: LocalizedText = {
  en: '“{0}” is UTF-8 text that was read as GBK. Reopen the file as UTF-8 before saving it, or take the passage from the source.',
  'zh-cn': '“{0}”是把 UTF-8 当作 GBK 读取而产生的乱码。请勿保存，改用 UTF-8 重新打开；若已保存，请对照原稿重新录入。',
};

/** A line with more stretches than this is reported as one, since the text between them is hardly readable either. */
const mostStretches = 3;

function lostIn(text: string): Stretch[] {
  const stretches = Array.from(text.matchAll(lost), ({ index, 0: { length } }) => stretchAt(index, length));
  const indent = lostIndent.exec(text)?.[1];
  if (indent !== undefined) stretches.unshift(stretchAt(text.indexOf(indent), indent.length));
  const all = stretches.length > mostStretches ? spanning(stretches, lostMessage) : null;
  return all ? [all] : stretches;
}

/** From the first to the last of some stretches of a line; null if there are none. */
function spanning(stretches: readonly Pick<Stretch, 'start' | 'end'>[], message: LocalizedText): Stretch | null {
  const first = stretches[0];
  const last = stretches.at(-1);
  return first && last ? { start: first.start, end: last.end, message } : null;
}

function stretchAt(start: number, length: number): Stretch {
  return { start, end: start + length, message: lostMessage };
}

/**
 * From the first to the last stretch of such characters in a line, since the text between them is hardly readable
 * either.
 */
function misreadLatinIn(text: string): Stretch | null {
  return spanning(matchesOf(misreadLatin, text), latinMessage);
}

function misreadGbIn(text: string): Stretch | null {
  const matches = matchesOf(misreadGb, text).filter(({ found }) => new Set(found).size >= fewestDifferent);
  return spanning(matches, gbMessage);
}

function matchesOf(
  pattern: RegExp,
  text: string,
): { readonly start: number; readonly end: number; readonly found: string }[] {
  return Array.from(text.matchAll(pattern), ({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
    found,
  }));
}

/** From the first to the last of these characters in a line, if at least two different ones occur. */
function misreadGbkIn(text: string): Stretch | null {
  let start = -1;
  let end = -1;
  const seen = new Set<string>();
  for (let at = 0; at < text.length; at++) {
    if (!misreadGbk.includes(text.charAt(at))) continue;
    if (start < 0) start = at;
    end = at + 1;
    seen.add(text.charAt(at));
  }
  return seen.size >= 2 ? { start, end, message: gbkMessage } : null;
}
