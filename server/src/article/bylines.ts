import { codeSet, isHan, isIn, isLatin, isSpace, skipSpace } from '../text/characters.ts';
import { Span } from '../text/lines.ts';
import { charactersInBothScripts, patternInBothScripts, patternWithHan } from '../text/scripts.ts';
import type { Byline } from './article.ts';
import { isPersonName } from './names.ts';
import { readReporterLine } from './reporterLine.ts';
import { bodyOf, contentSpan, type ShapedLine } from './shapedLine.ts';
import { titleLengthBefore } from './titles.ts';
import { readWorkLine, tellsWork } from './workLine.ts';

const longestByline = 60;
const clauseEnds = codeSet('。！？”，,；;、');
const bylineLabel = patternInBothScripts(
  /^[（(【[〔■◆●]?\s*(?:本(?:组|版|期)\s?)?(?:(?:本报|本刊|本网|本台|实习|[\p{Script=Han}·]{2,12}(?:社|网|报|台|客户端|新闻|在线)(?:全媒体)?)?(?:见习|实习|特约|首席)?(?:记者|通讯员|评论员|特派员|摄影记者)|(?:新闻|文章|文字|图片)?作者|文\s?[、/／]\s?[图摄]|图\s?[、/／]\s?文|文图|图文|文|撰[文写]|供稿|信息员|导演|编辑|责编|校对|编审|编导|出镜|聯絡作者|文字|编译|采写|撰稿|采访|记者组|整理|译|翻译|图|摄影|摄|制图|出品|策划|统筹|监制|采访、整理|采写、摄影)\s*(?:[:：／/︱|｜丨]\s*|[ \u3000\u00a0]+|(?:(?<=记者|通讯员|评论员|特派员)(?=[\p{Script=Han}]{2}(?:[ 　、，,／/]|$))|(?<=记者|通讯员|评论员|特派员|作者|摄影|编辑|责编|撰文|校对)(?=[\p{Script=Han}]{3}(?:[ 　、，,／/]|$))))/u,
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

/** How a byline begins, or else what it has: an outlet before a role, a role, 报道, or a desk. */
const bylineStarts = codeSet(charactersInBothScripts('本央实见特首记通评摄作文图撰导编责校出聯采整译翻制策统监供信新'));
const bylineBrackets = codeSet('（(【[〔■◆●');
const bylineBullets = codeSet('□◎○');
const tellsCredit = patternInBothScripts(/[社网报台端闻线记编][全见实特首记通评摄者辑道导／/]|[组心]\s?[／/]/);

function mayBeByline(line: ShapedLine): boolean {
  const { text, bodyStart, bodyEnd } = line;
  if (bodyEnd - bodyStart > longestByline || isIn(clauseEnds, text.charCodeAt(bodyEnd - 1))) return false;
  const first = text.charCodeAt(bodyStart);
  if (isIn(bylineBullets, first)) return true;
  const opening = isIn(bylineBrackets, first) ? text.charCodeAt(bodyStart + 1) : first;
  const isSign = opening > SPACE && opening < DELETE;
  if (!isSign && (!isHan(opening) || isIn(bylineStarts, opening))) return true;
  return tellsCredit.test(text) || tellsWork(line);
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
  if (!label) return readReporterLine(line) ?? readWorkLine(line);
  const others = label[0].length + text.slice(label[0].length).search(nextLabel);
  const end = others < label[0].length ? line.bodyEnd : line.bodyStart + others;
  const names = splitNames(line, line.bodyStart + label[0].length, end).flatMap(withoutRole);
  const people = names.filter((name) => isPersonName(name.text.replace(/[\s\u3000]/g, '')));
  const written =
    /[:：／/︱|｜丨]\s*$/.test(label[0]) && names.length > 0 && names.every((name) => writtenName.test(name.text));
  const credited = credit.test(bulleted ? text.slice(label[0].length) : text);
  if (bulleted && people.length < names.length) return null;
  if (people.length === 0 && !written && !credited && !reporterNames.test(text)) return null;
  if (people.length * 2 < names.length && names.length > 2 && !written) return null;
  return { kind: 'byline', span: contentSpan(line), names: written || people.length === 0 ? names : people };
}

/** A name beside a sign, whatever its surname. */
const writtenName = patternWithHan(/^[\p{Script=Han}·]{2,6}$/u);
/** What is said beside the names: 作者：张三 发布时间：… */
const nextLabel = patternInBothScripts(
  /(?:(?:发布|发表|更新|发稿|刊登)(?:时间|日期)?|时间|日期|来源|稿源|(?:浏览|点击|阅读)(?:量|数|次数)?|字号)\s*[:：]/,
);
const bullet = /^[□◎○]\s*/;
const role = patternInBothScripts(
  /^(?:[\p{Script=Han}·]{0,12}?(?:记者|通讯员|评论员)|(?:文|图|图文|文图|编辑|责编|校对|摄影|摄|报道|摄影报道|(?:本报|本刊|本网)?(?:综合)?(?:报道|报导))$)/u,
);

/** 李四联合报道: what they did, right after the last name. */
const work = patternInBothScripts(/(?<=\p{Script=Han}{2})(?:(?:综合|联合|连线|摄影|图文)(?:报道|报导)|联合报)$/u);

/** The name without the role before it and the work after it, or nothing if there is but a role: 通讯员李四 · 本报记者 · 文. */
function withoutRole({ line, start, end, text }: Span): readonly Span[] {
  const lead = role.exec(text)?.[0].length ?? 0;
  const from = start + lead;
  const to = end - (work.exec(text.slice(lead))?.[0].length ?? 0);
  return from < to ? [new Span(line, from, to)] : [];
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
    if (blank && (isSetApart(text, start, at, to) || isWithinLatinName(text, at))) continue;
    if (at > start) names.push(new Span(line, start, at));
    start = at + 1;
  }
  return names;
}

/** Whether a blank parts two words of a foreign name: John Smith. */
function isWithinLatinName(text: string, at: number): boolean {
  return isLatin(text.charCodeAt(at - 1)) && isLatin(text.charCodeAt(at + 1));
}

/** Whether a blank parts the two characters of one name. */
function isSetApart(text: string, start: number, at: number, to: number): boolean {
  if (at - start !== 1) return false;
  const next = skipSpace(text, at, to);
  return (
    next < to && (next + 1 >= to || isSpace(text.charCodeAt(next + 1)) || '、，,；;）)'.includes(text.charAt(next + 1)))
  );
}
