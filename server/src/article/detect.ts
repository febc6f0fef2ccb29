import { isHan, isLatin, isSpace, pairAt } from '../text/characters.ts';
import type { Line } from '../text/lines.ts';
import type { Article, Block, Speaker } from './article.ts';
import { parseArticle } from './parse.ts';
import { affairs, reporting, technical } from './vocabularies.ts';

/** How much of a text is looked at, in UTF-16 code units: the head and several paragraphs. */
const longestHead = 8192;
const leastHanShare = 0.3;

/** What a sign weighs where it shows fully; the signs of a text that reach `accepted` together make it an article. */
const weights = {
  /** 新华社北京7月10日电, and the looser 本报讯 · 【环球网报道】 · （记者 张三） */
  wire: 1,
  agency: 0.7,
  credit: 0.7,
  source: 0.7,
  date: 0.5,
  breadcrumb: 0.3,
  originalTitle: 0.6,
  byline: 0.6,
  chrome: 0.3,
  editors: 0.5,
  /** 原文链接：https://…/article/… */
  address: 0.3,
  /** Source, dateline or editor within a long line: the line breaks were lost. */
  runTogether: 0.4,
  /** 记者：…, 问：… 答：…, and other speakers */
  interview: 0.6,
  exchange: 0.45,
  speakers: 0.3,
  markers: 0.35,
  /** Paragraphs rather than scraps; words of public affairs, and words with which news is reported. */
  prose: 0.5,
  affairs: 0.35,
  reporting: 0.35,
  /** Hardly a word of either kind. */
  unrelated: -0.7,
  technical: -1.6,
  latin: -0.7,
  code: -3,
  /** Log lines, cues of subtitles, heads of chat messages */
  stamps: -2,
  rows: -1.5,
  lists: -0.5,
  clauses: -0.6,
  chapters: -0.7,
  dialogue: -0.7,
  /** 收件人：… · 会议地点：… · 文档编号：… */
  forms: -1.5,
  exam: -1.5,
} as const;
const accepted = 1.1;

type Sign = keyof typeof weights;

/** How much of each sign was found; a sign is full at 1, however often it is found. */
class Signs {
  readonly #amounts = new Map<Sign, number>();

  add(sign: Sign, amount: number): void {
    this.#amounts.set(sign, Math.min(1, (this.#amounts.get(sign) ?? 0) + amount));
  }

  get weight(): number {
    let sum = 0;
    for (const [sign, amount] of this.#amounts) sum += weights[sign] * amount;
    return sum;
  }
}

/**
 * Whether a plain text reads as a Chinese news article. Looks at the first 8,192 UTF-16 code units and no further, and goes
 * no further than to count their Han characters where those are few: opening a large file of another kind costs nothing.
 * Who needs the article afterwards gives a `read` that keeps it.
 */
export function isNewsArticle(text: string, read: (text: string) => Article = parseArticle): boolean {
  const head = text.slice(0, longestHead);
  const counts = countCharacters(head);
  if (!isChinese(counts)) return false;
  const signs = new Signs();
  addSignsOfWords(counts, signs);
  const article = read(head);
  addSignsOfLines(article.lines, signs);
  addSignsOfMetadata(article, signs);
  for (const { blocks, markers } of article.sections) {
    addSignsOfTurns(blocks, signs);
    for (const { label, ordinal, blocks } of markers) {
      signs.add('markers', label && ordinal ? 0.6 : 0.4);
      addSignsOfTurns(blocks, signs);
    }
  }
  if (article.footer?.fields.some(({ name }) => name === 'editors')) signs.add('editors', 1);
  return signs.weight >= accepted;
}

/** In fewer Han characters than this one word would prove too much, and the want of words too. */
const fewestHan = 150;

const vocabularies = [
  ['technical', technical],
  ['reporting', reporting],
  ['affairs', affairs],
] as const;
/** What each word speaks for, by its two characters as one number. */
const subjects = new Map(
  vocabularies.flatMap(([subject, words]) => Array.from(words, (word) => [pairAt(word, 0), subject] as const)),
);

/** Which half of a word a character may be, as bits: the second bit is one higher than the first. */
const halves = new Uint8Array(0x10000);
const firstHalf = 1;
const secondHalf = 2;
for (const pair of subjects.keys()) {
  addBits(halves, pair >>> 16, firstHalf);
  addBits(halves, pair & 0xffff, secondHalf);
}

function addBits(table: Uint8Array | Uint16Array, code: number, bits: number): void {
  table[code] = (table[code] ?? 0) | bits;
}

/** Of a text, without web addresses, which may be long and count for nothing. */
interface CharacterCounts {
  readonly han: number;
  readonly kana: number;
  readonly latin: number;
  /** All that is neither Han nor white space. */
  readonly others: number;
  /** How many words speak for a subject. */
  readonly hits: Readonly<Record<'affairs' | 'reporting' | 'technical', number>>;
}

function countCharacters(text: string): CharacterCounts {
  let han = 0;
  let kana = 0;
  let latin = 0;
  let others = 0;
  const hits = { affairs: 0, reporting: 0, technical: 0 };
  let before = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const here = halves[code] ?? 0;
    if (isHan(code)) {
      han++;
      if ((before & (here >> 1)) !== 0) {
        const subject = subjects.get(pairAt(text, at - 1));
        if (subject !== undefined) hits[subject]++;
      }
    } else if (code === SMALL_H && text.startsWith('http', at)) at = lastOfAddress(text, at);
    else if (!isSpace(code)) {
      others++;
      if (isLatin(code)) latin++;
      else if (code >= 0x3041 && code <= 0x30fe) kana++;
    }
    before = here;
  }
  return { han, kana, latin, others, hits };
}

const SMALL_H = 0x68;

/** The last of the printable ASCII characters from `at` on. */
function lastOfAddress(text: string, at: number): number {
  let end = at;
  while (text.charCodeAt(end) > 0x20 && text.charCodeAt(end) < 0x7f) end++;
  return end - 1;
}

/** Han enough, and without the kana that Japanese cannot do without. */
function isChinese({ han, kana, others }: CharacterCounts): boolean {
  return han > 0 && han >= (han + others) * leastHanShare && kana * 20 < han;
}

/** 0 up to `from`, 1 from `to` on, in proportion between. */
function ramp(value: number, from: number, to: number): number {
  return Math.min(1, Math.max(0, (value - from) / (to - from)));
}

/** What the text is about, by words of two characters per hundred Han characters. */
function addSignsOfWords({ han, latin, hits }: CharacterCounts, signs: Signs): void {
  const hundreds = Math.max(han, fewestHan) / 100;
  signs.add('affairs', ramp(hits.affairs / hundreds, 0, 3));
  signs.add('reporting', ramp(hits.reporting / hundreds, 0, 0.8));
  const related = ramp((hits.affairs + hits.reporting) / hundreds, 0.3, 1.2);
  signs.add('unrelated', (1 - related) * ramp(han, 0, fewestHan));
  signs.add('technical', ramp(hits.technical / hundreds, 1, 3));
  signs.add('latin', ramp(latin / (han + latin), 0.15, 0.4));
}

/** A form of line. So many lines may have it by chance; such a share of all lines, beyond them, shows the sign fully. */
interface LineForm {
  readonly sign: Sign;
  readonly form: RegExp;
  /** A line of this form holds one of these characters or begins with one of those: others need no closer look. */
  readonly holding?: string;
  readonly beginning?: string;
  /** In UTF-16 code units; shorter lines do not count. */
  readonly shortest?: number;
  readonly chance: number;
  readonly share: number;
}

const lineForms: readonly LineForm[] = [
  {
    sign: 'credit',
    form: /^[^。]{0,40}[（(][^（()）]{0,14}(?:记者|記者|通讯员|通訊員|实习生)[^（()）]{0,40}[）)]|^.{0,12}[讯訊电電]\s?(?:记者|記者)/,
    holding: '记記讯訊习',
    chance: 0,
    share: 0,
  },
  {
    sign: 'address',
    form: /^(?:(?:original_)?url|link|原文|链接|連結|来源|來源|本文).{0,40}https?:\/\/.{0,80}(?:news|article|story|weixin|\/20\d\d)/,
    holding: '/',
    chance: 0,
    share: 0,
  },
  {
    sign: 'runTogether',
    form: /[来來]源\s?[:：]|社\p{Script=Han}{2,8}\d{1,2}月\d{1,2}日[电電]|[责責]任?[编編][辑輯]?\s?[:：]/u,
    holding: '源电電编編',
    shortest: 160,
    chance: 0,
    share: 0,
  },
  {
    sign: 'code',
    form: /[{}]$|[!-~];$|[\w)\]'"]:$|\b[a-z_]\w+\(|\s(?:=|:=|=>|[!=]=|->|&&)\s|^(?:[{}$]|"[^"]{1,30}":|\/\/|\/\*|--\s|```|#(?:include|define|!)|(?:import|from|return)\s|<(?:[!?]|\/?(?:html|head|body|meta|link|div|p|span|ul|li|nav|h\d|script|style)\b))/,
    holding: '{};:(=>&',
    beginning: '$"/-`#ifr<',
    chance: 1,
    share: 0.2,
  },
  {
    sign: 'stamps',
    form: /-->|^Dialogue:|^\[?\d{1,2}:\d{2}[.:\d\]]|^[[(]?\d{4}[-/]\d{1,2}[-/]\d{1,2}[T ]\d{1,2}:\d{2}.{8}|^.{1,16}\s\d{1,2}:\d{2}(?::\d{2})?$/,
    holding: ':>',
    chance: 2,
    share: 0.25,
  },
  {
    sign: 'rows',
    form: /^(?:[^\t]*\t){3}|^\||^(?:[^,|，。]{0,25}[,|]){3,}(?:[^,|，。]{0,60}[^,|，。.])?$/,
    holding: '\t|,',
    chance: 1,
    share: 0.3,
  },
  {
    sign: 'lists',
    form: /^(?:#{1,6}\s|[-*+>]\s|\[[ xX]\]|[□☐☑✔]|\d{1,2}(?:[.、．)]|(?:\.\d{1,2})+)).{0,60}$/,
    beginning: '#-*+>[□☐☑✔0123456789',
    chance: 2,
    share: 0.5,
  },
  {
    sign: 'clauses',
    form: /^第[〇零一二三四五六七八九十百\d]{1,5}[条條]|^[甲乙丙]方/,
    beginning: '第甲乙丙',
    chance: 1,
    share: 0.1,
  },
  {
    sign: 'chapters',
    form: /^第\s?[〇零一二三四五六七八九十百千\d]{1,6}\s?[章回卷]|^楔子/,
    beginning: '第楔',
    chance: 0,
    share: 0,
  },
  {
    sign: 'dialogue',
    form: /^[“「"]|[：:道说說][“「][^”」]*[”」]$/,
    holding: '“「',
    beginning: '"',
    chance: 3,
    share: 0.4,
  },
  {
    sign: 'forms',
    form: /^(?:[发收]件人|抄送|发送时间|From|To|Subject|Cc|会议(?:时间|地点|主题|名称|议题|内容)|(?:参会|与会|出席)人员|出席|列席|缺席|记录人?|议题|(?:文档|文件|标准)编号|编写|编制|版本号?)\s*[:：]/i,
    beginning: '发收抄FfTtSsCc会参与出列缺记议文标编版',
    chance: 1,
    share: 0.05,
  },
  {
    sign: 'exam',
    form: /^[A-DＡ-Ｄ][.．、]|^[一二三四五六七八九十][、.．].{0,8}(?:选择|填空|判断|简答|论述|阅读)|[（(]\d{1,2}分[）)]/,
    holding: '分',
    beginning: 'ABCDＡＢＣＤ一二三四五六七八九十',
    chance: 1,
    share: 0.1,
  },
];

/** For each character the forms of the lines that hold it or begin with it, as bits in the order of the forms. */
const holding = new Uint16Array(0x10000);
const beginning = new Uint16Array(0x10000);
for (const [index, form] of lineForms.entries()) {
  for (const character of form.holding ?? '') addBits(holding, character.charCodeAt(0), 1 << index);
  for (const character of form.beginning ?? '') addBits(beginning, character.charCodeAt(0), 1 << index);
}

/** The forms that a line may have, as bits. */
function possibleForms(line: string): number {
  let forms = beginning[line.charCodeAt(0)] ?? 0;
  for (let at = 0; at < line.length; at++) forms |= holding[line.charCodeAt(at)] ?? 0;
  return forms;
}

/** A line may be long: its two ends show its form. */
const longestView = 240;
const lastPart = 80;
/** From how many code units on a line is a paragraph rather than a scrap. */
const shortestParagraph = 30;

function addSignsOfLines(all: readonly Line[], signs: Signs): void {
  const counts = new Uint32Array(lineForms.length);
  let lines = 0;
  let length = 0;
  let lengthOfParagraphs = 0;
  for (const { text } of all) {
    const line = text.trim();
    if (line === '') continue;
    lines++;
    length += line.length;
    if (line.length >= shortestParagraph) lengthOfParagraphs += line.length;
    countForms(
      line.length <= longestView ? line : line.slice(0, longestView - lastPart) + line.slice(-lastPart),
      counts,
    );
  }
  for (const [index, { sign, chance, share }] of lineForms.entries()) {
    const beyond = (counts[index] ?? 0) - chance;
    if (beyond > 0) signs.add(sign, share === 0 ? 1 : beyond / (lines * share));
  }
  signs.add('prose', ramp(lengthOfParagraphs / length, 0.3, 0.8));
}

function countForms(view: string, counts: Uint32Array): void {
  const possible = possibleForms(view);
  if (possible === 0) return;
  for (const [index, { form, shortest = 0 }] of lineForms.entries()) {
    if ((possible & (1 << index)) === 0 || view.length < shortest) continue;
    if (form.test(view)) counts[index] = (counts[index] ?? 0) + 1;
  }
}

/** Below this line a date is that of a letter or a contract. */
const lowestDate = 16;

function addSignsOfMetadata(
  { breadcrumb, source, date, originalTitle, dateline, bylines, chrome }: Article,
  signs: Signs,
): void {
  if (breadcrumb) signs.add('breadcrumb', 1);
  if (source) signs.add('source', /^\p{Script=Han}{2}/u.test(source.span.text) ? 1 : 0.4);
  if (date && date.line.line.number < lowestDate) signs.add('date', 1);
  if (originalTitle) signs.add('originalTitle', 1);
  if (dateline?.agency && dateline.day !== null) signs.add('wire', 1);
  else if (dateline) signs.add('agency', /[讯訊電电社網网報报]|路透/.test(dateline.span.text) ? 1 : 0.3);
  for (const { span } of bylines) signs.add('byline', /记者|記者|通讯员|通訊員/.test(span.text) ? 1 : 0.33);
  if (chrome.length > 0) signs.add('chrome', 0.5 * chrome.length);
}

function addSignsOfTurns(blocks: readonly Block[], signs: Signs): void {
  for (const block of blocks) if (block.kind === 'turn') addSignOfSpeaker(block.speaker, signs);
}

function addSignOfSpeaker({ name: { text: name }, title }: Speaker, signs: Signs): void {
  if (/^(?:记者|記者|主持|嘉宾|嘉賓|网友|網友|本[报報刊网網]记者)|[报報网網社刊台]$/.test(name))
    signs.add('interview', 0.5);
  else if (/^[问問答QA]/i.test(name)) signs.add('exchange', 0.34);
  else signs.add('speakers', title ? 0.5 : 0.3);
}
