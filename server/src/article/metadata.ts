import { type CodeSet, codeSet, isColon, isHan, isIn, isSpace, skipSpace, trimEnd } from '../text/characters.ts';
import { Span } from '../text/lines.ts';
import { charactersInBothScripts, patternInBothScripts } from '../text/scripts.ts';
import type { ArticleDate, Breadcrumb, Byline, OriginalTitle, Source } from './article.ts';
import { outletBesideDate, type Part } from './besideDate.ts';
import { type FoundDate, findDate } from './dates.ts';
import { isPersonName } from './names.ts';
import { readReporterLine } from './reporterLine.ts';
import { bodyOf, contentSpan, type ShapedLine } from './shapedLine.ts';
import { titleLengthBefore } from './titles.ts';

const longestMetadataLine = 120;
const longestByline = 60;
const originalTitleStarts = codeSet('（(【[原');
const clauseEnds = codeSet('。！？”，,；;、');

const positionLabel = patternInBothScripts(
  /^(?:[您你]?(?:的|现在的|目前的)?(?:当前|现在|目前)?(?:的)?位置|[您你]?(?:现在)?所在(?:的)?位置)是?\s*[:：]?\s*/,
);
const endsLabel = /[:：]\s*$/;
const breadcrumbStops = codeSet('，。！？');
const stepSeparators = codeSet('>›»＞→');
/** What parts the steps of a line that is surely a breadcrumb, and parts much else elsewhere. */
const looseSeparators = codeSet('/／|｜丨\\-—–\t \u00a0\u3000');
const home = patternInBothScripts(/首页$/);
const bodyText = patternInBothScripts(/^[正内]文$/);
const longestStep = 24;
const longestLooseStep = 12;

/**
 * 新闻频道 > 时政要闻 · 首页>>时政 · 您的当前位置：新闻中心 > 武汉 · 首页 / 新闻 / 国内 · 新华网 正文. Null if the line is none.
 */
export function readBreadcrumb(line: ShapedLine): Breadcrumb | null {
  if (line.bodyEnd - line.bodyStart > longestMetadataLine || line.level > 0) return null;
  const text = bodyOf(line);
  if (holdsOneOf(text, breadcrumbStops)) return null;
  const plain = holdsOneOf(text, stepSeparators);
  const [label = ''] = positionLabel.exec(text) ?? [];
  const labelled = label !== '' && (plain || endsLabel.test(label));
  const from = line.bodyStart + (labelled ? label.length : 0);
  const all = splitSteps(line, from, plain ? stepSeparators : looseSeparators);
  const names = all.map((step) => step.text);
  const told = plain ? all.length > 1 : isLooseBreadcrumb(names);
  const steps = all.filter((step) => !bodyText.test(step.text));
  if (!(told || labelled) || steps.length === 0 || names.some((name) => name.length > longestStep)) return null;
  return { kind: 'breadcrumb', span: contentSpan(line), steps };
}

/** Whether steps that any sign may part begin at a home page or end at the text: 首页 - 新闻 · 新华网首页 时政 国内 · 新华网 正文. */
function isLooseBreadcrumb(names: readonly string[]): boolean {
  const [first = ''] = names;
  if (names.length < 2 || names.some((name) => name.length > longestLooseStep)) return false;
  return bodyText.test(names.at(-1) ?? '') || (home.test(first) && (first.length === 2 || names.length > 2));
}

function holdsOneOf(text: string, set: CodeSet): boolean {
  for (let at = 0; at < text.length; at++) if (isIn(set, text.charCodeAt(at))) return true;
  return false;
}

function splitSteps(line: ShapedLine, from: number, separators: CodeSet): Span[] {
  const text = line.text;
  const steps: Span[] = [];
  let start = from;
  for (let at = from; at <= line.bodyEnd; at++) {
    if (at < line.bodyEnd && !isIn(separators, text.charCodeAt(at))) continue;
    const stepStart = skipSpace(text, start, at);
    const stepEnd = trimEnd(text, stepStart, at);
    if (stepEnd > stepStart) steps.push(new Span(line, stepStart, stepEnd));
    start = at + 1;
  }
  return steps;
}

const sourceLabel = patternInBothScripts(
  /(?:(?:文章|本文|稿件|信息|新闻|消息|内容)?(?:来源|来源于|转自|转载自|转载于|摘自|稿源|出处))\s*(?:[:：︰|｜丨]\s*|(?=[「《[]))|^(?:选自)(?=[「《])|^(?:发布|发文|供稿)(?:单位|机构)\s*[:：]\s*|(?:原文|本文|文章)(?:来自|来源于|摘自|选自)(?:微信|新浪)?(?:公众号|公号|订阅号|微信号|微博)?(?:[:：]\s*|(?=[^，。]{2,20}$|[「《[“]))/,
);
/** A character of every label of a source: in most lines there is none. */
const ofSourceLabel = patternInBothScripts(/[源自载处]|^[发供]/);
const notSource = patternInBothScripts(/(?:资料|图片|数据|照片|视频|题图)(?:来源)/);

const stops = codeSet('。！？；');

/** What a line of the head or the foot says of source and date; null if it says neither. */
export interface Provenance {
  readonly source: Source | null;
  readonly date: ArticleDate | null;
}

/** A source line may hold a long address. */
const sourceFirst = patternInBothScripts(/^(?:来源|(?:原文|本文|文章)来自|转自|转载自)/);

const dateLabel = patternInBothScripts(
  /^[（(【[]?(?:(?:北京|当地)时间|(?:发布|发表|更新|刊登|出版|上传|添加|成文)?(?:时间|日期|于|date))\s*[:：]?\s*["']?/i,
);

/**
 * Reads 来源: 人民网 · 2020-07-10 15:03:58 · 2014年01月30日16:45来源：新华网 and their kin; null for other lines. Right
 * below a headline, any short word after a time of day is the outlet.
 */
export function readProvenance(line: ShapedLine, belowHeadline = false): Provenance | null {
  const text = bodyOf(line);
  if (text.length > longestMetadataLine && !sourceFirst.test(text.slice(0, 12))) return null;
  if (isIn(stops, text.charCodeAt(text.length - 1)) || line.level > 0) return null;
  const date = findDate(text);
  const label = ofSourceLabel.test(text) ? sourceLabel.exec(text) : null;
  const named = label && !notSource.test(text.slice(0, label.index + label[0].length)) ? label : null;
  if (named) {
    if (!isMetadataLead(text.slice(0, Math.min(date?.start ?? text.length, named.index)))) return null;
    const source = readSourceName(line, named.index + named[0].length, date);
    return { source, date: date && dateAt(line, date) };
  }
  if (!date) return null;
  const outlet = outletBesideDate(text, date, belowHeadline);
  return outlet === undefined ? null : { source: outlet && sourceAt(line, outlet), date: dateAt(line, date) };
}

function sourceAt(line: ShapedLine, { start, end }: Part): Source {
  return {
    kind: 'source',
    span: new Span(line, line.bodyStart + start, line.bodyStart + end),
    line: contentSpan(line),
  };
}

function dateAt(line: ShapedLine, { start, end, iso }: FoundDate): ArticleDate {
  const span = new Span(line, line.bodyStart + start, line.bodyStart + end);
  return { kind: 'date', span, line: contentSpan(line), iso };
}

/** 作者：张三, before source or date. */
const leadingCredit = patternInBothScripts(
  /^(?:作者|记者|撰文|编辑|责编|责任编辑)\s*[:：]\s*[\p{Script=Han}·]{2,6}[\s|｜丨]*$/u,
);

function isMetadataLead(before: string): boolean {
  const bare = before.replace(dateLabel, '').trim();
  if (bare === '' || /^[（(【[|｜\s]*$/.test(bare) || leadingCredit.test(bare)) return true;
  return bare.length <= 16 && !/[，。：:]/.test(bare);
}

const nameEnds = /[|｜)）\]】\s\u00a0\u3000，,；;~]/;

function readSourceName(line: ShapedLine, from: number, date: FoundDate | null): Source | null {
  const text = bodyOf(line);
  let start = skipSpace(text, from);
  if (date && date.start === start) start = skipSpace(text, date.end);
  while ('~*[「《“"'.includes(text.charAt(start)) && start < text.length) start++;
  let end = start;
  const stop = date && date.start > start ? date.start : text.length;
  while (
    end < stop &&
    !nameEnds.test(text.charAt(end)) &&
    !'」》”"'.includes(text.charAt(end)) &&
    !isColon(text.charCodeAt(end))
  )
    end = endOfQuoted(text, end, stop);
  if (end < stop && isColon(text.charCodeAt(end))) end -= nextLabel.exec(text.slice(start, end))?.[0].length ?? 0;
  if (end <= start)
    return { kind: 'source', span: new Span(line, line.bodyEnd, line.bodyEnd), line: contentSpan(line) };
  if (end - start > 30) return null;
  return sourceAt(line, { start, end });
}

/** What the colon after a name belongs to where nothing parts the two: 来源：新京报作者：张三. */
const nextLabel = patternInBothScripts(
  /(?:作者|记者|责任编辑|责编|编辑|撰文|校对|(?:发布|更新)?(?:时间|日期)|浏览|点击|字号)\s*$/,
);
const quotations: Readonly<Record<string, string>> = { '“': '”', '《': '》', '「': '」' };

/** The place after a character of a name, or after what is in quotation marks there: 微信公众号“侠客岛”. */
function endOfQuoted(text: string, at: number, stop: number): number {
  const close = quotations[text.charAt(at)];
  const end = close === undefined ? -1 : text.indexOf(close, at);
  return end < 0 || end >= stop ? at + 1 : end + 1;
}

const originalTitleLabel = patternInBothScripts(/^[（(【[]?\s*(?:原标题|原题|原标题为|原题为|原文标题)\s*[:：]\s*/);

/** 原标题：… with or without brackets; null for other lines. */
export function readOriginalTitle(line: ShapedLine): OriginalTitle | null {
  if (line.bodyEnd - line.bodyStart > longestMetadataLine || !mayBeOriginalTitle(line)) return null;
  const text = bodyOf(line);
  const label = originalTitleLabel.exec(text);
  if (!label) return null;
  const closed = /[）)】\]]\s*$/.exec(text);
  const end = line.bodyStart + (closed && /^[（(【[]/.test(text) ? closed.index : text.length);
  return {
    kind: 'originalTitle',
    span: new Span(line, line.bodyStart + label[0].length, end),
    line: contentSpan(line),
  };
}

function mayBeOriginalTitle({ text, bodyStart }: ShapedLine): boolean {
  const first = text.charCodeAt(bodyStart);
  if (!isIn(originalTitleStarts, first)) return false;
  const next = isHan(first) ? first : text.charCodeAt(bodyStart + 1);
  return !isHan(next) || isIn(originalTitleStarts, next);
}

const bylineLabel = patternInBothScripts(
  /^[（(【[〔■◆●]?\s*(?:本(?:组|版|期)\s?)?(?:(?:本报|本刊|本网|本台|实习|[\p{Script=Han}·]{2,12}(?:社|网|报|台|客户端|新闻|在线)(?:全媒体)?)?(?:见习|实习|特约|首席)?(?:记者|通讯员|评论员|特派员|摄影记者)|作者|文\s?[、/／]\s?图|图\s?[、/／]\s?文|文图|图文|文|撰文|导演|编辑|责编|校对|编审|编导|出镜|聯絡作者|文字|编译|采写|撰稿|采访|记者组|整理|译|翻译|图|摄影|摄|制图|出品|策划|统筹|监制|采访、整理|采写、摄影)\s*(?:[:：／/︱|｜丨]\s*|[ \u3000\u00a0]+|(?:(?<=记者|通讯员|评论员|特派员)(?=[\p{Script=Han}]{2}(?:[ 　、，,／/]|$))|(?<=记者|通讯员|评论员|特派员|作者|摄影|编辑|责编|撰文|校对)(?=[\p{Script=Han}]{3}(?:[ 　、，,／/]|$))))/u,
);

const agencyByline = patternInBothScripts(
  /^[（(]?(?:新华社|本报|本刊|本网|中新社|人民日报|央视|光明日报)(?:评论员|记者|特约记者)[）)]?$/,
);

const authorsOffice = patternInBothScripts(/^[（(]?作者[为系](?!什么|何)[^，。？]{2,30}?[）)]?$/);

/** （作者为某大学教授）: who the author is, up to a title. */
function isAuthorsOffice(text: string): boolean {
  return authorsOffice.test(text) && titleLengthBefore(text, text.length - (/[）)]$/.test(text) ? 1 : 0)) > 0;
}

const credit = patternInBothScripts(/^[（(]?\s*(?:文|图|作者|撰文|采访、整理)\s*[:：／/︱|｜丨]/);

/** How a byline begins, or else what it has: an outlet before a role, a role, or 报道. */
const bylineStarts = codeSet(charactersInBothScripts('本央实见特首记通评摄作文图撰导编责校出聯采整译翻制策统监'));
const bylineBrackets = codeSet('（(【[〔■◆●');
const bylineBullets = codeSet('□◎○');
const tellsCredit = patternInBothScripts(/[社网报台端闻线记编][全见实特首记通评摄者辑道导]/);

function mayBeByline({ text, bodyStart, bodyEnd }: ShapedLine): boolean {
  if (bodyEnd - bodyStart > longestByline || isIn(clauseEnds, text.charCodeAt(bodyEnd - 1))) return false;
  const first = text.charCodeAt(bodyStart);
  if (isIn(bylineBullets, first)) return true;
  const opening = isIn(bylineBrackets, first) ? text.charCodeAt(bodyStart + 1) : first;
  const isSign = opening > SPACE && opening < DELETE;
  if (!isSign && (!isHan(opening) || isIn(bylineStarts, opening))) return true;
  return tellsCredit.test(text);
}

/** Between them are the signs, digits and letters of ASCII. */
const SPACE = 0x20;
const DELETE = 0x7f;

/** 本报记者 张三 李四 · 文/张三 · 作者：张三: a line of credits and nothing else. Null for other lines. */
export function readByline(line: ShapedLine): Byline | null {
  if (!mayBeByline(line)) return null;
  const text = bodyOf(line);
  if (agencyByline.test(text) || isAuthorsOffice(text)) return { kind: 'byline', span: contentSpan(line), names: [] };
  const bulleted = isIn(bylineBullets, text.charCodeAt(0));
  const label = bulleted ? bullet.exec(text) : bylineLabel.exec(text);
  if (!label) return readReporterLine(line);
  const names = splitNames(line, line.bodyStart + label[0].length, line.bodyEnd).flatMap(withoutRole);
  const people = names.filter((name) => isPersonName(name.text.replace(/[\s\u3000]/g, '')));
  const written =
    /[:：／/︱|｜丨]\s*$/.test(label[0]) &&
    names.length > 0 &&
    names.every((name) => /^[\p{Script=Han}·]{2,6}$/u.test(name.text));
  const credited = credit.test(text);
  if (bulleted && people.length < names.length) return null;
  if (people.length === 0 && !written && !credited && !reporterNames.test(text)) return null;
  if (people.length * 2 < names.length && names.length > 2 && !written) return null;
  return { kind: 'byline', span: contentSpan(line), names: written || people.length === 0 ? names : people };
}

const bullet = /^[□◎○]\s*/;
const role = patternInBothScripts(
  /^(?:[\p{Script=Han}·]{0,12}?(?:记者|通讯员|评论员)|(?:文|图|图文|文图|编辑|责编|校对|摄影|摄|报道|摄影报道)$)/u,
);

/** The name without the role before it, or nothing if there is but a role: 通讯员李四 · 本报记者 · 文. */
function withoutRole({ line, start, end, text }: Span): readonly Span[] {
  const from = start + (role.exec(text)?.[0].length ?? 0);
  return from < end ? [new Span(line, from, end)] : [];
}

/** 本报记者 and a word of two or three characters: a name whatever its surname. */
const reporterNames = patternInBothScripts(/(?:记者|通讯员)[ \u3000:：]+\p{Script=Han}{2,3}$/u);

/** Names in a row, separated by blanks, 、 ， , ； or |. A name of two characters may be set apart: 蔡 川. */
function splitNames(line: ShapedLine, from: number, to: number): Span[] {
  const text = line.text;
  const names: Span[] = [];
  let start = from;
  for (let at = from; at <= to; at++) {
    const blank = at < to && isSpace(text.charCodeAt(at));
    if (at < to && !blank && !'、，,；;|｜丨）)】]〕/／'.includes(text.charAt(at))) continue;
    if (blank && isSetApart(text, start, at, to)) continue;
    if (at > start) names.push(new Span(line, start, at));
    start = at + 1;
  }
  return names;
}

/** Whether a blank parts the two characters of one name. */
function isSetApart(text: string, start: number, at: number, to: number): boolean {
  if (at - start !== 1) return false;
  const next = skipSpace(text, at, to);
  return (
    next < to && (next + 1 >= to || isSpace(text.charCodeAt(next + 1)) || '、，,；;）)'.includes(text.charAt(next + 1)))
  );
}
