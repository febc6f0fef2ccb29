import type { WriteStream } from 'node:tty';
import * as l10n from '@vscode/l10n';
import picocolors from 'picocolors';

export type Colors = ReturnType<typeof picocolors.createColors>;

/** Standard output or standard error, as commands use it. */
export interface Output {
  readonly colors: Colors;
  /** Display columns of the terminal; null where the output goes to a file or another program. */
  readonly columns: number | null;
  /** Resolves when the text has been taken; rejects when nobody reads any more (EPIPE), or with an `OutputError`. */
  write(text: string | Uint8Array): Promise<void>;
}

/** What was to be printed could not be. The message is for the user, in their language. */
export class OutputError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'OutputError';
  }
}

/** Wraps a stream of the process. `colored` is the user's wish, null for colours on a terminal only. */
export function toOutput(stream: NodeJS.WriteStream, colored: boolean | null): Output {
  // `write` reports failures; without a listener, the stream would also end the process.
  stream.on('error', () => {});
  return {
    colors: picocolors.createColors(colored ?? stream.isTTY === true),
    columns: columnsOf(stream),
    write: (text) =>
      new Promise((resolve, reject) => {
        stream.write(text, (error) => (error ? reject(toOutputError(error)) : resolve()));
      }),
  };
}

/**
 * How much is gathered before it is written, in UTF-16 code units. Writing thousands of short texts one by one would
 * take as long as checking the articles.
 */
const much = 65_536;

export interface Outputs {
  readonly out: Output;
  readonly err: Output;
  /** Writes what `out` still keeps. */
  readonly flush: () => Promise<void>;
}

/**
 * Makes standard output write large pieces, except to a terminal, where somebody is waiting. Standard error is written
 * only after everything that was printed before it.
 */
export function gatherOutputs(stdout: Output, stderr: Output): Outputs {
  let kept = '';
  const flush = async () => {
    const text = kept;
    kept = '';
    if (text !== '') await stdout.write(text);
  };
  const writeOut = async (text: string | Uint8Array) => {
    if (typeof text === 'string') kept += text;
    if (typeof text !== 'string' || kept.length >= much || stdout.columns !== null) await flush();
    if (typeof text !== 'string') await stdout.write(text);
  };
  const writeErr = async (text: string | Uint8Array) => {
    await flush();
    await stderr.write(text);
  };
  return { out: { ...stdout, write: writeOut }, err: { ...stderr, write: writeErr }, flush };
}

function toOutputError(error: Error): Error {
  if (isClosedPipe(error)) return error;
  const full = 'code' in error && (error.code === 'ENOSPC' || error.code === 'EDQUOT');
  const reason = full ? l10n.t('there is no room') : error.message;
  return new OutputError(l10n.t('The output is incomplete: {0}.', reason));
}

/** Whether the reader of our output has ended, as in `newsmark parse … | head`. The error code on Windows is EOF. */
export function isClosedPipe(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'EPIPE' || error.code === 'EOF');
}

function columnsOf(stream: Partial<WriteStream>): number | null {
  return stream.isTTY === true && stream.columns !== undefined && stream.columns > 0 ? stream.columns : null;
}
