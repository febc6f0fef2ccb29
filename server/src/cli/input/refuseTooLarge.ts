import { getHeapStatistics } from 'node:v8';
import * as l10n from '@vscode/l10n';
import { ReadError } from './readError.ts';

/** A smaller file has not so many lines that they would not fit into memory. */
const smallest = 10_000_000;
/** What short lines take while they are read, checked and printed, each of which somebody speaks. Others take less. */
const bytesPerLine = 1500;
const megabyte = 2 ** 20;

/**
 * Throws a `ReadError` for a file of more lines than the memory of this process holds. Without it, Node would end the whole
 * run, other files and all. `memory` is in bytes.
 */
export function refuseTooLarge(bytes: Uint8Array, memory = getHeapStatistics().heap_size_limit): void {
  if (bytes.length < smallest) return;
  const lines = countLines(bytes);
  if (lines * bytesPerLine <= memory) return;
  const needed = Math.ceil((lines * bytesPerLine) / megabyte);
  const message = l10n.t(
    'It has {0} lines, for which {1} MB of memory may be needed, and Node has {2} MB. If it holds several articles, split it; or set NODE_OPTIONS=--max-old-space-size={1}.',
    lines.toLocaleString('en'),
    needed,
    Math.floor(memory / megabyte),
  );
  throw new ReadError('too-large', message);
}

/** How many lines hold something. */
function countLines(bytes: Uint8Array): number {
  let lines = 0;
  let from = 0;
  for (let at = bytes.indexOf(LF); at >= 0; at = bytes.indexOf(LF, from)) {
    if (at > from) lines++;
    from = at + 1;
  }
  return lines;
}

const LF = 0x0a;
