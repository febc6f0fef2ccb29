import { type CancellationToken, FileType, Uri, workspace } from 'vscode';
import type { ListedFiles } from '../../../server/src/lsp/protocol.ts';

/**
 * All files of a folder, but for those in `node_modules` and in folders that start with a dot, and what the user excludes. What
 * cannot be listed is passed over.
 */
export async function listFiles(folder: Uri, token: CancellationToken): Promise<ListedFiles> {
  const excluded = workspace.getConfiguration('files', folder).get<Record<string, unknown>>('exclude', {});
  return {
    files: await filesBelow(folder, token),
    exclude: Object.keys(excluded).filter((pattern) => excluded[pattern] === true),
  };
}

async function filesBelow(folder: Uri, token: CancellationToken): Promise<string[]> {
  const found: string[] = [];
  for (const [name, type] of await entriesOf(folder)) {
    if (token.isCancellationRequested) return [];
    const uri = Uri.joinPath(folder, name);
    if (type === FileType.File) {
      found.push(uri.toString());
    } else if (type === FileType.Directory && name !== 'node_modules' && !name.startsWith('.')) {
      for (const file of await filesBelow(uri, token)) found.push(file);
    }
  }
  return found;
}

async function entriesOf(folder: Uri): Promise<[name: string, type: FileType][]> {
  try {
    return await workspace.fs.readDirectory(folder);
  } catch {
    return [];
  }
}
