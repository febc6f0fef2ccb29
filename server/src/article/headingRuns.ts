import { isHan, isSpace } from '../text/characters.ts';
import type { BodyLine } from './body.ts';
import { findDate } from './dates.ts';
import type { MarkerForm } from './markers.ts';
import { isPersonName } from './names.ts';
import { bodyOf } from './shape.ts';
import { titleLengthBefore } from './titles.ts';
import type { FoundTurn } from './turns.ts';

/** What was decided before headings are looked for. */
export interface DecidedLines {
  readonly turns: ReadonlyMap<number, FoundTurn>;
  readonly markers: ReadonlyMap<number, MarkerForm>;
  readonly transcript: boolean;
}

const longest = { markdown: 120, bold: 64, ordinal: 56, plain: 34 } as const;

/**
 * Decides which of the remaining lines are headings: what is set as one (##, bold), what is numbered as one, and short lines
 * that stand alone over paragraphs. A list, a list of fields, a name under a picture, a signature are none.
 */
export function findHeadings(lines: readonly BodyLine[], decided: DecidedLines): Set<number> {
  const free = lines.map(
    (line, index) => line.settled === null && !decided.turns.has(index) && !decided.markers.has(index),
  );
  const styles = countStyles(lines, free);
  const labels = countLabels(lines);
  const plain = lines.map((_, index) => free[index] === true && isPlainHeading(lines, index, decided, labels));
  const plainAllowed = lines.filter((line, index) => free[index] && isScrap(line)).length * 2 <= lines.length;
  const colonHeadings = lines.filter((line, index) => free[index] && endsInColon(line)).length;
  const found = new Set<number>();
  lines.forEach((line, index) => {
    if (!free[index] || index + 1 >= lines.length) return;
    if (
      isMarkdownHeading(line) ||
      isBoldHeading(line) ||
      isNumberedHeading(lines, index, styles, decided) ||
      isColonHeading(line, colonHeadings) ||
      (plainAllowed && plain[index])
    ) {
      found.add(index);
    }
  });
  return found;
}

/** A short line without a stop. Where nearly half of the lines are such, it is verse or a script, and none is a heading for that. */
function isScrap({ shape, length, settled, prefix }: BodyLine): boolean {
  return (
    settled === null &&
    prefix === null &&
    shape.level === 0 &&
    length <= longest.plain &&
    !'。！？!?；;…”」'.includes(lastOf(shape))
  );
}

function isMarkdownHeading({ shape, length }: BodyLine): boolean {
  return shape.level > 0 && length <= longest.markdown && lastOf(shape) !== '。';
}

/** Bold from end to end, and no sentence: a bold paragraph is a standfirst or a note. */
function isBoldHeading({ shape, length }: BodyLine): boolean {
  if (!shape.bold || length > longest.bold || '。；;，,、…⋯'.includes(lastOf(shape)) || lastOf(shape) === '')
    return false;
  const text = bodyOf(shape);
  return !(length > 36 && text.includes('，')) && !/^(?:以下|註|注|按|编者|（|\()/.test(text) && !text.includes('|');
}

/** 英国《泰晤士报》： again and again over what each paper wrote. */
function isColonHeading(line: BodyLine, like: number): boolean {
  return like > 2 && endsInColon(line) && /[》网報报社台]\s*[:：]$/.test(bodyOf(line.shape));
}

function endsInColon({ shape, length }: BodyLine): boolean {
  return length <= 24 && '：:'.includes(lastOf(shape));
}

function countStyles(lines: readonly BodyLine[], free: readonly boolean[]): Map<string, number> {
  const styles = new Map<string, number>();
  lines.forEach((line, index) => {
    if (line.ordinal && free[index]) styles.set(line.ordinal.style, (styles.get(line.ordinal.style) ?? 0) + 1);
  });
  return styles;
}

function isNumberedHeading(
  lines: readonly BodyLine[],
  index: number,
  styles: ReadonlyMap<string, number>,
  decided: DecidedLines,
): boolean {
  const line = lines[index];
  const ordinal = line?.ordinal;
  if (!line || !ordinal || '。；;，,、：:…⋯'.includes(lastOf(line.shape))) return false;
  const length = line.shape.bodyEnd - ordinal.end;
  if (length === 0 || length > longest.ordinal) return false;
  const isItem = (other: BodyLine | undefined, step: number) =>
    other?.ordinal?.style === ordinal.style && other.ordinal.ordinal.value === ordinal.ordinal.value + step;
  if (isItem(lines[index + 1], 1) || (isItem(lines[index - 1], -1) && !line.shape.bold)) return false;
  if (decided.turns.get(index + 1)?.prefix.form === 'answer') return false;
  return ordinal.style === 'han' || ordinal.style === 'chapter' || (styles.get(ordinal.style) ?? 0) > 1;
}

/** How often each label before a colon stands in the article: 演习地点 four times is a field. */
function countLabels(lines: readonly BodyLine[]): Map<string, number> {
  const labels = new Map<string, number>();
  for (const { prefix, shape } of lines) {
    if (!prefix) continue;
    const label = shape.line.text.slice(prefix.start, prefix.end);
    labels.set(label, (labels.get(label) ?? 0) + 1);
  }
  return labels;
}

function isPlainHeading(
  lines: readonly BodyLine[],
  index: number,
  decided: DecidedLines,
  labels: ReadonlyMap<string, number>,
): boolean {
  const line = lines[index];
  if (!line || line.ordinal || line.shape.item || line.length > longest.plain || line.length < 2) return false;
  const text = bodyOf(line.shape);
  if ('。；;，,、：:…⋯!！.~～—―-'.includes(lastOf(line.shape)) || (text.endsWith('的') && text.includes('，')))
    return false;
  if (!opensAsWords(text) || /[：:][“「]|，.*，|[\w/]{12}/.test(text) || !/\p{Script=Han}{2}/u.test(text)) return false;
  if (isNameOrSignature(lines, index, text) || isEnumeration(text) || isField(lines, index, labels)) return false;
  const next = lines[index + 1];
  if (!next || next.settled === 'chrome') return false;
  if (next.ordinal && /[？?呢]$/.test(text)) return false;
  if (!(next.length > line.length || next.sentence || decided.markers.has(index + 1) || decided.turns.has(index + 1)))
    return false;
  return !(decided.transcript && isSpokenAside(lines, index, decided));
}

/** Within a speech a short line is part of it, unless it stands right over the next question. */
function isSpokenAside(lines: readonly BodyLine[], index: number, decided: DecidedLines): boolean {
  const line = lines[index];
  if (line && '？?'.includes(lastOf(line.shape))) return true;
  return decided.turns.has(index - 1) && !decided.turns.has(index + 1);
}

/** Headings open with a word, a digit or a quotation, not with a bullet, a dash or a parenthesis. */
function opensAsWords(text: string): boolean {
  const code = text.charCodeAt(0);
  return isHan(code) || '“"「『《‘\''.includes(text.charAt(0)) || /^(?:[\p{L}\p{N}■◆●▲★]|<<)/u.test(text);
}

function isNameOrSignature(lines: readonly BodyLine[], index: number, text: string): boolean {
  if (isPersonName(text) || isPersonName(text.slice(0, text.length - titleLengthBefore(text, text.length))))
    return true;
  const date = findDate(text);
  if (date && date.start === 0 && date.end === text.length) return true;
  const below = lines[index + 1];
  const dateBelow = below && findDate(bodyOf(below.shape).slice(0, 40));
  return Boolean(dateBelow && below && dateBelow.start === 0 && dateBelow.end === below.length);
}

/** Words set apart by blanks (主　席　习近平), counts and links: no sentence and no phrase. */
function isEnumeration(text: string): boolean {
  let blanks = 0;
  let longestPart = 0;
  let part = 0;
  for (let at = 0; at < text.length; at++) {
    if (isSpace(text.charCodeAt(at))) {
      if (part > 0) blanks++;
      part = 0;
    } else longestPart = Math.max(longestPart, ++part);
  }
  return (
    (blanks > 0 && longestPart <= 3) ||
    (blanks > 1 && longestPart <= 4) ||
    /^[\d\s.:：/-]+$/.test(text) ||
    text.includes('](')
  );
}

/** 演习地点：波斯湾 among its like, or again and again: a field and its value. */
function isField(lines: readonly BodyLine[], index: number, labels: ReadonlyMap<string, number>): boolean {
  const line = lines[index];
  if (!line?.prefix) return false;
  const label = line.shape.line.text.slice(line.prefix.start, line.prefix.end);
  const isShortField = (other: BodyLine | undefined) =>
    other?.prefix != null && other.length <= longest.plain && !other.sentence;
  return (labels.get(label) ?? 0) > 1 || isShortField(lines[index - 1]) || isShortField(lines[index + 1]);
}

function lastOf(shape: BodyLine['shape']): string {
  return shape.line.text.charAt(shape.bodyEnd - 1);
}
