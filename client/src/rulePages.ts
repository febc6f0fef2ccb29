import { type FileStat, Uri, workspace } from 'vscode';

/** Where the rules' pages are to be found once they are unpacked: editors open and show files, not parts of them. */
export function rulePagesFolder(storage: Uri): Uri {
  return Uri.joinPath(storage, 'rules');
}

/**
 * Unpacks the rules' pages that the extension holds in one file, unless these are there already. As eighty small files they
 * would be a sixth of the extension's size.
 */
export async function unpackRulePages(extension: Uri, storage: Uri): Promise<void> {
  const packed = Uri.joinPath(extension, 'dist', 'rulePages.json');
  const folder = rulePagesFolder(storage);
  const [source, unpacked] = await Promise.all([stat(packed), stat(folder)]);
  if (!source || (unpacked && unpacked.mtime > source.mtime)) return;
  const pages: Record<string, string> = JSON.parse(decode(await workspace.fs.readFile(packed)));
  // Renamed when it is whole: what ends in the middle is begun anew next time. Several windows may be at it at once.
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
