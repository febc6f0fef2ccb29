import type { Span } from '../../text/lines.ts';
import { patternInBothScripts } from '../../text/scripts.ts';
import type { Byline } from '../article.ts';
import { isFilingCredit } from '../headings/headingLookalikes.ts';
import { bodyOf, type ShapedLine, spanInBody } from '../lines/shapedLine.ts';
import { readByline } from '../metadata/bylines.ts';
import { isCaption } from '../metadata/captions.ts';
import { readDateline } from '../metadata/datelines.ts';
import { readProvenance } from '../metadata/provenance.ts';
import { isPersonName } from '../names/personNames.ts';

const longestHeadline = 110;
/** The longest line of the head other than the headline, in UTF-16 code units. */
export const longestHeadLine = 60;
/** 标题：… · 新华社北京7月10日电题：… */
const headlineLabel = patternInBothScripts(/^(?:(?:标题|题目)|[^，。：:]{2,24}[电讯]\s?题)\s*[:：]\s*/);
/** 分享到: stuck to the end of a headline. */
const sharing = patternInBothScripts(/(?<=[^\s分享，。])\s*(?:分享(?:到|至)|我要分享)\s?[:：]$/);
/** Empty cells after a headline, if the page was copied as a table: 老街重开 | || */
const emptyCells = /(?<=[^\s|])\s*\|[\s|]*$/;
/** □记者 张三, whatever the name */
const bulletedCredit = patternInBothScripts(/^[□◎○]\s*(?:本报|本刊)?(?:见习|实习)?(?:记者|通讯员)/);

/** The headline on a line, without its label and the button that is stuck to it. */
export function headlineSpan(line: ShapedLine): Span {
  const text = bodyOf(line);
  const start = headlineLabel.exec(text)?.[0].length ?? 0;
  const end = sharing.exec(text)?.index ?? emptyCells.exec(text)?.index ?? text.length;
  return spanInBody(line, start, end);
}

/** 【松岚新闻】 alone */
const outletInBrackets = patternInBothScripts(/^【[^【】]{2,8}(?:新闻|[网报社台])】$/);

/** Whether a line may be a headline by its form. */
export function isHeadline(line: ShapedLine): boolean {
  const length = line.bodyLength;
  const last = line.text.charAt(line.bodyEnd - 1);
  if (line.level > 0 || headlineLabel.test(bodyOf(line))) return true;
  return (
    length <= longestHeadline &&
    !holdsSentences(line) &&
    (!'。；;，,：:、'.includes(last) || sharing.test(bodyOf(line))) &&
    !isFilingCredit(bodyOf(line)) &&
    !bulletedCredit.test(bodyOf(line)) &&
    !outletInBrackets.test(bodyOf(line)) &&
    !tellsIssue(line) &&
    !isCaption(line) &&
    readDateline(line) === null &&
    !namesPeople(readByline(line))
  );
}

/** 本报记者 张三 《 松岚日报 》( 2021年09月12日 第 05 版) */
const issue = /》\s?[（(]\s?\d{4}\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?日/;

/** Whether a line says in what issue of a paper its article stood. */
export function tellsIssue(line: ShapedLine): boolean {
  return line.bodyLength <= longestHeadline && issue.test(bodyOf(line));
}

/** Whether a line is long and has several sentences; it is then the caption of a picture. */
function holdsSentences(line: ShapedLine): boolean {
  return line.bodyLength > longestHeadLine && /。./.test(bodyOf(line));
}

/** 图｜老街的灯 may be a headline, 文｜张三 is none. */
function namesPeople(byline: Byline | null): boolean {
  return byline !== null && byline.names.length > 0 && byline.names.every((name) => isPersonName(name.text));
}

const longestPointedHeadline = 40;
const sentenceWithStop = /^[^。！？；]{4,}[。；，,;]$/;
const clauseWithStop = /^[^。！？；，,;:：]{4,}[。；，,;]$/;

/**
 * Whether a short line that ends in a stop is nevertheless the headline. It is if it starts at the margin and stands
 * above metadata or, as a single clause, above an indented or long paragraph.
 */
export function isPointedHeadline(line: ShapedLine, below: readonly ShapedLine[]): boolean {
  if (line.contentStart > 0 || line.bodyLength > longestPointedHeadline) return false;
  if (below.some((next) => readProvenance(next) !== null || readDateline(next) !== null))
    return sentenceWithStop.test(bodyOf(line));
  const [next] = below;
  const overText = next !== undefined && (next.contentStart > 0 || next.bodyLength > longestHeadLine);
  return overText && clauseWithStop.test(bodyOf(line));
}
