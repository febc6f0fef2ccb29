import {
  codeSet,
  isColon,
  isDigit,
  isHan,
  isIn,
  isLatin,
  isSpace,
  skipSpace,
  trimEnd,
  withoutSpace,
} from '../text/characters.ts';
import { opensNumeral } from '../text/numerals.ts';
import { charactersInBothScripts, patternInBothScripts, wordsInBothScripts } from '../text/scripts.ts';
import { isCastEntry, namesHolder, namesParty } from './castLists.ts';
import { isFieldLabel, isLabel } from './labels.ts';
import { isChineseName, isPersonName } from './names.ts';
import { readNarrative } from './narrative.ts';
import type { ShapedLine } from './shapedLine.ts';
import { titleEnds, titleLengthAfter, titleLengthBefore } from './titles.ts';
import type { PrefixForm, TurnPrefix } from './turnPrefix.ts';

/** A paragraph's beginning that may name a speaker. */
export class SpeakerPrefix implements TurnPrefix {
  readonly start: number;
  readonly end: number;
  readonly delimiterStart: number;
  readonly speechStart: number;
  readonly #line: ShapedLine;
  readonly #label: Label;

  /** The label stands from `start` to `end`, its delimiter at `delimiterStart` or nowhere (-1); the line goes on at `after`. */
  constructor(line: ShapedLine, label: Label, start: number, end: number, delimiterStart: number, after: number) {
    this.#line = line;
    this.#label = label;
    this.start = start;
    this.end = end;
    this.delimiterStart = delimiterStart;
    this.speechStart = skipEmphasis(line, after);
  }

  get form(): PrefixForm {
    return this.#label.form;
  }

  /** What makes two prefixes one speaker's: 答 2 and 答3 are one speaker. */
  get key(): string {
    return this.#label.key;
  }

  /** The speaker as written. */
  get label(): string {
    return this.#label.text;
  }

  get nameStart(): number {
    return this.start + this.#label.nameStart;
  }

  get nameEnd(): number {
    return this.start + this.#label.nameEnd;
  }

  get delimiterEnd(): number {
    return this.delimiterStart < 0 ? -1 : this.delimiterStart + 1;
  }

  get name(): string {
    return this.#line.text.slice(this.nameStart, this.nameEnd);
  }

  get speech(): SpeechForm {
    return readSpeechForm(this.#line.text, this.speechStart, this.#line.bodyEnd);
  }

  /** Nobody speaks: a role, and the person who has it. */
  get credits(): boolean {
    const { text, bodyEnd } = this.#line;
    return (
      creditedForms.has(this.form) &&
      (namesHolder(text, this.speechStart, bodyEnd) ||
        (courtRoles.has(this.label) && namesParty(text, this.speechStart, bodyEnd)))
    );
  }

  /** A word or two, and not of who the speaker is. */
  get replies(): boolean {
    return this.speech === 'scrap' && !isCastEntry(this.#line.text, this.speechStart, this.#line.bodyEnd);
  }

  /** The speech is one quotation from end to end. */
  get quoted(): boolean {
    const { text, bodyEnd } = this.#line;
    return (
      this.speechStart < bodyEnd &&
      isIn(opensQuotation, text.charCodeAt(this.speechStart)) &&
      isIn(closesQuotation, text.charCodeAt(bodyEnd - 1))
    );
  }
}

/** What is spoken on the line: nothing, a word or two, something that ends as a sentence does or is long, or both. */
export type SpeechForm = 'none' | 'scrap' | 'brief' | 'full';

const creditedForms: ReadonlySet<PrefixForm> = new Set(['question', 'role', 'title']);
const longestPrefix = 48;
const longestNameInBrackets = 8;
const longestEmphasised = 26;
const longestParenthesis = 24;
const longestNumberedQuestion = 4;

const questionRoles = patternInBothScripts(
  /^(?:问|提问|记|记者|本报记者|本刊记者|主持人|主持|编者|编辑|追问|记者问|记者追问|记者提问|Q|q)(?:[A-Za-z一二三四五六七八九十\d０-９]{0,3})$/,
);
const answerRoles = patternInBothScripts(/^(?:答|回答|答复|A|a)(?:[A-Za-z一二三四五六七八九十\d０-９]{0,3})$/);
const roles = patternInBothScripts(
  /^(?:网友|嘉宾|观众|听众|旁白|同期声|解说|画外音|字幕|评论员|主播|众人|全体|学员|专家|发言人|新闻发言人|男|女|男声|女声|甲|乙|丙|丁|受访者|采访者|訪問者)(?:[A-Za-z一二三四五六七八九十甲乙丙丁\d０-９]{0,3})$/,
);
/** Those who speak in court. They stand before fields as well (原告：某公司。), and so weigh no more than a title. */
const courtRoles = wordsInBothScripts('审判长 审判员 书记员 公诉人 辩护人 原告 被告 被告人 证人 控方 辩方 检方');
/** 法新社记者: who asks at a press conference. A 摄影记者 speaks for himself. */
const reporter = patternInBothScripts(
  /^[\p{Script=Han}A-Za-z《》·]{2,14}(?<!摄影|文字|战地|调查|资深|特约|退休|本报|本刊|参与|执笔|实习|见习)记者$/u,
);
/** 记者问：“…” is an attribution. */
const reportsQuestion = patternInBothScripts(/^(?:追问|记者问|记者追问|记者提问)$/);
const netUser = patternInBothScripts(/^网友(?:[“「][^”」]{1,12}[”」]|[^\s“”「」]{1,8})$/);
const opensNickname = patternInBothScripts(/^网友[“「]/);
const numbering = patternInBothScripts(/^(?:[（(]?[\d０-９一二三四五六七八九十]{1,3}[)）]?[\s.．、]*)/);

/**
 * Reads what may be a speaker at the beginning of a paragraph: a colon within the first clause, or brackets around a
 * name or role. Null if the paragraph does not begin so. Looks at a bounded number of characters.
 */
export function readSpeakerPrefix(line: ShapedLine): SpeakerPrefix | null {
  const { text, bodyStart, bodyEnd } = line;
  const setApart = readBracketed(line) ?? readEmphasised(line);
  if (setApart) return setApart;
  const colon = findColon(text, bodyStart, Math.min(bodyEnd, bodyStart + longestPrefix));
  if (colon < 0) return null;
  let end = trimEnd(text, bodyStart, colon);
  while (text.charCodeAt(end - 1) === STAR) end--;
  end = trimEnd(text, bodyStart, end);
  if (end <= bodyStart) return null;
  const start = skipOrnament(text, bodyStart, end);
  const label = readLabel(text, start, end);
  if (label.form === 'question' && reportsQuestion.test(label.text) && quotes(line, colon + 1))
    return new SpeakerPrefix(line, { ...label, form: 'unknown', key: label.text }, start, end, colon, colon + 1);
  return new SpeakerPrefix(line, label, start, end, colon, colon + 1);
}

const ornaments = codeSet('▶►▷➤■□●○◆◇★☆※▪•');

/** Past the sign that sets off each speaker: ▶记者：…, ■ 记者：… */
function skipOrnament(text: string, from: number, to: number): number {
  if (!isIn(ornaments, text.charCodeAt(from))) return from;
  const start = skipSpace(text, from + 1, to);
  return start < to ? start : from;
}

/** Whether a quotation begins at a place. */
function quotes({ text, bodyEnd }: ShapedLine, at: number): boolean {
  return isIn(opensQuotation, text.charCodeAt(skipSpace(text, at, bodyEnd)));
}

/** The brackets that speakers stand in: the closing one by the opening one. */
const closingBrackets = new Map(
  ['【】', '[]', '（）', '()', '〖〗', '［］'].map((pair) => [pair.charCodeAt(0), pair.charCodeAt(1)]),
);
const openingBrackets = codeSet('【[（(〖［');
const longestInBrackets = 25;

function readBracketed(line: ShapedLine): SpeakerPrefix | null {
  const { text, bodyStart, bodyEnd } = line;
  const opening = text.charCodeAt(bodyStart);
  if (!isIn(openingBrackets, opening)) return null;
  const closing = closingBrackets.get(opening);
  const start = bodyStart + 1;
  const stop = Math.min(bodyEnd, start + longestInBrackets);
  let close = start;
  let telling = false;
  for (; close < stop; close++) {
    const code = text.charCodeAt(close);
    if (code === closing) break;
    if (!isHan(code) && isColon(code)) return null;
    telling ||= isHan(code) ? isIn(titleEnds, code) : isLatin(code);
  }
  if (close >= stop || close === start) return null;
  if (close - start > longestNameInBrackets && (!telling || !mayNameSpeaker(text, start, close))) return null;
  const label = readLabel(text, start, close);
  if (label.form === 'unknown') return null;
  let after = close + 1;
  while (text.charCodeAt(after) === STAR) after++;
  after = skipSpace(text, after, bodyEnd);
  const delimited = after < bodyEnd && isColon(text.charCodeAt(after));
  if (delimited) return new SpeakerPrefix(line, label, start, close, after, after + 1);
  return needsDelimiter(label) ? null : new SpeakerPrefix(line, label, start, close, -1, after);
}

/** **周远**我们…: emphasis around a name or role, and plain speech right after it. */
function readEmphasised(line: ShapedLine): SpeakerPrefix | null {
  const { text, bodyStart, bodyEnd } = line;
  if (bodyStart === 0 || text.charCodeAt(bodyStart - 1) !== STAR || line.bold || !text.endsWith('**', bodyStart))
    return null;
  const stop = Math.min(bodyEnd, bodyStart + longestEmphasised);
  let close = bodyStart;
  while (close < stop && text.charCodeAt(close) !== STAR) {
    const code = text.charCodeAt(close);
    if (isColon(code) || isIn(stops, code)) return null;
    close++;
  }
  const after = close + 2;
  if (close === bodyStart || after >= bodyEnd || !text.startsWith('**', close)) return null;
  const next = text.charCodeAt(after);
  if (isIn(goesOn, next) || readNarrative(text, after) === 'surely') return null;
  const label = readLabel(text, bodyStart, close);
  return needsDelimiter(label) ? null : new SpeakerPrefix(line, label, bodyStart, close, -1, after);
}

/** 【本报驻京记者】, 【教授】: what in brackets or emphasis alone is no speaker. */
function needsDelimiter({ form, text }: Label): boolean {
  return form === 'title' || (form === 'question' && reporter.test(text));
}

/** What follows an emphasised word of a sentence or a biography, and no speaker. */
const goesOn = codeSet('：:︰∶，。！？；、…,.?!;（(—-');

/** Whether what stands in brackets holds a title or Latin letters. */
function mayNameSpeaker(text: string, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) {
    if (isLatin(text.charCodeAt(at)) || titleLengthBefore(text, at, from) > 0) return true;
  }
  return false;
}

/** The first colon that can delimit a speaker, or -1. Clauses and quotations end the search; parentheses and titles of works are passed over. */
function findColon(text: string, from: number, to: number): number {
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (!isIn(punctuation, code)) continue;
    if (isColon(code)) {
      const next = text.charCodeAt(at + 1);
      if (code === 0x3a && (next === 0x2f || (isDigit(next) && isDigit(text.charCodeAt(at - 1))))) return -1;
      return at;
    }
    if (isIn(stops, code)) {
      const close = at === from + 2 ? endOfNickname(text, from, to) : -1;
      if (close < 0) return -1;
      at = close;
      continue;
    }
    const close = findWithin(text, code === 0x300a ? '》' : code === 0x28 ? ')' : '）', at, at + longestParenthesis);
    if (close > 0) at = close;
  }
  return -1;
}

/** Where a character stands from `from` on and before `to`, or -1. Unlike `indexOf` it does not look through a long line. */
function findWithin(text: string, wanted: string, from: number, to: number): number {
  for (let at = from; at < to && at < text.length; at++) if (text.charAt(at) === wanted) return at;
  return -1;
}

/** The closing mark of 网友“守灯人”, whose quotation marks belong to the name; -1 if there is none. */
function endOfNickname(text: string, from: number, to: number): number {
  if (!opensNickname.test(text.slice(from, from + 3))) return -1;
  return findWithin(text, text.charAt(from + 2) === '“' ? '”' : '」', from, to);
}

/** What ends the first clause; a speaker holds none of them. */
const stopSigns = '，。！？；…“”「」『』【】,"?!;<';
const stops = codeSet(stopSigns);
/** All that matters in the search for a colon. */
const punctuation = codeSet(`${stopSigns}：:︰∶（(《`);

function skipEmphasis({ text, bodyEnd }: ShapedLine, from: number): number {
  let at = from;
  while (at < text.length && text.charCodeAt(at) === STAR) at++;
  return skipSpace(text, at, bodyEnd);
}

const STAR = 0x2a;
const opensQuotation = codeSet('“「"');
const closesQuotation = codeSet('”」"');
const endsSpeech = codeSet('。！？!?…⋯—”"』」）)~～.：:');

function readSpeechForm(text: string, from: number, to: number): SpeechForm {
  const length = to - from;
  if (length <= 0) return 'none';
  if (!isIn(endsSpeech, text.charCodeAt(to - 1)) && length <= 24) return 'scrap';
  return length < 12 ? 'brief' : 'full';
}

/** What makes two prefixes one speaker's. All who ask in a transcript count as one, and all who answer. */
function keyOf(label: string, form: PrefixForm): string {
  if (form === 'question' || form === 'answer') return form;
  const key = mayHoldBlankOrDigit(label) ? label.replace(/[\s\d]/g, '') : label;
  return form === 'role' && netUser.test(key) ? key.slice(0, 2) : key;
}

/** Whether one of the characters is no Han character, nor a sign of the blocks beside them. */
function mayHoldBlankOrDigit(label: string): boolean {
  for (let at = 0; at < label.length; at++) {
    const code = label.charCodeAt(at);
    if (code <= 0x3000 || code === 0xfeff) return true;
  }
  return false;
}

/** What stands before a delimiter: what it is by its form, where in it the name stands, and what all labels of one speaker share. */
interface Label {
  readonly text: string;
  readonly form: PrefixForm;
  readonly nameStart: number;
  readonly nameEnd: number;
  readonly key: string;
}

/** Labels read before: an article has the same ones again and again. Longer ones would keep the text that they were cut from. */
const knownLabels = new Map<string, Label>();
const mostKnownLabels = 500;
const longestKnownLabel = 12;

function readLabel(text: string, start: number, end: number): Label {
  const label = text.slice(start, end);
  if (label.length > longestKnownLabel) return makeLabel(label);
  const known = knownLabels.get(label);
  if (known) return known;
  if (knownLabels.size >= mostKnownLabels) knownLabels.clear();
  const made = makeLabel(label);
  knownLabels.set(label, made);
  return made;
}

function makeLabel(text: string): Label {
  const { form, nameStart, nameEnd } = classifyLabel(text);
  return { text, form, nameStart, nameEnd, key: keyOf(text, form) };
}

/** Says what kind of speaker a label may be, and where in it the name stands. */
function classifyLabel(label: string): Pick<Label, 'form' | 'nameStart' | 'nameEnd'> {
  const all = (form: PrefixForm) => ({ form, nameStart: 0, nameEnd: label.length });
  const bare = withoutSpace(withoutNumber(label)).replaceAll('*', '');
  if (bare === '') return all('unknown');
  const role = bare.length <= longestRole && isIn(opensRole, bare.charCodeAt(0)) ? roleOf(bare) : null;
  if (role) return all(role);
  if (isLabel(bare)) return isPersonName(bare) && !isFieldLabel(bare) && bare.length > 2 ? all('name') : all('unknown');
  const parenthesis = isIn(closesParenthesis, label.charCodeAt(label.length - 1))
    ? /[（(][^）)]*[）)]$/.exec(label)
    : null;
  const nameEnd = parenthesis ? trimEnd(label, 0, parenthesis.index) : label.length;
  if (nameEnd <= 0) return all('unknown');
  if (parenthesis && passerBy.test(label.slice(0, nameEnd))) return { form: 'titledName', nameStart: 0, nameEnd };
  const titled = splitTitledName(label, 0, nameEnd);
  if (titled >= 0) return { form: 'titledName', nameStart: titled, nameEnd };
  const name = label.slice(0, nameEnd);
  if (isPersonName(name)) return { form: 'name', nameStart: 0, nameEnd };
  if (name.length <= 6 && titleLengthAfter(label, nameEnd - 2) === 2 && isNameBeforeTitle(label, nameEnd - 2)) {
    return { form: 'titledName', nameStart: 0, nameEnd: nameEnd - 2 };
  }
  if (reporter.test(name)) return { form: 'question', nameStart: 0, nameEnd };
  if (bare.length === 1 && isHan(bare.charCodeAt(0))) return all('initial');
  const body = parenthesis ? withoutSpace(name) : bare;
  if (body.length <= longestRole && mayEndOutlet(body.charCodeAt(body.length - 1)) && outlet.test(body))
    return { form: 'outlet', nameStart: 0, nameEnd };
  if (titleLengthBefore(label, nameEnd) > 0 && bare.length <= 24) return { form: 'title', nameStart: 0, nameEnd };
  return all('unknown');
}

/** 王女士 before a parenthesis that says who she is. */
const passerBy = patternInBothScripts(/^\p{Script=Han}(?:先生|女士|小姐|太太|同学|大爷|大妈|阿姨)$/u);

/** Whether the title that begins at `end` follows a name. 职工代表 and 广东省委员 tell whom one speaks for, and name nobody. */
function isNameBeforeTitle(label: string, end: number): boolean {
  const name = label.slice(0, end);
  if (!deputies.has(label.slice(end, end + 2))) return isPersonName(name);
  return end === 3 && isChineseName(name) && !isIn(endsBody, name.charCodeAt(end - 1));
}

const deputies = wordsInBothScripts('代表 委员');
const endsBody = codeSet(charactersInBothScripts('省市县区州镇乡村会军团组队部局院校'));

const closesParenthesis = codeSet('）)');
const longestRole = 16;

/** How questioners, answerers and roles are called first. */
const opensRole = codeSet(
  charactersInBothScripts('问提追记本主编Qq答回Aa网嘉观听旁同解画字评众全学专发新男女甲乙丙丁受采訪审书公辩原被证控检'),
);

function roleOf(bare: string): PrefixForm | null {
  if (questionRoles.test(bare)) return 'question';
  if (answerRoles.test(bare)) return 'answer';
  if (courtRoles.has(bare)) return 'title';
  return roles.test(bare) || netUser.test(bare) ? 'role' : null;
}

/** 一问：…？ 二问：…？ head the parts of an article, each of which its author answers. */
const numberedQuestion = patternInBothScripts(/^[一二三四五六七八九十]{1,3}问$/);

/** The text without the number before it: 1.问, （二）答. */
function withoutNumber(text: string): string {
  const first = text.charCodeAt(0);
  if (!opensNumeral(first) && !isIn(openingBrackets, first)) return text;
  return text.length <= longestNumberedQuestion && numberedQuestion.test(text) ? text : text.replace(numbering, '');
}

const outletLast = codeSet(charactersInBothScripts('网报社台刊志闻媒道经末物端》体文视'));

function mayEndOutlet(code: number): boolean {
  return isIn(outletLast, code) || isLatin(code);
}

const outlet = patternInBothScripts(
  /(?:网|报|社|台|周刊|杂志|新闻|传媒|媒体|频道|卫视|财经|周末|人物|客户端|中文|》|FM|TV|Times|News|\p{Script=Han}[A-Za-z]{2,})$/u,
);

/**
 * Where the name begins in organisation + title + name (中国国际问题研究院副院长阮宗泽, 东亚共同体研究所所长 孙崎享);
 * -1 if the text is not of that form.
 */
export function splitTitledName(text: string, start: number, end: number): number {
  let space = -1;
  for (let at = end - 1; at > start; at--) {
    if (isSpace(text.charCodeAt(at))) space = at;
    const titled = titleLengthBefore(text, at, start) > 0 || (space === at && at - start >= 4);
    if (!titled) continue;
    const nameStart = skipSpace(text, at, end);
    if (nameStart < end && isPersonName(text.slice(nameStart, end))) return nameStart;
  }
  return -1;
}
