import * as l10n from '@vscode/l10n';
import { tryDecode } from '../encoding.ts';

/** How configuration files are read. */
export interface FileSystem {
  /** Whether there can be files beside what a URI names: not beside a document without a file. */
  readonly reaches: (uri: string) => boolean;
  /** The text without byte order mark, or null if there is no such file. Throws if there is one that cannot be read. */
  readonly readText: (uri: string) => string | null;
}

/** For hosts that can read no files. */
export const noFiles: FileSystem = { reaches: () => false, readText: () => null };

/** The host's own functions for files, as Node has them: each throws an error with a `code` where it cannot. */
export interface HostFiles {
  readonly readFileSync: (file: URL) => Uint8Array;
  readonly lstatSync: (file: URL) => { readonly isSymbolicLink: () => boolean };
}

/** Reads `file:` URIs with the functions of the host. */
export function fileSystemOf(host: HostFiles): FileSystem {
  const reaches = (uri: string) => uri.startsWith('file:');
  return {
    reaches,
    readText: (uri) => {
      const bytes = reaches(uri) ? readIfThere(uri, host) : null;
      return bytes && decodeText(bytes);
    },
  };
}

/** The text of a configuration file. Throws if it is not in UTF-8. */
export function decodeText(bytes: Uint8Array): string {
  const text = tryDecode(bytes, 'utf-8');
  // Names of speakers in GBK would be read as other names, and nobody would know why they have no effect.
  if (text === null) throw new Error(l10n.t('It is not in UTF-8. Save it as UTF-8.'));
  return text;
}

/** A file and what stands in it now: null if there is none. Null instead of both where it is and cannot be read. */
export function placeAt(
  uri: string,
  fileSystem: FileSystem,
): { readonly uri: string; readonly text: string | null } | null {
  try {
    return { uri, text: fileSystem.readText(uri) };
  } catch {
    return null;
  }
}

function readIfThere(uri: string, host: HostFiles): Uint8Array | null {
  try {
    return host.readFileSync(new URL(uri));
  } catch (error) {
    if (!isAbsence(error)) throw error;
    // Somebody wants a file here: without it, articles would be held to other rules than those of their folder.
    if (isLink(uri, host)) throw new Error(l10n.t('The link leads to no file. Remove it, or have it lead to one.'));
    return null;
  }
}

function isLink(uri: string, { lstatSync }: HostFiles): boolean {
  try {
    return lstatSync(new URL(uri)).isSymbolicLink();
  } catch {
    return false;
  }
}

const absences: readonly unknown[] = ['ENOENT', 'ENOTDIR'];

/**
 * No such file, a file where a folder should be, or a URI that no file of this machine has (Node's `fileURLToPath`): without a
 * drive on Windows, with a host elsewhere, with an escape that stands for no character or for a slash.
 */
function isAbsence(error: unknown): boolean {
  if (error instanceof URIError) return true;
  if (!(error instanceof Error && 'code' in error)) return false;
  return absences.includes(error.code) || String(error.code).startsWith('ERR_INVALID_');
}
