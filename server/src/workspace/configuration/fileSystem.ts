import * as l10n from '@vscode/l10n';
import { tryDecode } from '../encoding.ts';

/** Reads configuration files. */
export interface FileSystem {
  /** Whether files can be read beside the one that a URI names: not for a document without a file. */
  readonly reaches: (uri: string) => boolean;
  /** The text without byte order mark; null if there is no such file. Throws if the file exists but cannot be read. */
  readonly readText: (uri: string) => string | null;
}

/** For hosts that cannot read files. */
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

/** Decodes a configuration file. Throws an error for the user if it is not in UTF-8. */
export function decodeText(bytes: Uint8Array): string {
  const text = tryDecode(bytes, 'utf-8');
  // If GBK were accepted as UTF-8, names of speakers would be read as other names, and nobody would know why they have
  // no effect.
  if (text === null) throw new Error(l10n.t('It is not in UTF-8. Save it as UTF-8.'));
  return text;
}

/** A file with its present text (null if it does not exist). Null if it exists but cannot be read. */
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
 * Whether an error means that there is no such file: it was not found, a file stands where a folder should be, or no
 * file on this machine can have the URI (see Node's `fileURLToPath`): no drive on Windows, a host elsewhere, an invalid
 * escape or an escaped slash.
 */
function isAbsence(error: unknown): boolean {
  if (error instanceof URIError) return true;
  if (!(error instanceof Error && 'code' in error)) return false;
  return absences.includes(error.code) || String(error.code).startsWith('ERR_INVALID_');
}
