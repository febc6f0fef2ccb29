import { readFileSync } from 'node:fs';
import type { Readable } from 'node:stream';
import * as l10n from '@vscode/l10n';
import { isNewsArticle } from '../../article/detect.ts';
import { type DecodedText, decode } from './decode.ts';
import { findFiles, identityOf, type UnreadablePath } from './files.ts';
import { ReadError, toReadError } from './readError.ts';

/** One article's text. */
export interface Source extends DecodedText {
  /** As the user gave it; below a folder, with that folder as given in front; for standard input `stdinPath`. */
  readonly path: string;
  /** The user gave this very path, not a folder or a pattern that led to it. */
  readonly named: boolean;
  readonly standardInput: boolean;
  readonly bytes: Uint8Array;
  readonly error: null;
}

export interface SourceOptions {
  /** A label of the WHATWG Encoding Standard, or null to find the encoding out. */
  readonly encoding: string | null;
  readonly stdin: () => Promise<Readable>;
  /** What standard input is called; `-` if nothing else is said. */
  readonly stdinPath?: string;
}

/**
 * Reads what the paths stand for, one text in memory at a time. A file that is named is read each time it is named; one
 * that a folder or pattern leads to, once. What cannot be read is an item with an error, in its place.
 */
export async function* readSources(
  paths: readonly string[],
  options: SourceOptions,
): AsyncGenerator<Source | UnreadablePath> {
  const seen = new Set<string>();
  for (const path of paths) {
    if (path !== '-') yield* readPath(path, options.encoding, seen);
    else if (!seen.has(path)) yield await readStdin(options);
    seen.add(path);
  }
}

function* readPath(path: string, encoding: string | null, seen: Set<string>): Generator<Source | UnreadablePath> {
  const { kind, files, errors } = findFiles(path);
  yield* errors;
  let found = errors.length > 0;
  for (const file of files) {
    const identity = identityOf(file);
    const known = kind !== 'file' && seen.has(identity);
    const source = known ? null : readFile(file, kind === 'file', encoding);
    if (source !== null && kind === 'folder' && !isArticle(source)) continue;
    found = true;
    seen.add(identity);
    if (source !== null) yield source;
  }
  if (!found) yield { path, error: noArticles() };
}

function readFile(path: string, named: boolean, encoding: string | null): Source | UnreadablePath {
  try {
    return toSource(readFileSync(path), { path, named, standardInput: false }, encoding);
  } catch (error) {
    return { path, error: toReadError(error) };
  }
}

type Origin = Pick<Source, 'path' | 'named' | 'standardInput'>;

function toSource(bytes: Uint8Array, origin: Origin, encoding: string | null): Source {
  return { ...origin, bytes, error: null, ...decode(bytes, encoding) };
}

/** Of the files in a folder, those with an ending of Newsmark's own, those that read like one, and those unread. */
function isArticle(source: Source | UnreadablePath): boolean {
  return source.error !== null || /\.news(\.txt)?$/i.test(source.path) || isNewsArticle(source.text);
}

async function readStdin({ stdin, stdinPath = '-', encoding }: SourceOptions): Promise<Source | UnreadablePath> {
  const input = await stdin();
  try {
    const chunks: Buffer[] = [];
    for await (const chunk of input) chunks.push(chunk);
    return toSource(Buffer.concat(chunks), { path: stdinPath, named: true, standardInput: true }, encoding);
  } catch (error) {
    return { path: stdinPath, error: toReadError(error) };
  }
}

function noArticles(): ReadError {
  const message = l10n.t(
    'No article in this folder: no .news file, and no .txt file that reads like one. A file that is named itself is always read.',
  );
  return new ReadError('no-articles', message);
}
