/** How configuration files are read. A host without files (a browser) has none. */
export interface FileSystem {
  /** The text without byte order mark, or null if there is no such file. Throws if there is one that cannot be read. */
  readonly readText: (uri: string) => string | null;
}

/** For hosts that can read no files. */
export const noFiles: FileSystem = { readText: () => null };

/** Reads `file:` URIs with the host's own function, which throws an error with Node's `code` where it cannot. */
export function fileSystemOf(readFile: (file: URL) => string): FileSystem {
  return {
    readText: (uri) => {
      if (!uri.startsWith('file:')) return null;
      try {
        return readFile(new URL(uri)).replace(/^\uFEFF/, '');
      } catch (error) {
        if (isAbsence(error)) return null;
        throw error;
      }
    },
  };
}

/** No such file, or a file where a folder should be. */
function isAbsence(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
}
