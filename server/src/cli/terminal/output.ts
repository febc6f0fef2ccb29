import type { WriteStream } from 'node:tty';
import * as l10n from '@vscode/l10n';
import picocolors from 'picocolors';

export type Colors = ReturnType<typeof picocolors.createColors>;

/** Standard output or standard error, as the commands see it. */
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
  // Failures are told by `write`; without a listener the stream would end the process as well.
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

/** In UTF-16 code units. Writing thousands of short texts one by one takes as long as checking their articles. */
const much = 65_536;

export interface Outputs {
  readonly out: Output;
  readonly err: Output;
  /** Writes what `out` still keeps. */
  readonly flush: () => Promise<void>;
}

/**
 * Standard output, which is written in large pieces, but to a terminal at once, since somebody waits there; and standard
 * error, which never comes before what was written earlier.
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

/** The reader of our output is gone, as in `newsmark parse … | head`. Windows says EOF. */
export function isClosedPipe(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'EPIPE' || error.code === 'EOF');
}

function columnsOf(stream: Partial<WriteStream>): number | null {
  return stream.isTTY === true && stream.columns !== undefined && stream.columns > 0 ? stream.columns : null;
}
