import { readFileSync } from 'node:fs';
import * as l10n from '@vscode/l10n';
import type { ParsedArticle } from '../../article/parse.ts';
import { isArticleByName, readIfArticle } from '../../workspace/readIfArticle.ts';
import type { Context } from '../context.ts';
import { type DecodedText, decode } from './decode.ts';
import { findFiles, identityOf, type UnreadablePath } from './files.ts';
import { ReadError, toReadError } from './readError.ts';
import { refuseTooLarge } from './refuseTooLarge.ts';

/** One article's text. */
export interface Source extends DecodedText {
  /** As the user gave it; below a folder, with that folder as given in front; for standard input `stdinPath`. */
  readonly path: string;
  /** Whether the user gave this path itself, and not a folder or pattern that contains it. */
  readonly named: boolean;
  readonly standardInput: boolean;
  readonly bytes: Uint8Array;
  /** The article, if the text was parsed to find out whether it is one; otherwise null. */
  readonly article: ParsedArticle | null;
  readonly error: null;
}

export interface SourceOptions {
  /** A label of the WHATWG Encoding Standard, or null to find the encoding out. */
  readonly encoding: string | null;
  /** What standard input is called; `-` if nothing else is said. */
  readonly stdinPath?: string;
  /** What earlier runs decided about files of folders; they need not be parsed to find it out then. */
  readonly verdicts?: KeptVerdicts | null;
}

/** Where it is kept from run to run whether a text reads like an article. */
export interface KeptVerdicts {
  /** Null if it is not known. */
  verdictOn(source: Source): boolean | null;
  keepVerdict(source: Source, isArticle: boolean): void;
}

/** What reading needs of the context. */
type Surroundings = Pick<Context, 'stdin' | 'configurations'>;

/**
 * Reads the inputs that paths stand for, with one text in memory at a time. A file is read each time that it is named
 * itself, but only once for all folders and patterns that contain it. What cannot be read gives an item with an error,
 * at its place.
 */
export async function* readSources(
  paths: readonly string[],
  options: SourceOptions,
  surroundings: Surroundings,
): AsyncGenerator<Source | UnreadablePath> {
  const seen = new Set<string>();
  for (const path of paths) {
    if (path !== '-') yield* readPath(path, options, surroundings, seen);
    else if (!seen.has(path)) yield await readStdin(options, surroundings);
    seen.add(path);
  }
}

function* readPath(
  path: string,
  { encoding, verdicts = null }: SourceOptions,
  { configurations }: Surroundings,
  seen: Set<string>,
): Generator<Source | UnreadablePath> {
  const isTaken = (file: string) => configurations.isTaken(file);
  const { kind, files, errors } = findFiles(path, isTaken);
  yield* errors;
  let found = errors.length > 0;
  for (const file of files) {
    const identity = identityOf(file);
    const known = kind !== 'file' && seen.has(identity);
    const read = known ? null : readFile(file, kind === 'file', encoding);
    const source = read?.error === null && kind === 'folder' ? asArticle(read, configurations, verdicts) : read;
    if (read !== null && source === null) continue;
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
  refuseTooLarge(bytes);
  return { ...origin, bytes, article: null, error: null, ...decode(bytes, encoding) };
}

/** A file of a folder, if it is an article; otherwise null. */
function asArticle(
  source: Source,
  configurations: Context['configurations'],
  verdicts: KeptVerdicts | null,
): Source | null {
  const { path, text } = source;
  const { lexicon } = configurations.of(path);
  const candidate = { name: path, taken: configurations.isTaken(path) ?? false, lexicon };
  if (isArticleByName(candidate)) return source;
  const known = verdicts?.verdictOn(source) ?? null;
  if (known !== null) return known ? source : null;
  const article = readIfArticle(text, candidate);
  verdicts?.keepVerdict(source, article !== null);
  return article && { ...source, article };
}

async function readStdin(
  { stdinPath = '-', encoding }: SourceOptions,
  { stdin }: Surroundings,
): Promise<Source | UnreadablePath> {
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
    'No article in this folder: no .news file, no .txt file that reads like one, and no file that “files” in the configuration includes. A file that is named itself is always read.',
  );
  return new ReadError('no-articles', message);
}
