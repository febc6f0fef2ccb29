import { type CancellationToken, RelativePattern, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type FindFilesParams,
  findFilesMethod,
  type ReadFileParams,
  readFileMethod,
} from '../../../server/src/lsp/protocol.ts';

/**
 * Finds and reads files for the server, so that it sees what VS Code sees: without what `files.exclude` hides, and in
 * virtual workspaces too.
 */
export function answerFileRequests(client: BaseLanguageClient): void {
  client.onRequest(findFilesMethod, async ({ folder, patterns }: FindFilesParams, token: CancellationToken) => {
    const found = await Promise.all(
      patterns.map((pattern) => {
        const inFolder = new RelativePattern(Uri.parse(folder), pattern);
        return workspace.findFiles(inFolder, undefined, undefined, token);
      }),
    );
    return found.flat().map(String);
  });
  client.onRequest(readFileMethod, async ({ uri }: ReadFileParams) => {
    try {
      return toBase64(await workspace.fs.readFile(Uri.parse(uri)));
    } catch {
      return null;
    }
  });
}

/** As many bytes as one call takes for arguments everywhere. */
const stretch = 0x8000;

/** By means that web extension hosts have, too. */
function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += stretch) {
    binary += String.fromCharCode(...bytes.subarray(at, at + stretch));
  }
  return btoa(binary);
}
