import { type CodeSet, codeSet, isIn, skipSpace, trimEnd } from '../../text/characters.ts';
import { Span } from '../../text/lines.ts';
import { patternInBothScripts, setInBothScripts } from '../../text/scripts.ts';
import type { Breadcrumb } from '../article.ts';
import { bodyOf, contentSpan, type ShapedLine } from '../lines/shapedLine.ts';
import { isMasthead } from '../metadata/outlets.ts';

const longestBreadcrumb = 120;
const positionLabel = patternInBothScripts(
  /^(?:[您你]?(?:的|现在的|目前的)?(?:当前|现在|目前|本页)?(?:所在)?(?:的)?位置|[\p{Script=Han}]{2,6}当前位置(?=\s*[:：]))是?\s*[:：]?\s*/u,
);
const endsLabel = /[:：]\s*$/;
const breadcrumbStops = codeSet('，。！？');
const titleStops = codeSet('，。！？：,!?:');
const stepSeparators = codeSet('>›»＞→');
/** What separates the steps of a line that is surely a breadcrumb; in other lines these signs have many other uses. */
const looseSeparators = codeSet('/／|｜丨_·•∙\\-－—–\t \u00a0\u3000');
/** A character of 首页, 正文 and 位置: such a line has one of these words. */
const looseSigns = setInBothScripts('页文置');
/** 松岚晚报 / 生活 / 理财 */
const spacedSlash = ' / ';
/** What makes an arrow of the sign after it: 首页 -> 新闻. */
const arrowShaft = /[-=—–]+$/;
const home = patternInBothScripts(/(?:首页|主页)$/);
const bodyText = patternInBothScripts(/^[正内]文$/);
const lastBodyText = patternInBothScripts(/[正内]文[\s|｜丨]*$/);
/** What the page puts after the last step: buttons in brackets, a bar, 正文. */
const afterSteps = patternInBothScripts(/(?<=\S)\s*[【[].*$|\s+[正内]文$|[\s|｜丨]+$/u);
const inBrackets = /[【】]/;
const longestStep = 24;
const longestLooseStep = 12;
/** More steps than these between bars or blanks are the columns of a site. */
const mostLooseSteps = 6;

/**
 * 新闻频道 > 时政要闻 · 首页>>时政 · 您的当前位置：新闻中心 > 武汉 · 首页 / 新闻 / 国内 · 新华网 正文. Null if the line is none.
 */
export function readBreadcrumb(line: ShapedLine): Breadcrumb | null {
  if (line.bodyLength > longestBreadcrumb || line.level > 0) return null;
  const text = withArrows(bodyOf(line));
  const stop = indexOfOne(text, breadcrumbStops);
  const plain = indexOfOne(text, stepSeparators, stop) < stop;
  if (!plain && (stop < text.length || !(holdsOneOf(text, looseSigns) || text.includes(spacedSlash)))) return null;
  const [label = ''] = positionLabel.exec(text) ?? [];
  const labelled = label !== '' && (plain || endsLabel.test(label));
  const from = line.bodyStart + (labelled ? label.length : 0);
  const parts = splitSteps(line, from, plain ? stepSeparators : looseSeparators);
  const all = plain && (labelled || home.test(parts[0]?.text ?? '')) ? withoutTitle(parts) : parts;
  if (all.some((step) => holdsOneOf(step.text, breadcrumbStops))) return null;
  const names = all.map((step) => step.text);
  const told = plain ? parts.length > 1 : isLooseBreadcrumb(names);
  const steps = all.filter((step) => !bodyText.test(step.text));
  if (!(told || labelled) || steps.length === 0 || names.some((name) => name.length > longestStep)) return null;
  return { kind: 'breadcrumb', span: contentSpan(line), steps };
}

const escapedArrow = /&gt;/g;

/** The text with arrows for what stands for them in HTML, at the same places. */
function withArrows(text: string): string {
  return text.includes('&gt;') ? text.replace(escapedArrow, '   >') : text;
}

/** The channels, without the headline that the page puts after the last of them. */
function withoutTitle(steps: readonly Span[]): readonly Span[] {
  const last = steps.at(-1)?.text ?? '';
  const isTitle = steps.length > 1 && (last.length > longestStep || holdsOneOf(last, titleStops));
  return isTitle ? steps.slice(0, -1) : steps;
}

/** Whether a line is a breadcrumb wherever it stands: it says what it is, or has steps from a home page or to the text, or many. */
export function isSurelyBreadcrumb(line: ShapedLine): boolean {
  const breadcrumb = readBreadcrumb(line);
  if (breadcrumb === null) return false;
  const text = withArrows(bodyOf(line));
  const [first] = breadcrumb.steps;
  if (positionLabel.test(text)) return true;
  if (!holdsOneOf(text, stepSeparators)) return false;
  return breadcrumb.steps.length > 2 || home.test(first?.text ?? '') || lastBodyText.test(text);
}

/** Whether steps, separated by any sign, begin with a home page or an outlet, or end with 正文: 首页 - 新闻 · 新华网首页 时政 国内 · 新华网 正文. */
function isLooseBreadcrumb(names: readonly string[]): boolean {
  const [first = ''] = names;
  if (
    names.length < 2 ||
    names.length > mostLooseSteps ||
    names.some((name) => name.length > longestLooseStep || inBrackets.test(name))
  )
    return false;
  return (
    bodyText.test(names.at(-1) ?? '') ||
    (names.length > 2 && isMasthead(first)) ||
    (home.test(first) && (first.length === 2 || names.length > 2))
  );
}

function holdsOneOf(text: string, set: CodeSet): boolean {
  return indexOfOne(text, set) < text.length;
}

/** The index of the first character of a set, or `to`. */
function indexOfOne(text: string, set: CodeSet, to = text.length): number {
  let at = 0;
  while (at < to && !isIn(set, text.charCodeAt(at))) at++;
  return at;
}

function splitSteps(line: ShapedLine, from: number, separators: CodeSet): Span[] {
  const text = withArrows(line.text);
  const steps: Span[] = [];
  let start = from;
  for (let at = from; at <= line.bodyEnd; at++) {
    if (at < line.bodyEnd && !isIn(separators, text.charCodeAt(at))) continue;
    const stepStart = skipSpace(text, start, at);
    const stepEnd = at < line.bodyEnd ? endOfStep(text, stepStart, at) : endOfLastStep(text, stepStart, at);
    if (stepEnd > stepStart) steps.push(new Span(line, stepStart, stepEnd));
    start = at + 1;
  }
  return steps;
}

function endOfStep(text: string, from: number, to: number): number {
  const step = text.slice(from, to).replace(arrowShaft, '');
  return trimEnd(text, from, from + step.length);
}

function endOfLastStep(text: string, from: number, to: number): number {
  let end = trimEnd(text, from, to);
  for (let rest = afterSteps.exec(text.slice(from, end)); rest; rest = afterSteps.exec(text.slice(from, end)))
    end = from + rest.index;
  return end;
}
