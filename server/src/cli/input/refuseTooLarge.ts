import { getHeapStatistics } from 'node:v8';
import * as l10n from '@vscode/l10n';
import { ReadError } from './readError.ts';

/** The lines of a smaller file always fit into memory. */
const smallest = 10_000_000;
/** How many bytes a short line takes while it is read, checked and printed, if it is a turn; others take less. */
const bytesPerLine = 1500;
const megabyte = 2 ** 20;

/**
 * Throws a `ReadError` for a file with too many lines for the memory of this process (`memory`, in bytes). Otherwise
 * Node would end the whole run, including other files.
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

/** The number of lines that are not empty. */
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
