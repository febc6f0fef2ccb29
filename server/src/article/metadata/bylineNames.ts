import { Span } from '../../text/lines.ts';
import { patternInBothScripts, patternWithHan } from '../../text/scripts.ts';
import { bodyOf, type ShapedLine } from '../lines/shapedLine.ts';
import { isPersonName } from '../names/personNames.ts';
import { credits } from './bylineForms.ts';
import { splitNames } from './nameRows.ts';
import { alternatives } from './wordForms.ts';

/** What is said beside the names: 作者：张三 发布时间：… */
const nextLabel = patternInBothScripts(
  /(?:(?:发布|发表|更新|发稿|刊登)(?:时间|日期)?|时间|日期|来源|稿源|(?:浏览|点击|阅读)(?:量|数|次数)?|字号)\s*[:：]/,
);

const role = patternInBothScripts(
  new RegExp(
    `^(?:[\\p{Script=Han}·]{0,12}?(?:记者|通讯员|评论员)|(?:${alternatives(credits)})(?:[:：]|$)|(?:核稿|摄影报道|(?:本报|本刊|本网)?(?:综合)?(?:报道|报导))$)`,
    'u',
  ),
);

/** 李四联合报道: what they did, right after the last name. */
const work = patternInBothScripts(/(?<=\p{Script=Han}{2})(?:(?:综合|联合|连线|摄影|图文)(?:报道|报导)|联合报)$/u);

/** The names on a line from an offset of its words to the next label. */
export function namesFrom(line: ShapedLine, from: number): readonly Span[] {
  const text = bodyOf(line).slice(from);
  const others = text.search(nextLabel);
  const start = line.bodyStart + from;
  return splitNames(line, start, others >= 0 ? start + others : line.bodyEnd).flatMap(withoutRole);
}

/** 周远（大气物理学博士）: who that is, the closing parenthesis of which may belong to the line. */
const explained = /(?<=.)\s?[（(][^（()）]*[）)]?$/;

/**
 * The name without the role before it and the work or a parenthesis after it, or nothing if there is but a role: 通讯员李四 ·
 * 本报记者 · 文.
 */
function withoutRole({ line, start, end, text }: Span): readonly Span[] {
  const lead = role.exec(text)?.[0].length ?? 0;
  const from = start + lead;
  const after = (explained.exec(text.slice(lead)) ?? work.exec(text.slice(lead)))?.[0].length ?? 0;
  return from < end - after ? [new Span(line, from, end - after)] : [];
}

/** Whether a name has the form of a person's, blanks within it aside. */
export function isPerson({ text }: Span): boolean {
  return isPersonName(text.replace(/[\s\u3000]/g, ''));
}

const shortName = patternWithHan(/^[\p{Script=Han}·]{2,6}$/u);
/** 记者：交通是否方便, whose question mark was lost. */
const asksSomething = patternInBothScripts(/是否|能否|可否|如何|[吗呢怎哪]|什么/);

/** Whether what stands after a label is as short as a name, whatever its form, and no question. */
export function isShort({ text }: Span): boolean {
  return shortName.test(text) && !asksSomething.test(text);
}
