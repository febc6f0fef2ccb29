import { codeSet, isIn, skipSpace } from '../../text/characters.ts';
import { Span } from '../../text/lines.ts';
import { patternInBothScripts, patternWithHan } from '../../text/scripts.ts';
import type { Byline } from '../article.ts';
import { bodyOf, contentSpan, type ShapedLine } from '../lines/shapedLine.ts';
import { isPersonName } from '../names/personNames.ts';
import { titleLengthBefore } from '../names/titles.ts';
import { splitNames } from './nameRows.ts';
import { readReporterLine } from './reporterLine.ts';
import { alternatives, Beginnings } from './wordForms.ts';
import { readWorkLine, tellsWork } from './workLine.ts';

const longestByline = 60;
const clauseEnds = codeSet('。！？!?”，,；;、');

/** What people did for an article, as labels before their names. */
const credits =
  '作者 新闻作者 文章作者 文字作者 图片作者 文图 图文 文 撰文 撰写 供稿 信息员 导演 编辑 责编 校对 编审 编导 出镜 聯絡作者 文字 编译 采写 撰稿 采访 记者组 整理 译 翻译 ' +
  '图 摄影 摄 制图 出品 策划 统筹 监制 采访、整理 采写、摄影';
const reporters = '记者 通讯员 评论员 特派员 摄影记者';
const ranks = '见习 实习 特约 首席';
const own = '本报 本刊 本网 本台 实习 南都 海都 北青 红星 极目 大河 齐鲁 钱江 华商 楚天 潇湘 上游';
const endsOfOutlets = '社 网 报 台 客户端 新闻 在线';
const issues = '本组 本版 本期';

const reporter =
  `(?:${alternatives(own)}|[\\p{Script=Han}·]{2,12}(?:${alternatives(endsOfOutlets)})(?:全媒体)?)?` +
  `(?:${alternatives(ranks)})?(?:${alternatives(reporters)})`;
const textAndPicture = '文\\s?[、/／]\\s?[图摄]|图\\s?[、/／]\\s?文';
const sign = '\\s*[:：／/∕︱|｜丨]\\s*';
const beforeAnyName = '记者 通讯员 评论员 特派员';
const beforeFullName = `${beforeAnyName} 作者 摄影 编辑 责编 撰文 校对`;

/**
 * Pattern for a name of so many characters directly after a role, without sign or blank between, and with one after it:
 * 记者张三 李四.
 */
function stuckName(roles: string, length: number): string {
  return `(?<=${alternatives(roles)})(?=\\p{Script=Han}{${length}}(?:[ 　、，,／/]|$))`;
}

const bylineLabel = patternInBothScripts(
  new RegExp(
    `^[（(【[〔■◆●]?\\s*(?:(?:${alternatives(issues)})\\s?)?(?:${reporter}|${textAndPicture}|${alternatives(credits)})` +
      `(?:${sign}|[ \\u3000\\u00a0]+|${stuckName(beforeAnyName, 2)}|${stuckName(beforeFullName, 3)})`,
    'u',
  ),
);
const endsInSign = new RegExp(`${sign}$`, 'u');

const agencies = '新华社 本报 本刊 本网 中新社 人民日报 央视 光明日报';
const agencyByline = patternInBothScripts(
  new RegExp(`^[（(]?(?:${alternatives(agencies)})(?:评论员|记者|特约记者)[）)]?$`),
);

const authorsOffice = patternInBothScripts(/^[（(]?作者[为系](?!什么|何)[^，。？]{2,30}?[）)]?$/);

/** （作者为某大学教授）: who the author is, up to a title. */
function isAuthorsOffice(text: string): boolean {
  return authorsOffice.test(text) && titleLengthBefore(text, text.length - (/[）)]$/.test(text) ? 1 : 0)) > 0;
}

const credit = patternInBothScripts(/^[（(]?\s*(?:(?:文|作者|撰文|采访、整理)\s*[:：／/∕︱|｜丨]|图\s*[／/∕︱|｜丨])/);

const beginnings = new Beginnings([credits, reporters, ranks, own, issues, agencies].join(' '));
const brackets = codeSet('（(【[〔■◆●');
const bullets = codeSet('□◎○');
/** Every byline that begins with the name of an outlet, a desk or a person contains one of these. */
const tellsRole = patternInBothScripts(/记者|编辑|编译|通讯员|评论员|特派员|[／/∕]/);

function mayBeByline(line: ShapedLine): boolean {
  const { text, bodyStart, bodyEnd } = line;
  if (bodyEnd - bodyStart > longestByline || isIn(clauseEnds, text.charCodeAt(bodyEnd - 1))) return false;
  const first = text.charCodeAt(bodyStart);
  const opening = isIn(brackets, first) ? skipSpace(text, bodyStart + 1, bodyEnd) : bodyStart;
  return (
    isIn(bullets, first) || beginnings.mayBeginAt(text, opening) || tellsRole.test(bodyOf(line)) || tellsWork(line)
  );
}

/** 本报记者 张三 李四 · 文/张三 · 作者：张三: a line of credits and nothing else. Null for other lines. */
export function readByline(line: ShapedLine): Byline | null {
  if (!mayBeByline(line)) return null;
  const text = bodyOf(line);
  if (agencyByline.test(text) || isAuthorsOffice(text)) return bylineOf(line, []);
  if (isIn(bullets, text.charCodeAt(0))) return readBulleted(line, text);
  const label = bylineLabel.exec(text);
  return label ? readLabelled(line, text, label[0]) : (readReporterLine(line) ?? readWorkLine(line));
}

function bylineOf(line: ShapedLine, names: readonly Span[]): Byline {
  return { kind: 'byline', span: contentSpan(line), names };
}

/** □张三 李四: nothing but names. */
function readBulleted(line: ShapedLine, text: string): Byline | null {
  const [sign = ''] = bullet.exec(text) ?? [];
  const names = namesFrom(line, sign.length);
  if (!names.every(isPerson)) return reporterNames.test(text) ? bylineOf(line, names) : null;
  return names.length > 0 || credit.test(text.slice(sign.length)) ? bylineOf(line, names) : null;
}

/** After a sign, any names are accepted; after a blank, most of them must have the form of names. */
function readLabelled(line: ShapedLine, text: string, label: string): Byline | null {
  const names = namesFrom(line, label.length);
  if (endsInSign.test(label) && names.length > 0 && names.every(isShort)) return bylineOf(line, names);
  const people = names.filter(isPerson);
  if (names.length > 2 && people.length * 2 < names.length) return null;
  if (people.length > 0) return bylineOf(line, people);
  return credit.test(text) || reporterNames.test(text) ? bylineOf(line, names) : null;
}

/** The names on a line from an offset of its words to the next label. */
function namesFrom(line: ShapedLine, from: number): readonly Span[] {
  const text = bodyOf(line).slice(from);
  const others = text.search(nextLabel);
  const start = line.bodyStart + from;
  return splitNames(line, start, others >= 0 ? start + others : line.bodyEnd).flatMap(withoutRole);
}

function isPerson({ text }: Span): boolean {
  return isPersonName(text.replace(/[\s\u3000]/g, ''));
}

function isShort({ text }: Span): boolean {
  return shortName.test(text) && !asksSomething.test(text);
}

/** 记者：交通是否方便, whose question mark was lost. */
const asksSomething = patternInBothScripts(/是否|能否|可否|如何|[吗呢怎哪]|什么/);
const shortName = patternWithHan(/^[\p{Script=Han}·]{2,6}$/u);

/** What is said beside the names: 作者：张三 发布时间：… */
const nextLabel = patternInBothScripts(
  /(?:(?:发布|发表|更新|发稿|刊登)(?:时间|日期)?|时间|日期|来源|稿源|(?:浏览|点击|阅读)(?:量|数|次数)?|字号)\s*[:：]/,
);
const bullet = /^[□◎○]\s*/;
const role = patternInBothScripts(
  /^(?:[\p{Script=Han}·]{0,12}?(?:记者|通讯员|评论员)|(?:文|图|图文|文图|编辑|责编|核稿|校对|摄影|摄|报道|摄影报道|(?:本报|本刊|本网)?(?:综合)?(?:报道|报导))$)/u,
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
