import { parse } from 'jsonc-parser';
import { Disposable, languages, RelativePattern, type TextDocument, Uri, workspace } from 'vscode';
import { settingsSection } from '../../server/src/lsp/protocol.ts';

const filesSetting = `${settingsSection}.files`;
const configurationFile = 'newsmark.config.json';

/** Glob patterns, in order, and the folder that they apply to; one that begins with `!` excludes files. */
interface Patterns {
  readonly folder: Uri;
  readonly patterns: readonly string[];
}

/**
 * Whether the user has said that a document's file is always an article (true) or never (false): by “files” in the
 * nearest configuration file, or else by the setting. Null if neither says so.
 */
export async function isTaken(document: TextDocument): Promise<boolean | null> {
  if (document.isUntitled) return null;
  const chosen = (await configuredPatterns(document.uri)) ?? patternsInSettings(document.uri);
  const decisive = chosen?.patterns.findLast((pattern) => matches(document, chosen.folder, pattern.replace(/^!/, '')));
  return decisive === undefined ? null : !decisive.startsWith('!');
}

/** Calls back when a setting or configuration file has changed, so that `isTaken` may say something else. */
export function watchChosenFiles(changed: () => void): Disposable {
  const watcher = workspace.createFileSystemWatcher(`**/${configurationFile}`);
  return Disposable.from(
    watcher,
    watcher.onDidCreate(changed),
    watcher.onDidChange(changed),
    watcher.onDidDelete(changed),
    workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration(filesSetting)) changed();
    }),
  );
}

function matches(document: TextDocument, folder: Uri, pattern: string): boolean {
  return languages.match({ pattern: new RelativePattern(folder, pattern.replace(/^\.?\//, '')) }, document) > 0;
}

/** Null if the nearest configuration file has no “files”, or if there is no configuration file. */
async function configuredPatterns(uri: Uri): Promise<Patterns | null> {
  for (let folder = parentOf(uri); folder !== null; folder = parentOf(folder)) {
    const content = await readConfiguration(folder);
    if (content !== undefined) return toPatterns(folder, Object(content).files);
  }
  return null;
}

function parentOf(uri: Uri): Uri | null {
  const parent = Uri.joinPath(uri, '..');
  return parent.path === uri.path ? null : parent;
}

/** Undefined if there is no such file. */
async function readConfiguration(folder: Uri): Promise<unknown> {
  try {
    const bytes = await workspace.fs.readFile(Uri.joinPath(folder, configurationFile));
    return parse(new TextDecoder().decode(bytes)) ?? null;
  } catch {
    return undefined;
  }
}

/** Patterns in the settings are relative to the folder that is open in VS Code. */
function patternsInSettings(uri: Uri): Patterns | null {
  const folder = workspace.getWorkspaceFolder(uri)?.uri;
  return folder ? toPatterns(folder, workspace.getConfiguration(settingsSection, uri).get('files')) : null;
}

function toPatterns(folder: Uri, value: unknown): Patterns | null {
  return Array.isArray(value) ? { folder, patterns: value.map(String) } : null;
}
