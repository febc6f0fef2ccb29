import { type FileStat, Uri, workspace } from 'vscode';

/** The folder for the unpacked pages of the rules. */
export function rulePagesFolder(storage: Uri): Uri {
  return Uri.joinPath(storage, 'rules');
}

/**
 * Unpacks the rules' pages, which the extension contains as one file, unless they are there already. VS Code can only
 * show files; but as eighty small files, the pages would make up a sixth of the extension's size.
 */
export async function unpackRulePages(extension: Uri, storage: Uri): Promise<void> {
  const packed = Uri.joinPath(extension, 'dist', 'rulePages.json');
  const folder = rulePagesFolder(storage);
  const [source, unpacked] = await Promise.all([stat(packed), stat(folder)]);
  if (!source || (unpacked && unpacked.mtime > source.mtime)) return;
  const pages: Record<string, string> = JSON.parse(decode(await workspace.fs.readFile(packed)));
  // The folder gets its final name when it is complete, so that an interrupted attempt is repeated next time. Several
  // windows may do this at once.
  const unfinished = Uri.joinPath(storage, `rules-${crypto.randomUUID()}`);
  await workspace.fs.createDirectory(unfinished);
  await Promise.all(
    Object.entries(pages).map(([name, page]) => workspace.fs.writeFile(Uri.joinPath(unfinished, name), encode(page))),
  );
  await workspace.fs.rename(unfinished, folder, { overwrite: true });
}

async function stat(uri: Uri): Promise<FileStat | null> {
  try {
    return await workspace.fs.stat(uri);
  } catch {
    return null;
  }
}

const encode = (text: string) => new TextEncoder().encode(text);
const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
