import { codeSet, isIn, skipSpace } from '../../text/characters.ts';
import { patternInBothScripts } from '../../text/scripts.ts';
import type { Byline } from '../article.ts';
import { bodyOf, type ShapedLine } from '../lines/shapedLine.ts';
import { titleLengthBefore } from '../names/titles.ts';
import { agencyByline, bylineBeginnings, bylineLabel, endsInSign, tellsRole } from './bylineForms.ts';
import { isPerson, isShort, namesFrom } from './bylineNames.ts';
import { bylineOf } from './nameRows.ts';
import { readReporterLine } from './reporterLine.ts';
import { readWorkLine, tellsWork } from './workLine.ts';

const longestByline = 60;
const clauseEnds = codeSet('。！？!?”，,；;、');
const brackets = codeSet('（(【[〔［■◆●');
const bullets = codeSet('□◎○');

/** Quick test: most lines neither begin nor end as bylines do. */
function mayBeByline(line: ShapedLine): boolean {
  const { text, bodyStart, bodyEnd } = line;
  if (bodyEnd - bodyStart > longestByline || isIn(clauseEnds, text.charCodeAt(bodyEnd - 1))) return false;
  const first = text.charCodeAt(bodyStart);
  const opening = isIn(brackets, first) ? skipSpace(text, bodyStart + 1, bodyEnd) : bodyStart;
  return (
    isIn(bullets, first) ||
    bylineBeginnings.mayBeginAt(text, opening) ||
    tellsRole.test(bodyOf(line)) ||
    tellsWork(line)
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

const authorsOffice = patternInBothScripts(/^[（(]?作者[为系](?!什么|何)[^，。？]{2,30}?[）)]?$/);

/** （作者为某大学教授）: who the author is, up to a title. */
function isAuthorsOffice(text: string): boolean {
  return authorsOffice.test(text) && titleLengthBefore(text, text.length - (/[）)]$/.test(text) ? 1 : 0)) > 0;
}

const bullet = /^[□◎○]\s*/;
const credit = patternInBothScripts(/^[（(]?\s*(?:(?:文|作者|撰文|采访、整理)\s*[:：／/∕︱|｜丨]|图\s*[／/∕︱|｜丨])/);
/** 本报记者 and a word of two or three characters: a name whatever its surname. */
const reporterNames = patternInBothScripts(/(?:记者|通讯员)[ \u3000:：]+\p{Script=Han}{2,3}$/u);

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
