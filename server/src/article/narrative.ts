import { codeSet, isHan, isIn, isSpace } from '../text/characters.ts';
import { charactersInBothScripts, patternInBothScripts } from '../text/scripts.ts';

/** How much what follows a name tells of the person instead of speaking as the person. */
export type Narrative = 'surely' | 'perhaps' | 'no';

/** How what stands at `at`, right after a name, goes on. Looks at a bounded number of characters. */
export function readNarrative(text: string, at: number): Narrative {
  if (opensDeed(text, at) || opensManner(text, at) || isReported(text, at) || isInList(text, at)) return 'surely';
  return opensClause(text, at) ? 'perhaps' : 'no';
}

/** 高兴地迎上前来, 激动地说: how a person does something, and what. */
function opensManner(text: string, at: number): boolean {
  return (text.charCodeAt(at + 2) === LY || text.charCodeAt(at + 3) === LY) && manner.test(text.slice(at, at + view));
}

/** 地, as -ly in English. */
const LY = 0x5730;
const manner = patternInBothScripts(/^[\p{Script=Han}]{2,3}地(?:说|告诉|表示|迎|拉|拿|走|指|看|握|对)/u);
const view = 18;
const longestEntry = 8;

/** 周远开店 许晴川收徒 …: a word or two and a blank, as in a row of links. A blank right after the name sets it apart. */
function isInList(text: string, at: number): boolean {
  for (let next = at + 1; next < at + longestEntry; next++) {
    const code = text.charCodeAt(next);
    if (isSpace(code))
      return isHan(text.charCodeAt(next - 1)) && isHan(text.charCodeAt(next + 1)) && !isSpace(text.charCodeAt(at));
    if (!isHan(code)) return false;
  }
  return false;
}

/** Reporting verbs, dates and deeds: after a person's name they are narrative. */
const opensDeed = opening(
  '。 ， ； ！ ？ 、 和 与 及 同 的(?!确) 说(?![到起]) 称 表示 指出 认为 强调 介绍 告诉 透露 坦言 写道 会见 出席 主持 访问 抵达 发表 接受 参加 回应 宣布 签署 ' +
    '通电话 讲话 一行 以及 补充 解释 呼吁 承认 证实 警告 批评 感叹 说道 谈到 提到 看来 率团 率领 致电 致信 致辞 作了 作出 就任 当选 问 答 曾任 担任 毕业 ' +
    '出生 生于 等人 先生 女士 同志 博士 教授 院士 上校 大校 中校 少校 少将 中将 上将 将军 一起 一同 一道 所在 手持 手拿 身穿 身着 坐在 笑着 笑道 指着 率队 带队 赶赴 赴 调任 被授予 获颁 拿出 掏出 发来 寄来 送来 来信 来函 带领的 率领的 领导的 主持的 不止一次 多次 屡次 一再',
  {
    pattern:
      '\\d{1,2}[月日]|等[\\p{Script=Han}]{0,4}(?:出席|参加|陪同)|[今现]年[\\d一二三四五六七八九十]{1,4}岁|[这如]样?此?(?:说|描述|形容|评价)',
    opens: '0123456789等今现这如',
  },
);

/** Prepositions, times and adverbs, which open narrative and speech alike. */
const opensClause = opening(
  '说到 说起 上周 上月 本周 本月 前天 今年 去年 前年 近年 站在 站着 走进 走到 走上 来到 前往 手里 手中 捧着 带着 领着 带领 看着 望着 打开 翻开 回忆 形容 描述 评价 ' +
    '上半 下半 上午 下午 当晚 昨晚 今晚 昨日 今日 晚上 凌晨 赛后 会后 会上 场上 现场 首先 先后 随即 立即 马上 正 刚 终于 再次 在 于 就 对(?![，,。]) 向 从 将 已 ' +
    '曾 也 还 又 则 并 是(?!的[，,。]|啊|这样) 为 等 当天 当日 日前 近日 今天 昨天 此前 随后 最后 同时 要求 建议 提出 没有 不 有 把 被 让 给 带 到 去 来 因',
  { pattern: '\\d|[（(]|第[一二三四五六七八九十\\d]', opens: '0123456789（(第' },
);

/** Tells whether a text has at a place one of the words, or what a pattern says; `opens` are the characters that it opens with. */
function opening(words: string, further: { readonly pattern: string; readonly opens: string }) {
  const all = words.split(' ');
  const opens = codeSet(charactersInBothScripts(all.map((word) => word.charAt(0)).join('') + further.opens));
  const pattern = patternInBothScripts(new RegExp(`^(?:${[...all, further.pattern].join('|')})`, 'u'));
  return (text: string, at: number) => isIn(opens, text.charCodeAt(at)) && pattern.test(text.slice(at, at + view));
}

/** …回覆說，「 · …在会上表示： — within the first clause. */
const reported = patternInBothScripts(
  /^[^，。；！？]{0,14}(?:(?<![好再难么是来该以话如实])说|称|表示|指出|认为|强调|透露|问|答)[，,：:“「]/,
);
const endsVerb = codeSet(charactersInBothScripts('说称示出为调露问答'));
const opensQuotation = codeSet('，,：:“「');

function isReported(text: string, at: number): boolean {
  const stop = Math.min(text.length, at + view) - 1;
  for (let end = at; end < stop; end++) {
    if (isIn(endsVerb, text.charCodeAt(end)) && isIn(opensQuotation, text.charCodeAt(end + 1)))
      return reported.test(text.slice(at, at + view));
  }
  return false;
}

const viewOfParagraph = 80;
/** 今天上午做客本网 in the first clause; 接受了记者的采访 anywhere, where nobody says I or you. */
const visits = patternInBothScripts(/^[^，。；！？：:“「]{0,16}(?:做客|作客|走进演播|来到演播|应邀|受邀)/);
const interviewed = patternInBothScripts(/(?:接受|受)[^，。；！？“「]{0,16}(?:采访|专访|访谈)/);
const speaksToSomebody = patternInBothScripts(/[我你您咱俺]/);
const signsOfTalk = codeSet(charactersInBothScripts('客播邀访'));

/** Whether what follows a name tells that the person is to be interviewed, and is the standfirst of a talk. Looks at a bounded number of characters. */
export function tellsOfTalk(text: string, at: number): boolean {
  const stop = Math.min(text.length, at + viewOfParagraph);
  let sign = at;
  while (sign < stop && !isIn(signsOfTalk, text.charCodeAt(sign))) sign++;
  if (sign >= stop) return false;
  const paragraph = text.slice(at, stop);
  return visits.test(paragraph) || (interviewed.test(paragraph) && !speaksToSomebody.test(paragraph));
}

const viewOfSpeech = 80;
const opensQuoted = codeSet('“「');
/** Whether what stands at a place, right after a name, greets or thanks whoever listens. */
export const greets = opening('大家 各位 多谢 谢谢 感谢 你好 您好 嗯', { pattern: '好的?[，,。]', opens: '好' });
const opensPersonal = codeSet(charactersInBothScripts('我你您咱俺请中美俄日韩欧英法德本'));
const personal = patternInBothScripts(/^(?:[我你您咱俺]|请问|[中美俄日韩欧英法德]方|本(?:人|院|所|校|公司|届))/);

/** Whether what stands from `from` on, before `to`, greets, or speaks in the first person or to somebody. Looks at a bounded number of characters. */
export function isPersonal(text: string, from: number, to: number): boolean {
  if (greets(text, from)) return true;
  const stop = Math.min(to, from + viewOfSpeech);
  for (let at = from; at < stop; at++) {
    if (isIn(opensPersonal, text.charCodeAt(at)) && personal.test(text.slice(at, Math.min(at + 3, stop)))) return true;
  }
  return false;
}

/** Whether somebody is quoted where that is looked for. */
export function holdsQuotation(text: string, from: number, to: number): boolean {
  const stop = Math.min(to, from + viewOfSpeech);
  for (let at = from; at < stop; at++) if (isIn(opensQuoted, text.charCodeAt(at))) return true;
  return false;
}
