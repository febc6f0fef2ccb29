import { codeSet, isDigit, isHan, isIn, isLatin, isSpace, skipSpace } from '../text/characters.ts';
import { charactersInBothScripts, patternInBothScripts, patternWithHan, wordsInBothScripts } from '../text/scripts.ts';
import { abbreviationIn } from './abbreviations.ts';
import { ethnicNameLengths } from './ethnicNames.ts';
import { opensWithCountry } from './nameEnds.ts';
import {
  isAmbiguousName,
  isChineseName,
  isForeignName,
  isTransliteration,
  lengthOfAmbiguousName,
  opensWithWord,
} from './names.ts';
import { greets, holdsQuotation, isPersonal, type Narrative, readNarrative, tellsOfTalk } from './narrative.ts';
import type { ShapedLine } from './shapedLine.ts';
import { surnameLength } from './surnames.ts';
import { isCalled } from './titledNames.ts';
import { titleEnds, titleLengthBefore } from './titles.ts';
import type { TurnPrefix } from './turnPrefix.ts';
import { opensAsSpeech } from './voice.ts';

/**
 * A reading of the beginning of a paragraph as a speaker whose delimiter was lost. Offsets are UTF-16 code units in the
 * line.
 */
export class SpeakerOpening implements TurnPrefix {
  readonly form: 'titledName' | 'name' | 'outlet';
  readonly nameStart: number;
  readonly nameEnd: number;
  /** Whether a title stands before the name; otherwise only a blank separates the name from what stands before it. */
  readonly titled: boolean;
  readonly #line: ShapedLine;

  constructor(line: ShapedLine, form: SpeakerOpening['form'], nameStart: number, nameEnd: number, titled: boolean) {
    this.#line = line;
    this.form = form;
    this.nameStart = nameStart;
    this.nameEnd = nameEnd;
    this.titled = titled;
  }

  /** The reading of a line that begins with a name and nothing before it. */
  static bare(line: ShapedLine, name: string): SpeakerOpening {
    return new SpeakerOpening(line, 'name', line.bodyStart, line.bodyStart + name.length, false);
  }

  /** All from the paragraph's start to the name's end. */
  get key(): string {
    return this.#line.text.slice(this.start, this.nameEnd);
  }

  get start(): number {
    return this.#line.bodyStart;
  }

  /** After the parenthesis that says who the speaker is, if there is one. */
  get end(): number {
    const { text, bodyEnd } = this.#line;
    const close = closeOfParenthesis(text, this.nameEnd, bodyEnd);
    const says = this.titled ? saysOffice : saysWho;
    return close >= 0 && says(text, this.nameEnd, close) ? close + 1 : this.nameEnd;
  }

  get delimiterStart(): number {
    return -1;
  }

  get delimiterEnd(): number {
    return -1;
  }

  get speechStart(): number {
    return this.end;
  }

  get name(): string {
    return this.#line.text.slice(this.nameStart, this.nameEnd);
  }

  /** A blank parts title and name, as a list does and running text does not. */
  get spaced(): boolean {
    return isSpace(this.#line.text.charCodeAt(this.nameStart - 1));
  }

  /** A parenthesis right after the name says who that is. */
  get introduced(): boolean {
    return this.end > this.nameEnd;
  }

  /** How the speaker is called from then on, as the parenthesis says; null if none does. */
  get abbreviation(): string | null {
    return this.introduced ? abbreviationIn(this.#line.text.slice(this.nameEnd, this.end)) : null;
  }

  /**
   * Whether the text after the speaker reports about the speaker, which is unlikely after a parenthesis with an
   * abbreviation.
   */
  get narrative(): Narrative {
    const narrative = readNarrative(this.#line.text, this.end);
    return narrative === 'perhaps' && this.abbreviation !== null ? 'no' : narrative;
  }

  /** What follows greets whoever listens. */
  get greets(): boolean {
    return greets(this.#line.text, this.end);
  }

  /** What follows is the standfirst of a talk with whoever is named. */
  get tellsOfTalk(): boolean {
    return tellsOfTalk(this.#line.text, this.nameEnd);
  }

  /** What follows speaks in the first person, or to somebody. */
  get personal(): boolean {
    return isPersonal(this.#line.text, this.nameEnd, this.#line.bodyEnd);
  }

  /** Whether the following text begins as speech does and reports hardly ever do. */
  get opensAsSpeech(): boolean {
    return opensAsSpeech(this.#line.text, this.end);
  }

  /** What follows quotes somebody, who may be the one that is named. */
  get quotes(): boolean {
    return holdsQuotation(this.#line.text, this.nameEnd, this.#line.bodyEnd);
  }
}

const opensParenthesis = codeSet('（(【');
const closesParenthesis = codeSet('）)】');
const longestParenthesis = 48;

const endsOrganisation = codeSet(
  charactersInBothScripts('学院所局司厂社团行校馆店厅网报刊室台组部署处科心省市县区告会'),
);

/** Where the parenthesis that opens at `at` is closed, before `to`; -1 if none is. It may hold others: 【中央党校（国家行政学院）教授】. */
function closeOfParenthesis(text: string, at: number, to: number): number {
  if (!isIn(opensParenthesis, text.charCodeAt(at))) return -1;
  const stop = Math.min(to - 1, at + longestParenthesis);
  let depth = 0;
  for (let end = at; end < stop; end++) {
    const code = text.charCodeAt(end);
    if (isIn(opensParenthesis, code)) depth++;
    else if (isIn(closesParenthesis, code) && --depth === 0) return end;
  }
  return -1;
}

/** Whether a parenthesis names an office, an organisation or an abbreviation. */
function saysOffice(text: string, open: number, close: number): boolean {
  return (
    isIn(endsOrganisation, text.charCodeAt(close - 1)) ||
    titleLengthBefore(text, close, open + 1) > 0 ||
    abbreviationIn(text.slice(open, close + 1)) !== null
  );
}

const whoever = patternInBothScripts(/^\p{Script=Han}{3,12}$/u);
/** What is done or seen while somebody speaks: （沉默良久）, （前排左二）. */
const scene = patternInBothScripts(/[笑泪哭叹沉默停顿点摇敲拍挥站坐抬低翻拿递指鼓掌过着了左右排图]/);

/** Whether a parenthesis after a name may say who that is: an office, or another short word that tells of no scene. */
function saysWho(text: string, open: number, close: number): boolean {
  if (saysOffice(text, open, close)) return true;
  const words = text.slice(open + 1, close);
  return whoever.test(words) && !scene.test(words);
}

const longestTitle = 40;
/** 东亚共同体研究所 孙崎享: the first blank sets the name apart. */
const shortestOrganisation = 4;
const shortestName = 2;
const longestName = 10;
const longestChineseName = 3;
/** 阮氏清河 has three characters after the surname. */
const longestGiven = 3;
const longestOutlet = 10;
const shortestSpeech = 6;

/**
 * All readings of the beginning of a paragraph as title and name without delimiter. A name may be read with two or with
 * three characters; both readings are given, and the article decides. Looks at a bounded number of characters.
 */
export function readTitledOpenings(line: ShapedLine): readonly SpeakerOpening[] {
  const { text, bodyStart: from } = line;
  if (!isHan(text.charCodeAt(from)) || isIn(opensSentence, text.charCodeAt(from))) return none;
  const limit = Math.min(line.bodyEnd, from + longestTitle);
  let openings: SpeakerOpening[] | null = null;
  let blanks = 0;
  let afterTitleEnd = false;
  for (let at = from + 1; at < limit; at++) {
    const code = text.charCodeAt(at);
    if (!afterTitleEnd && !isIn(stopsAndTitleEnds, code) && !isSpace(code)) continue;
    if (isIn(opensParenthesis, code)) openings = pushHolder(openings, line, at);
    if (isIn(stops, code) || (isIn(deedSigns, code) && tellsDeed(text, at))) break;
    const titled = afterTitleEnd && titleLengthBefore(text, at, from) > 0;
    const setApart = isSpace(code) && blanks++ === 0 && at - from >= shortestOrganisation;
    afterTitleEnd = isIn(titleEnds, code);
    if (!titled && !setApart) continue;
    const nameStart = skipSpace(text, at, limit);
    const set = titled && nameStart > at && isAmbiguousName(text.slice(nameStart, nameStart + lengthOfAmbiguousName));
    const lengths = readNameLengths(text, nameStart, line.bodyEnd, from) | (set ? 1 << lengthOfAmbiguousName : 0);
    openings = pushOpenings(openings, line, 'titledName', nameStart, lengths, titled);
  }
  return openings ?? none;
}

/** 周远（松岚大学教授）: a name, and in a parenthesis after it, which opens at `end`, the office. */
function pushHolder(openings: SpeakerOpening[] | null, line: ShapedLine, end: number): SpeakerOpening[] | null {
  const { text, bodyStart: from, bodyEnd } = line;
  if (end - from > longestName) return openings;
  const close = closeOfParenthesis(text, end, bodyEnd);
  if (close < 0 || !saysOffice(text, end, close)) return openings;
  const isName = (readNameLengths(text, from, bodyEnd, from) >> (end - from)) & 1;
  return isName ? pushOpening(openings, line, 'titledName', from, end, true) : openings;
}

/** The readings as a bare name, a bare title or an outlet. These count only if somebody asks and somebody answers. */
export function readBareOpenings(line: ShapedLine): readonly SpeakerOpening[] {
  const { text } = line;
  const from = line.bodyStart;
  const marked = skipForeignOutlet(text, from);
  if (marked > from) return (opensReporter(text, from, marked) && pushOutlet(null, line, marked)) || none;
  if (!isHan(text.charCodeAt(from)) || isIn(opensSentence, text.charCodeAt(from))) return none;
  // 周远　松岚大学教授: an entry of a list of guests.
  if (titleLengthBefore(text, line.bodyEnd, from) > 0) return none;
  const lengths = readNameLengths(text, from, line.bodyEnd, from);
  let openings = pushOpenings(null, line, 'name', from, lengths, false);
  if (isCalled(text.slice(from, from + shortestName)))
    openings = pushOpening(openings, line, 'name', from, from + shortestName, false);
  const limit = Math.min(line.bodyEnd, from + longestOutlet + 1);
  for (let at = from + 1; at <= limit && !isIn(stops, text.charCodeAt(at - 1)); at++) {
    if (isOutletEnd(text, from, at) || opensReporter(text, from, at)) openings = pushOutlet(openings, line, at);
    else if (isBareTitle(text, from, at)) openings = pushOpening(openings, line, 'name', from, at, false);
  }
  return openings ?? none;
}

/** 行政长官, 政务司司长: a title, or one after the organisation whose name it takes up. */
function isBareTitle(text: string, from: number, at: number): boolean {
  const title = at - titleLengthBefore(text, at, from);
  return title < at && (title === from || isIn(endsOrganisation, text.charCodeAt(title - 1)));
}

function pushOutlet(openings: SpeakerOpening[] | null, line: ShapedLine, end: number): SpeakerOpening[] | null {
  return pushOpening(openings, line, 'outlet', line.bodyStart, skipReporter(line.text, end), false);
}

/** Past the name of a paper in 《》, which its country may stand before, or of an outlet in Latin letters, that opens a line; else `from`. */
function skipForeignOutlet(text: string, from: number): number {
  if (!isLatin(text.charCodeAt(from)) && !opensTitleSoon(text, from)) return from;
  return from + (foreignOutlet.exec(text.slice(from, from + longestForeignOutlet))?.[0].length ?? 0);
}

const TITLE_MARK = 0x300a;
const longestCountry = 4;

function opensTitleSoon(text: string, from: number): boolean {
  for (let at = from; at <= from + longestCountry; at++) if (text.charCodeAt(at) === TITLE_MARK) return true;
  return false;
}

const foreignOutlet = patternWithHan(/^(?:\p{Script=Han}{0,4}《[^《》]{1,10}》|[A-Za-z]{2,10})/u);
const longestForeignOutlet = 16;

const none: readonly SpeakerOpening[] = [];

function pushOpenings(
  openings: SpeakerOpening[] | null,
  line: ShapedLine,
  form: SpeakerOpening['form'],
  nameStart: number,
  lengths: number,
  titled: boolean,
): SpeakerOpening[] | null {
  let result = openings;
  for (let length = shortestName; lengths >> length > 0; length++) {
    if ((lengths >> length) & 1) result = pushOpening(result, line, form, nameStart, nameStart + length, titled);
  }
  return result;
}

function pushOpening(
  openings: SpeakerOpening[] | null,
  line: ShapedLine,
  form: SpeakerOpening['form'],
  nameStart: number,
  nameEnd: number,
  titled: boolean,
): SpeakerOpening[] | null {
  if (line.bodyEnd - nameEnd < shortestSpeech) return openings;
  const opening = new SpeakerOpening(line, form, nameStart, nameEnd, titled);
  if (!openings) return [opening];
  openings.push(opening);
  return openings;
}

/** Characters that a title never contains: they end the first clause, belong to verbs, or refer to something. */
const stops = codeSet(charactersInBothScripts('，,。！？；：:“”「」（）()【】《》了着过说是'));
/** 由松岚市长…带领的: what no title begins with. */
const opensSentence = codeSet(charactersInBothScripts('由据被在但让把更与虽尽那'));
/** Last characters of text before a name that reports an action: 总统18日会见校长…, 总统接受记者…专访. */
const deedSigns = codeSet(charactersInBothScripts('日月受'));
const stopsAndTitleEnds = codeSet('', stops, titleEnds, deedSigns);

function tellsDeed(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  return text.charCodeAt(at) === ACCEPT ? before === MEET : isDigit(before);
}

/** 受 and 接 */
const ACCEPT = 0x53d7;
const MEET = 0x63a5;

/**
 * The lengths that a name at `from` may have, as bits: surname and one or two characters, or a run of transliteration
 * characters. The title, which begins at `title`, shows which country the speech may begin with.
 */
function readNameLengths(text: string, from: number, to: number, title: number): number {
  if (to - from < shortestName) return 0;
  const family = surnameLength(text, from);
  let run = from;
  while (run < to && run - from < longestName && isNameCharacter(text, run)) run++;
  if ((family === 0 && run - from < shortestName) || opensWithWord(text, from) || partsWord(text, from))
    return ethnicNameLengths(text, from);
  const limit = Math.min(to, Math.max(run, from + family + longestGiven));
  const dotted = run - from > longestChineseName && text.slice(from, run).includes('·');
  let lengths = ethnicNameLengths(text, from);
  for (let end = from + shortestName; end <= limit; end++) {
    if (end < to && (joinsNames(text, end) || partsWord(text, end))) continue;
    if (dotted && partsWord(text, end - 1)) continue;
    const name = text.slice(from, end);
    if ((family > 0 && end > from + family && isChineseName(name)) || (end <= run && isForeignName(name))) {
      lengths |= 1 << (end - from);
      if (title < from && end > from + family && opensWithCountry(text, end, title)) break;
    }
  }
  return lengths === 0 ? 0 : withoutParts(lengths, text, from, to);
}

/** The lengths without those of names that would end before a dot, which goes on to the last part of the name. */
function withoutParts(lengths: number, text: string, from: number, to: number): number {
  let parts = 0;
  for (let at = from; at < to && at - from < longestName; at++) {
    const code = text.charCodeAt(at);
    if (isIn(dots, code)) parts = at + 1 - from;
    else if (!isHan(code)) break;
  }
  return lengths & (-1 << parts);
}

/** A dot, or a hyphen before a transliterated part, goes on to the next part of a name: no name ends before one. */
function joinsNames(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return isIn(dots, code) || (code === HYPHEN && isTransliteration(text.charCodeAt(at + 1)));
}

const words = wordsInBothScripts(
  '介绍 说明 强调 回忆 透露 坦言 坦承 解释 直言 建议 提醒 补充 分析 呼吁 感慨 感叹 回应 回答 称赞 笑称 反映 谈到 讲述 披露 宣布 证实 大海 大学 大会 大多 大量 大约 海洋 海上 海底 海外 海军 马上 东方 南方 西方 加上 加大 利用 利益 多数 多年 安全 安排 普通 普遍 古代 古人 古老 师傅 师范 师生 员工 告方 告席 告代 之所 之后 之前 感谢 欢迎 首先 实现 实际 实施 推动 推进 加强 加快 坚持 发展 作为 希望 随着 围绕 面对 结合 乡村 农村 农业 教育 科技 企业 产业 经济 市场 政府 法律 医疗 基层 绿色 数字 数据 人工 智能 创新 灵活 ' +
    '城市 校园 老年 养老 残疾 儿童 妇女 家庭 食品 药品 环境 外贸 消费 就业 住房 物业 交通 互联 直播 短视 电商 快递 外卖 知识 版权 传统 非遗 旅游 体育 足球 制造 职业 技术 粮食 种业 种子 财政 税收 金融 贷款 资本 投资 改革 开放 职工 农民 学校 学生 孩子 老人 看病 医保 医院 ' +
    '司法 法官 检察 审判 案件 立法 执法 监管 监督 调研 代表 委员 提案 议案 刚刚 刚才 刚好 刚从 刚过 刚开 刚结 刚到 刚回 刚一 刚在 一起 一同 一道 大家 谢谢 多谢 认为 告诉 表示 指出 呼吁 受到 感到 遭到 提供 其他 同意 人民 人大 小区 中心 社会 报告 政协 思想 执政 记者 根本 根据 对于',
);
const wordStarts = codeSet(Array.from(words, (word) => word.charAt(0)).join(''));

/** Whether a name that ended here would take the first character of a word that follows names. */
function partsWord(text: string, at: number): boolean {
  return isIn(wordStarts, text.charCodeAt(at - 1)) && words.has(text.slice(at - 1, at + 1));
}

const HYPHEN = 0x2d;

const dots = codeSet('·•・‧');

function isNameCharacter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return isTransliteration(code) || (joinsNames(text, at) && isHan(text.charCodeAt(at + 1)));
}

const outletEnd = patternInBothScripts(/(?:网|报|社|周刊|杂志|新闻|电视台|传媒|财经)$/);
const outletLast = codeSet(charactersInBothScripts('网报社刊志闻台媒经'));

const reporter = wordsInBothScripts('记者');
const lengthOfReporter = 2;
const opensReporterWord = codeSet(charactersInBothScripts('记'));
/** What stands before 记者 where no outlet does: 有记者, 当记者, 本报记者, 多名记者. */
const beforeOther = codeSet(charactersInBothScripts('有当位名多些个各的众报女男老少和与向对被让给请'));
/** 记者会, 记者站, 记者团, 记者节 */
const afterOther = codeSet(charactersInBothScripts('会站团节证'));
const asksNow = patternInBothScripts(/^(?:提问|[追又再]?问(?!题))/);

/** Past 记者 and 提问 after an outlet: whoever asks at a press conference. */
function skipReporter(text: string, at: number): number {
  if (!reporter.has(text.slice(at, at + lengthOfReporter))) return at;
  const end = at + lengthOfReporter;
  return end + (asksNow.exec(text.slice(end, end + lengthOfReporter))?.[0].length ?? 0);
}

/** 总台央广记者, 《云岭日报》记者: 记者 after what may be the name of an outlet, whatever it ends with. */
function opensReporter(text: string, from: number, at: number): boolean {
  return (
    isIn(opensReporterWord, text.charCodeAt(at)) &&
    at - from >= shortestName &&
    reporter.has(text.slice(at, at + lengthOfReporter)) &&
    !isIn(beforeOther, text.charCodeAt(at - 1)) &&
    !isIn(afterOther, text.charCodeAt(at + lengthOfReporter))
  );
}

/** Words that begin as an outlet ends: 人类社会, 工作报告, 党建微网格, 新闻办. */
const goesOn = wordsInBothScripts(
  '社会 社区 社交 社员 社长 报告 报道 报名 报表 报价 报警 报送 报纸 网格 网络 网站 网民 网友 网点 网线 闻办 闻发 闻中 闻采 闻报 闻工 闻学 闻界 刊登 刊物 志愿 志气 台风 台湾 台词 媒体 媒介 经济 经过 经营 经验 经理',
);

function isOutletEnd(text: string, from: number, at: number): boolean {
  return (
    isIn(outletLast, text.charCodeAt(at - 1)) &&
    !goesOn.has(text.slice(at - 1, at + 1)) &&
    at - from >= 3 &&
    at - from <= 10 &&
    outletEnd.test(text.slice(from, at))
  );
}

/** Characters that begin a clause far more often than they end a given name. */
const clauseOpeners = codeSet(
  charactersInBothScripts(
    '我你您他她它这那此该中在对从以目近今现随当如若因由为要有是不没也都就只将会可能应通经针按根首其全各每一两几多很最更还已正双所与和及的了说表们美日韩俄欧德法英些去昨再又才曾被把让给但而且虽即上下前后',
  ),
);

/** Whether a character after a two-character name is rather the third character of the name than the first of the speech. */
export function continuesName(character: string): boolean {
  const code = character.charCodeAt(0);
  return isHan(code) && !isIn(clauseOpeners, code);
}
