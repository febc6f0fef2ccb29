import { patternWithHan } from '../text/scripts.ts';
import type { Article, Block, Speaker } from './article.ts';
import { type CharacterCounts, countCharacters } from './detection/characterCounts.ts';
import { withoutNotices } from './detection/pageNotices.ts';
import { readLineForms } from './detection/readLineForms.ts';
import { parseArticle } from './parse.ts';

/** How much of a text is looked at, in UTF-16 code units: the head and several paragraphs. */
const longestHead = 8192;
const leastHanShare = 0.3;

/** The weight of each sign at full strength. A text is an article if the weights of its signs add up to `accepted`. */
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
  /** Source, dateline or editor within a long line, because line breaks were lost. */
  runTogether: 0.4,
  /** 记者：…, 问：… 答：…, and other speakers */
  interview: 0.6,
  exchange: 0.45,
  speakers: 0.3,
  markers: 0.35,
  /** Paragraphs rather than scraps, words of public affairs, and words that report news. */
  prose: 0.5,
  affairs: 0.35,
  reporting: 0.35,
  /** Hardly any words of public affairs or of reporting. */
  unrelated: -0.7,
  technical: -1.6,
  study: -0.7,
  /** The author speaks in the first person: a letter, a diary, a lecture. */
  personal: -0.5,
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
  /** Stage directions and what else a play has. */
  scenes: -1,
  /** 基金项目：…, 中图分类号：…, and what patents and analysts' reports have. */
  paper: -1,
  /** Sites that offer sample letters, speeches and reports. */
  library: -1.5,
  /** 尊敬的各位领导： */
  addressed: -0.6,
} as const;
const accepted = 1.1;

type Sign = keyof typeof weights;

/** The strength of each sign in a text, from 0 to 1. */
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
 * Whether a plain text reads like a Chinese news article. Looks only at the first 8,192 UTF-16 code units and, if these
 * have few Han characters, only counts them, so that large files of other kinds cost nothing. A caller that needs the
 * article afterwards passes a `read` that keeps it.
 */
export function isNewsArticle(text: string, read: (text: string) => Article = parseArticle): boolean {
  const head = text.slice(0, longestHead);
  const counts = countCharacters(withoutNotices(head));
  if (!isChinese(counts)) return false;
  const signs = new Signs();
  addSignsOfWords(counts, signs);
  const article = read(head);
  const lines = readLineForms(article.lines);
  for (const [sign, amount] of lines.signs) signs.add(sign, amount);
  signs.add('prose', ramp(lines.prose, 0.3, 0.8));
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

/** Whether there are enough Han characters, and not so many kana that the text is Japanese. */
function isChinese({ han, kana, others }: CharacterCounts): boolean {
  return han > 0 && han >= (han + others) * leastHanShare && kana * 8 < han;
}

/** 0 up to `from`, 1 from `to` on, in proportion between. */
function ramp(value: number, from: number, to: number): number {
  return Math.min(1, Math.max(0, (value - from) / (to - from)));
}

/** In texts with fewer Han characters, a single word, or the lack of words, would count too much. */
const fewestHan = 150;

/** What the text is about, by words of two characters per hundred Han characters. */
function addSignsOfWords({ han, latin, personal, hits }: CharacterCounts, signs: Signs): void {
  const hundreds = Math.max(han, fewestHan) / 100;
  signs.add('affairs', ramp(hits.affairs / hundreds, 0, 3));
  signs.add('reporting', ramp(hits.reporting / hundreds, 0, 0.8));
  const related = ramp((hits.affairs + hits.reporting) / hundreds, 0.3, 1.2);
  signs.add('unrelated', (1 - related) * ramp(han, 0, fewestHan));
  signs.add('technical', ramp(hits.technical / hundreds, 1, 3));
  signs.add('study', ramp(hits.study / hundreds, 0.5, 2));
  signs.add('personal', ramp(personal / hundreds, 1, 3));
  signs.add('latin', ramp(latin / (han + latin), 0.15, 0.4));
}

/** Below this line a date is that of a letter or a contract. */
const lowestDate = 16;

function addSignsOfMetadata(
  { breadcrumb, source, date, originalTitle, dateline, bylines, chrome }: Article,
  signs: Signs,
): void {
  if (breadcrumb) signs.add('breadcrumb', 1);
  if (source) signs.add('source', weightOfSource(source.span.text));
  if (date && date.line.line.number < lowestDate) signs.add('date', 1);
  if (originalTitle) signs.add('originalTitle', 1);
  if (dateline?.agency && dateline.day !== null) signs.add('wire', 1);
  else if (dateline) signs.add('agency', /[讯訊電电社網网報报台臺]|路透/.test(dateline.span.text) ? 1 : 0.3);
  for (const { span } of bylines) signs.add('byline', /记者|記者|通讯员|通訊員/.test(span.text) ? 1 : 0.33);
  if (chrome.length > 0) signs.add('chrome', 0.5 * chrome.length);
}

const twoHan = patternWithHan(/^\p{Script=Han}{2}/u);

/** A date and what is no word are no source. */
function weightOfSource(name: string): number {
  if (twoHan.test(name)) return 1;
  return /^(?!\d{4})[\p{L}\p{N}]/u.test(name) ? 0.4 : 0;
}

function addSignsOfTurns(blocks: readonly Block[], signs: Signs): void {
  for (const block of blocks) if (block.kind === 'turn') addSignOfSpeaker(block.speaker, signs);
}

function addSignOfSpeaker({ name: { text: name }, title }: Speaker, signs: Signs): void {
  if (/^(?:记者|記者|主持|嘉宾|嘉賓|网友|網友)|(?:记者|記者|[报報网網社刊台])$/.test(name)) signs.add('interview', 0.5);
  else if (/^[问問答QA]/i.test(name)) signs.add('exchange', 0.34);
  else signs.add('speakers', title ? 0.5 : 0.3);
}
