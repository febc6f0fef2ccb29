import { Span } from '../../text/lines.ts';
import { patternInBothScripts } from '../../text/scripts.ts';
import type { Byline } from '../article.ts';
import { bodyOf, type ShapedLine } from '../lines/shapedLine.ts';
import { isPersonName } from '../names/personNames.ts';

const longestLine = 160;
const authorLabel = patternInBothScripts(
  /(?:(?:新闻|文章|文字)?作者|(?<!\p{Script=Han})(?:记者|撰文|文))\s*[:：]\s*(?=\p{Script=Han})|(?<!\p{Script=Han})(?:文|撰文)\s?[／/|｜丨]\s?(?=\p{Script=Han})|(?<!\p{Script=Han})记者(?=\p{Script=Han}{2,4}\s?[／/])/u,
);
/** What ends the names: a sign, a digit, two blanks or the next label. */
const namesEnd = patternInBothScripts(
  /[|｜丨()（）[\]【】\d]|[\s\u3000]{2}|(?:来源|稿源|发布|发表|发稿|刊登|更新|时间|日期|责任编辑|责编|编辑|摄影|审核|浏览|点击|阅读|人气|字号|字体)/,
);
const names = /[^\s、，,/／]+/g;

/** The authors that a line with source or date names: 来源：晚报 作者：张三 李四 2020-07-10. Null if it names none. */
export function readAuthors(line: ShapedLine): Byline | null {
  const text = bodyOf(line);
  const label = text.length > longestLine ? null : authorLabel.exec(text);
  if (!label) return null;
  const from = label.index + label[0].length;
  const length = namesEnd.exec(text.slice(from))?.index ?? text.length - from;
  const people: Span[] = [];
  for (const { 0: name, index } of text.slice(from, from + length).matchAll(names)) {
    if (!isPersonName(name)) break;
    const start = line.bodyStart + from + index;
    people.push(new Span(line, start, start + name.length));
  }
  const last = people.at(-1);
  return last ? { kind: 'byline', span: new Span(line, line.bodyStart + label.index, last.end), names: people } : null;
}
