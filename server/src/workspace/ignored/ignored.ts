import type { ConfigurationProblem } from '../configuration/configuration.ts';

export const ignoredFolderName = '.newsmark';

/** The file's place; the nearest one in an article's folder or above it counts. */
export const ignoredFilePath = `${ignoredFolderName}/ignored.json`;

/** The version of the form of the file and of the fingerprints in it. */
export const ignoredVersion = 1;

/** What need not be reported: what a rule finds in a sentence, or all that it finds in a file. */
export interface IgnoredEntry {
  readonly rule: string;
  /** The article's path from the folder that holds `.newsmark`, with slashes; undefined for every article there. */
  readonly file?: string;
  /** The sentence's (`fingerprintOf`); undefined for all that the rule finds in the file. */
  readonly fingerprint?: string;
  readonly reason?: string;
}

/** The file as it was read. */
export interface IgnoredFile {
  readonly uri: string;
  /** As it stands there, without byte order mark. */
  readonly text: string;
  readonly entries: readonly IgnoredEntry[];
  readonly problems: readonly ConfigurationProblem[];
}

/** What makes two entries the same: all but the reason. Names of files may be composed in two ways. */
export function keyOf({ rule, file, fingerprint }: IgnoredEntry): string {
  return JSON.stringify([file ?? '', rule, fingerprint ?? '']).normalize();
}
