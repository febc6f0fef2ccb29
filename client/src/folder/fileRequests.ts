import { type CancellationToken, RelativePattern, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type FindFilesParams,
  findFilesMethod,
  type ListFilesParams,
  listFilesMethod,
  type ReadFileParams,
  readFileMethod,
} from '../../../server/src/lsp/protocol.ts';
import { listFiles } from './listFiles.ts';

/**
 * Finds, lists and reads files for the server, so that it sees what VS Code sees: without what `files.exclude` hides, and in
 * virtual workspaces too.
 */
export function answerFileRequests(client: BaseLanguageClient): void {
  client.onRequest(findFilesMethod, ({ folder, patterns }: FindFilesParams, token: CancellationToken) => {
    const uri = folderUri(folder);
    const found = findFiles(uri, patterns, token);
    return searched.includes(uri.scheme) ? found : Promise.race([found.then(orNull, () => null), nullAfter(patience)]);
  });
  client.onRequest(listFilesMethod, ({ folder }: ListFilesParams, token: CancellationToken) =>
    listFiles(folderUri(folder), token),
  );
  client.onRequest(readFileMethod, async ({ uri }: ReadFileParams) => {
    try {
      return toBase64(await workspace.fs.readFile(Uri.parse(uri)));
    } catch {
      return null;
    }
  });
}

/** A folder's URI from the server, which ends without a slash; the root of a file system needs one. */
function folderUri(folder: string): Uri {
  const uri = Uri.parse(folder);
  return uri.path === '' ? uri.with({ path: '/' }) : uri;
}

/**
 * Schemes of the file systems that VS Code itself can search. Others need a search provider, which few have; without
 * one, a search finds nothing, fails or never ends.
 */
const searched = ['file', 'vscode-remote'];
/** How long a search may take, in milliseconds. */
const patience = 5000;

async function findFiles(folder: Uri, patterns: readonly string[], token: CancellationToken): Promise<string[]> {
  const found = await Promise.all(
    patterns.map((pattern) => workspace.findFiles(new RelativePattern(folder, pattern), undefined, undefined, token)),
  );
  return found.flat().map(String);
}

function orNull(found: string[]): string[] | null {
  return found.length > 0 ? found : null;
}

function nullAfter(milliseconds: number): Promise<null> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds, null));
}

/** A number of bytes that a function can take as arguments in every browser. */
const stretch = 0x8000;

/** Encodes bytes in Base64, with functions that web extension hosts have too. */
function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += stretch) {
    binary += String.fromCharCode(...bytes.subarray(at, at + stretch));
  }
  return btoa(binary);
}
