import { CancellationTokenSource, type Connection } from 'vscode-languageserver';
import { type ReadArticles, type ReadFile, readingHere } from '../workspace/index/readArticles.ts';
import {
  type FindFilesParams,
  findFilesMethod,
  type ListedFiles,
  type ListFilesParams,
  listFilesMethod,
  type ReadFileParams,
  readFileMethod,
} from './protocol.ts';
import { selectFiles } from './selectFiles.ts';

/** How articles that are not open are found and read. */
export interface ArticleFiles {
  /** The URIs of the files in a folder that one of the glob patterns matches. */
  readonly find: (folder: string, patterns: readonly string[], signal: AbortSignal) => Promise<readonly string[]>;
  readonly readFile: ReadFile;
  readonly readArticles: ReadArticles;
}

/**
 * File names that an article may have. The pattern lists capitals too: patterns are case-sensitive, and old systems
 * wrote extensions in capitals.
 */
export const articlePattern = '**/*.{news,txt,NEWS,TXT}';
export const articleEnding = /\.(news|txt)$/i;

/**
 * Finds and reads the files of a folder, wherever it is: on this machine by the host's own means (`own`, null for a host
 * without files), elsewhere (a virtual workspace, or a server in a browser) by asking the client. A client that can find
 * files is always asked to, since it leaves out what its user has excluded.
 */
export function articleFiles(
  connection: Connection,
  own: ArticleFiles | null,
  clientFindsFiles: boolean,
): ArticleFiles {
  if (!clientFindsFiles) return own ?? nowhere;
  const byClient = filesByClient(connection);
  if (own === null) return byClient;
  const isOwn = (uri: string) => uri.startsWith('file:');
  return {
    find: byClient.find,
    readFile: (uri) => (isOwn(uri) ? own : byClient).readFile(uri),
    readArticles: async function* (jobs, signal) {
      yield* own.readArticles(
        jobs.filter(({ uri }) => isOwn(uri)),
        signal,
      );
      yield* byClient.readArticles(
        jobs.filter(({ uri }) => !isOwn(uri)),
        signal,
      );
    },
  };
}

const nothing: readonly never[] = [];
const nowhere: ArticleFiles = {
  find: async () => nothing,
  readFile: async () => null,
  readArticles: async function* () {},
};

function filesByClient(connection: Connection): ArticleFiles {
  const readFile: ReadFile = async (uri) => {
    const params: ReadFileParams = { uri };
    const content: string | null = await connection.sendRequest(readFileMethod, params);
    return content === null ? null : bytesOf(content);
  };
  return {
    find: async (folder, patterns, signal) => {
      const source = new CancellationTokenSource();
      signal.addEventListener('abort', () => source.cancel());
      const search: FindFilesParams = { folder, patterns };
      const found: string[] | null = await connection.sendRequest(findFilesMethod, search, source.token);
      if (found !== null) return found;
      const list: ListFilesParams = { folder };
      const listed: ListedFiles = await connection.sendRequest(listFilesMethod, list, source.token);
      return selectFiles(folder, listed, patterns);
    },
    readFile,
    // Reading in slices of 8 milliseconds and skipping files over 1 MB keeps the server responsive.
    readArticles: readingHere(readFile, { longestSlice: 8, longestFile: 1_000_000 }),
  };
}

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}
