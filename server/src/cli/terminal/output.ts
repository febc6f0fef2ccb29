import type { WriteStream } from 'node:tty';
import picocolors from 'picocolors';

export type Colors = ReturnType<typeof picocolors.createColors>;

/** Standard output or standard error, as the commands see it. */
export interface Output {
  readonly colors: Colors;
  /** Display columns of the terminal; null where the output goes to a file or another program. */
  readonly columns: number | null;
  /** Resolves when the text has been taken; rejects when nobody reads any more (EPIPE). */
  write(text: string | Uint8Array): Promise<void>;
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
        stream.write(text, (error) => (error ? reject(error) : resolve()));
      }),
  };
}

/** The reader of our output is gone, as in `newsmark parse … | head`. Windows says EOF. */
export function isClosedPipe(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'EPIPE' || error.code === 'EOF');
}

function columnsOf(stream: Partial<WriteStream>): number | null {
  return stream.isTTY === true && stream.columns !== undefined && stream.columns > 0 ? stream.columns : null;
}
