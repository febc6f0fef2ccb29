import { type BodyLine, longestHeading } from './body.ts';
import type { HeadingOrdinal } from './headings.ts';

/** Decides which lines of the body are headings; `taken` are markers and turns. */
export function findHeadings(lines: readonly BodyLine[], taken: (index: number) => boolean): Set<number> {
  const styles = countStyles(lines, taken);
  const found = new Set<number>();
  const candidates = lines.map(
    (line, index) => !taken(index) && line.settled === null && line.length <= longestHeading,
  );
  const plain = candidates.filter((candidate, index) => candidate && isPlainHeading(lines, index)).length;
  const plainAllowed = plain * 2 <= lines.length;
  lines.forEach((line, index) => {
    if (!candidates[index] || !hasBodyBelow(lines, index)) return;
    if (line.shape.level > 0) found.add(index);
    else if (line.shape.bold) {
      if (!endsClause(line)) found.add(index);
    } else if (line.ordinal && isOrdinalHeading(line, line.ordinal, styles)) found.add(index);
    else if (!line.ordinal && plainAllowed && isPlainHeading(lines, index)) found.add(index);
  });
  return found;
}

function countStyles(lines: readonly BodyLine[], taken: (index: number) => boolean): Map<string, number> {
  const styles = new Map<string, number>();
  lines.forEach((line, index) => {
    if (!line.ordinal || taken(index)) return;
    styles.set(line.ordinal.style, (styles.get(line.ordinal.style) ?? 0) + 1);
  });
  return styles;
}

function isOrdinalHeading(line: BodyLine, ordinal: HeadingOrdinal, styles: ReadonlyMap<string, number>): boolean {
  if (endsClause(line)) return false;
  const length = line.shape.bodyEnd - ordinal.end;
  if (length === 0 || length > 48) return false;
  return ordinal.style === 'han' || ordinal.style === 'chapter' || (styles.get(ordinal.style) ?? 0) > 1;
}

const longestPlainHeading = 32;

function isPlainHeading(lines: readonly BodyLine[], index: number): boolean {
  const line = lines[index];
  if (!line || line.shape.item || line.length > longestPlainHeading || line.length < 2 || endsClause(line))
    return false;
  if (line.prefix && line.prefix.speechStart >= line.shape.bodyEnd) return false;
  const next = lines[index + 1];
  const below = next && (next.length > line.length || next.sentence) && next.settled !== 'chrome';
  return Boolean(below) && !isEnumeration(line);
}

/** 主席　习近平, 张三 李四: words set apart by blanks, no heading. */
function isEnumeration(line: BodyLine): boolean {
  return /^\d+$|^[\d\s.:：/-]+$/.test(line.shape.line.text.slice(line.shape.bodyStart, line.shape.bodyEnd));
}

/** Ends in a mark that headings do not end in. */
function endsClause(line: BodyLine): boolean {
  return '。；;，,、：:…'.includes(line.shape.line.text.charAt(line.shape.bodyEnd - 1));
}

function hasBodyBelow(lines: readonly BodyLine[], index: number): boolean {
  return index + 1 < lines.length;
}
