import { isIn } from '../../text/characters.ts';
import { Span } from '../../text/lines.ts';
import { patternInBothScripts, setInBothScripts } from '../../text/scripts.ts';
import type { Byline } from '../article.ts';
import { bodyOf, type ShapedLine } from '../lines/shapedLine.ts';
import { isPersonName } from '../names/personNames.ts';
import { bylineOf } from './nameRows.ts';

const longestLine = 40;
const work = '(?:(?:采访)?(?:采写|整理|编译|撰文|撰稿)(?:报道|报导)?|(?:核稿|责任|文字|执行)?编辑|核稿)';
const endsInWork = patternInBothScripts(new RegExp(`${work}[）)]?$`, 'u'));
const form = patternInBothScripts(
  new RegExp(
    `^(?<lead>[（(]?(?:\\p{Script=Han}{1,8}[报社网台刊][\\s／/]\\s?)?(?<role>(?:\\p{Script=Han}{0,8}(?:记者|通讯员|编辑)\\s?)?))(?<names>\\p{Script=Han}{2,4}?(?:[、，,\\s]\\s?\\p{Script=Han}{2,4}?){0,3}?)(?<gap>\\s?[／/|｜]\\s?|\\s)?(?<work>${work})[）)]?$`,
    'u',
  ),
);
const lastOfWork = setInBothScripts('写理译文稿道导辑）)');
/** Work that headings name as well: 古文字整理. */
const alsoOfHeadings = patternInBothScripts(/^整理|编辑$|核稿$/);
const name = /[^、，,\s]+/g;
const lengthOfFullName = 3;

/** Whether a line ends in what somebody did for an article: 整理, 采写. */
export function tellsWork(line: ShapedLine): boolean {
  const { text, bodyStart, bodyEnd } = line;
  if (bodyEnd - bodyStart > longestLine || !isIn(lastOfWork, text.charCodeAt(bodyEnd - 1))) return false;
  return endsInWork.test(bodyOf(line));
}

/**
 * 王小明采写 · 王小明／整理 · （王小明、李大伟编译） · 记者王小明整理: people, and what they did for the article. Null for other
 * lines: 高手整理, and 古文字整理 too, since what is put in order may look like a name.
 */
export function readWorkLine(line: ShapedLine): Byline | null {
  return readWork(line, false);
}

/** 王小明整理, too, where nothing stands below that it could be the heading of. */
export function readLastWorkLine(line: ShapedLine): Byline | null {
  return readWork(line, true);
}

function readWork(line: ShapedLine, isLast: boolean): Byline | null {
  const parts = tellsWork(line) ? form.exec(bodyOf(line))?.groups : undefined;
  if (!parts) return null;
  const { lead = '', role = '', names = '', gap, work: done = '' } = parts;
  const people = Array.from(names.matchAll(name), ({ 0: text, index }) => {
    const start = line.bodyStart + lead.length + index;
    return new Span(line, start, start + text.length);
  });
  if (!people.every(({ text }) => isPersonName(text))) return null;
  const setApart = gap !== undefined || role !== '' || /^[（(]/.test(lead);
  const isFull = (people.at(-1)?.text.length ?? 0) >= lengthOfFullName;
  if (!setApart && ((alsoOfHeadings.test(done) && !isLast) || !isFull)) return null;
  return bylineOf(line, people);
}
