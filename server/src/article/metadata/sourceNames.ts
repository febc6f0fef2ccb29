import { isColon, skipSpace } from '../../text/characters.ts';
import { Span } from '../../text/lines.ts';
import { patternInBothScripts } from '../../text/scripts.ts';
import type { Source } from '../article.ts';
import { bodyOf, contentSpan, type ShapedLine, spanInBody } from '../lines/shapedLine.ts';
import type { FoundDate } from './dates.ts';
import type { Part } from './textParts.ts';

/** 来源：7月10日《澜城日报》 */
const dayOfIssue = /^\d{1,2}月\d{1,2}日(?=《)/;
const longestDayOfIssue = 8;
const longestSourceName = 30;
/** 责任编辑, 发布时间: what may have to be taken from the end of a name (see `nextLabel`). */
const longestNextLabel = 4;
const nameEnds = /[|｜()（）\]】\s\u00a0\u3000，,；;~]/;
/** 来源：记者 张三: who wrote it, and no outlet. */
const roleAlone = patternInBothScripts(/^(?:记者|通讯员|作者|编辑)$/);

/** A label directly after a name, without anything between them: 来源：新京报作者：张三. */
const nextLabel = patternInBothScripts(
  /(?:作者|记者|责任编辑|责编|编辑|撰文|校对|(?:发布|更新)?(?:时间|日期)|(?:浏览|点击|阅读|访问)(?:量|数|次数)?|字号)\s*$/,
);

/**
 * The source whose name begins at an offset of a line's words, after its label; without a name (来源：作者：…) an empty one
 * at the end of the line. Null if what follows is too long for a name.
 */
export function readSourceName(line: ShapedLine, from: number, date: FoundDate | null): Source | null {
  const text = bodyOf(line);
  let start = skipSpace(text, from);
  if (date && date.start === start) start = skipSpace(text, date.end);
  start += dayOfIssue.exec(text.slice(start, start + longestDayOfIssue))?.[0].length ?? 0;
  while ('~*[「《“"'.includes(text.charAt(start)) && start < text.length) start++;
  let end = start;
  const stop = date && date.start > start ? date.start : text.length;
  while (
    end < stop &&
    end - start <= longestSourceName + longestNextLabel &&
    !nameEnds.test(text.charAt(end)) &&
    !'」》”"'.includes(text.charAt(end)) &&
    !isColon(text.charCodeAt(end))
  )
    end = endOfQuoted(text, end, stop);
  if (end < stop && isColon(text.charCodeAt(end))) end -= nextLabel.exec(text.slice(start, end))?.[0].length ?? 0;
  if (end <= start || roleAlone.test(text.slice(start, end)))
    return { kind: 'source', span: new Span(line, line.bodyEnd, line.bodyEnd), line: contentSpan(line) };
  if (end - start > longestSourceName) return null;
  return sourceAt(line, { start, end });
}

const quotations: Readonly<Record<string, string>> = { '“': '”', '《': '》', '「': '」' };

/** The place after a character of a name, or after what is in quotation marks there: 微信公众号“侠客岛”. */
function endOfQuoted(text: string, at: number, stop: number): number {
  const close = quotations[text.charAt(at)];
  const end = close === undefined ? -1 : text.indexOf(close, at);
  return end < 0 || end >= stop ? at + 1 : end + 1;
}

/** The source that a part of a line's words names. */
export function sourceAt(line: ShapedLine, { start, end }: Part): Source {
  return { kind: 'source', span: spanInBody(line, start, end), line: contentSpan(line) };
}
