import type { Article } from '../article/article.ts';
import { readBreadcrumb } from '../article/head/breadcrumbs.ts';
import { isHeadline } from '../article/head/headlineForm.ts';
import { isTimeOrWeather } from '../article/head/siteLines.ts';
import { bodyOf, ShapedLine } from '../article/lines/shapedLine.ts';
import { readByline } from '../article/metadata/bylines.ts';
import { isChrome } from '../article/metadata/chrome.ts';
import { findDate } from '../article/metadata/dates.ts';
import { readProvenance } from '../article/metadata/provenance.ts';
import { patternInBothScripts, patternWithHan } from '../text/scripts.ts';

/**
 * The most lines that are looked at from the top and from the end, not counting blank ones, and how many of them may be
 * paragraphs.
 */
const linesOnTop = 24;
const linesAtEnd = 10;
const paragraphsOnTop = 3;
const paragraphsAtEnd = 2;
/** A longer line (in UTF-16 code units) is a paragraph, of which only the beginning and the end are looked at. */
const longestShortLine = 60;
const opening = 24;
const closing = 32;

/** What may name an outlet: 晨光日报 · 晨光网 · 晨光社记者 · 【晨光新闻】 · 晨光周刊 · 【晨光综合报道】; not 海报, 互联网, 合作社, 新闻发布会, 相关新闻. */
const outlet = patternInBothScripts(
  new RegExp(
    [
      '(?<![海预战喜捷通情警申举汇呈填上简年谎误虚瞒本回])报(?![告道导名警案酬价销废考送请料复到恩国答应税备表批称喜关亭])',
      '(?<=\\p{Script=Han})(?<![联官路电上触落渔法天地管球本])网(?![友络民上红购点页吧约课格球传信安警帖曝易速售贷])',
      '(?<=\\p{Script=Han})(?<![作行用版销公该结本])社(?![会区保交科团长员工论稷])',
      '(?<!相关|更多|推荐|热点|热门|最新|今日|图片|精彩|往期)新闻(?=[】\\])）》·／/网社台]|客户端|记者|$|\\s[A-Za-z])',
      '[【〔（(［[](?!本)\\p{Script=Han}{2,10}(?:报道|讯)[】〕）)］\\]]',
      '电视|电台|广播|卫视|客户端|频道|杂志|周刊|传媒|专讯|公众号|编辑部',
    ].join('|'),
    'u',
  ),
);
/** 据晨光社报道 names the source of one fact, not of the article. */
const attribution = patternInBothScripts(/^(?:而?据|从|而|在)/);
const lastBracket = /[（(【〔[][^（(【〔[]*$/;

/** A day that a Taiwanese agency writes after the editor, with a year of the Republic of China: （編輯：張三）1090710 */
const dayOfAgency = /[）)]1\d\d[01]\d[0-3]\d$/;

/**
 * Whether a line near the top or the end of an article may name its source, in a form that the parser does not read.
 */
export function mayNameOutlet({ lines }: Pick<Article, 'lines'>): boolean {
  return edgesOf(lines).some(({ short, head, tail }) => {
    if (short !== null) return outlet.test(short);
    return (!attribution.test(head) && outlet.test(head)) || outlet.test(lastBracket.exec(tail)?.[0] ?? '');
  });
}

/**
 * Whether a line near the top or the end of an article may tell its day, in a form that the parser does not read. Of
 * paragraphs there, only the beginning counts.
 */
export function mayTellDay({ lines }: Pick<Article, 'lines'>): boolean {
  return edgesOf(lines).some(
    ({ line, short, head, tail }) =>
      dayOfAgency.test(tail) || (findDate(short ?? head) !== null && !isChrome(line) && !isTimeOrWeather(line)),
  );
}

/** The most lines that are searched for an unread headline, and its least length in UTF-16 code units. */
const linesForHeadline = 10;
const shortestHeadline = 8;

/** Whether a line above the first paragraph may be the headline, although the parser did not read it as one. */
export function mayHoldHeadline({ lines }: Pick<Article, 'lines'>): boolean {
  for (const { line, short } of lookAt(lines, 0, 1, linesForHeadline, 1)) {
    if (short === null || isSentences.test(short)) return false;
    if (short.length >= shortestHeadline && isHeadline(line) && !isMetadata(line)) return true;
  }
  return false;
}

/** A short paragraph: more than one sentence, the last of which ends in 。. */
const isSentences = /[。！？][^。！？]+。$/;

function isMetadata(line: ShapedLine): boolean {
  return (
    isChrome(line) ||
    isTimeOrWeather(line) ||
    readBreadcrumb(line) !== null ||
    readProvenance(line) !== null ||
    readByline(line) !== null
  );
}

/** A line near the top or the end: its whole text if it is short (else null), and its beginning and end. */
interface Edge {
  readonly line: ShapedLine;
  readonly short: string | null;
  readonly head: string;
  readonly tail: string;
}

const han = patternWithHan(/\p{Script=Han}/u);

function isParagraph({ text, bodyStart }: ShapedLine): boolean {
  return han.test(text.slice(bodyStart, bodyStart + opening));
}

function edgesOf(lines: Article['lines']): readonly Edge[] {
  return [
    ...lookAt(lines, 0, 1, linesOnTop, paragraphsOnTop),
    ...lookAt(lines, lines.length - 1, -1, linesAtEnd, paragraphsAtEnd),
  ];
}

function lookAt(lines: Article['lines'], from: number, step: 1 | -1, most: number, paragraphs: number): Edge[] {
  const edges: Edge[] = [];
  let left = paragraphs;
  for (let at = from; edges.length < most && left > 0; at += step) {
    const line = lines[at];
    if (line === undefined) break;
    if (!(line instanceof ShapedLine)) continue;
    const { text, bodyStart, bodyEnd } = line;
    const short = bodyEnd - bodyStart <= longestShortLine ? bodyOf(line) : null;
    if (short === null && isParagraph(line)) left--;
    const head = text.slice(bodyStart, Math.min(bodyEnd, bodyStart + opening));
    edges.push({ line, short, head, tail: text.slice(Math.max(bodyStart, bodyEnd - closing), bodyEnd) });
  }
  return edges;
}
