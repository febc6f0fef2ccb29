import type { Colors } from '../terminal/output.ts';
import type { TrackedLines } from './trackedLines.ts';

type Sign = '-' | '+' | ' ';

/** A line of the diff with its end: removed, added, or unchanged. */
interface DiffLine {
  readonly sign: Sign;
  readonly text: string;
  /** How many lines come before it in the old text and in the new one. */
  readonly oldBefore: number;
  readonly newBefore: number;
}

/** Unchanged lines around a change. */
const context = 3;

/**
 * The difference between two versions of a text as a unified diff (POSIX, `diff -u`), which `patch -p1` and `git apply`
 * accept. Since `lines` tells what became of each line, nothing has to be compared, however much has changed.
 */
export function unifiedDiff(path: string, lines: TrackedLines, colors: Colors): string {
  const head = `${colors.bold(`--- ${nameOf(`a/${path}`)}`)}\n${colors.bold(`+++ ${nameOf(`b/${path}`)}`)}\n`;
  return (
    head +
    hunks(diffLines(lines))
      .map((hunk) => printHunk(hunk, colors))
      .join('')
  );
}

/** A text with its byte order mark, which `patch` and `git apply` take for a part of the first line. */
export function withByteOrderMark({ before, after }: TrackedLines): TrackedLines {
  const mark = ([first = '', ...others]: readonly string[]) => [`\ufeff${first}`, ...others];
  return { before: mark(before), after: mark(after) };
}

const escapes: Readonly<Record<string, string>> = { '\n': '\\n', '\t': '\\t', '\r': '\\r', '"': '\\"', '\\': '\\\\' };

/** A file's name as Git writes and reads it: in quotation marks where it must be, and ended by a tab where it holds a blank. */
function nameOf(path: string): string {
  const escaped = path.replace(/[\p{Cc}"\\]/gu, (sign) => escapes[sign] ?? inOctal(sign));
  if (escaped !== path) return `"${escaped}"`;
  return path.includes(' ') ? `${path}\t` : path;
}

function inOctal(sign: string): string {
  return Array.from(Buffer.from(sign), (byte) => `\\${byte.toString(8).padStart(3, '0')}`).join('');
}

/** Lines that were joined are removed together and added together. */
function diffLines({ before, after }: TrackedLines): DiffLine[] {
  const result: DiffLine[] = [];
  let oldBefore = 0;
  let newBefore = 0;
  const add = (sign: Sign, text: string) => {
    for (const line of text.split(/(?<=\n)/)) {
      if (line === '') continue;
      result.push({ sign, text: line, oldBefore, newBefore });
      if (sign !== '+') oldBefore++;
      if (sign !== '-') newBefore++;
    }
  };
  let old = '';
  let now = '';
  for (const [index, line] of before.entries()) {
    old += line;
    now += after[index] ?? '';
    if (now !== '' && !now.endsWith('\n') && index < before.length - 1) continue;
    if (old === now) add(' ', old);
    else {
      add('-', old);
      add('+', now);
    }
    old = '';
    now = '';
  }
  return result;
}

/** Changes with their context; those whose contexts meet are one. */
function hunks(diff: readonly DiffLine[]): (readonly DiffLine[])[] {
  const found: { from: number; to: number }[] = [];
  for (const [index, { sign }] of diff.entries()) {
    if (sign === ' ') continue;
    const from = Math.max(0, index - context);
    const to = index + context + 1;
    const last = found.at(-1);
    if (last !== undefined && from <= last.to) last.to = to;
    else found.push({ from, to });
  }
  return found.map(({ from, to }) => diff.slice(from, to));
}

function printHunk(hunk: readonly DiffLine[], colors: Colors): string {
  const paint = { '-': colors.red, '+': colors.green, ' ': String };
  const oldRange = range(hunk[0]?.oldBefore ?? 0, hunk.filter(({ sign }) => sign !== '+').length);
  const newRange = range(hunk[0]?.newBefore ?? 0, hunk.filter(({ sign }) => sign !== '-').length);
  const lines = hunk.map(({ sign, text }) => {
    const ended = text.endsWith('\n');
    return `${paint[sign](sign + (ended ? text.slice(0, -1) : text))}\n${ended ? '' : '\\ No newline at end of file\n'}`;
  });
  return `${colors.cyan(`@@ -${oldRange} +${newRange} @@`)}\n${lines.join('')}`;
}

/** An empty range is named by the line before it. */
function range(before: number, count: number): string {
  return `${count === 0 ? before : before + 1},${count}`;
}
