import type { ConfigurationProblem } from '../configuration/configuration.ts';

export const ignoredFolderName = '.newsmark';

/** The path of the file of ignored findings. The nearest one counts, in an article's folder or above it. */
export const ignoredFilePath = `${ignoredFolderName}/ignored.json`;

/** The version of the file format, which includes how fingerprints are made. */
export const ignoredVersion = 1;

/** Findings that are not reported: those of a rule in a sentence, or all that it finds in a file. */
export interface IgnoredEntry {
  readonly rule: string;
  /**
   * The article's path from the folder that contains `.newsmark`, with slashes; undefined for all articles below that
   * folder.
   */
  readonly file?: string;
  /** Identifies the sentence (`fingerprintOf`); undefined for all that the rule finds in the file. */
  readonly fingerprint?: string;
  readonly reason?: string;
}

/** A file of ignored findings that was read. */
export interface IgnoredFile {
  readonly uri: string;
  /** The text of the file, without byte order mark. */
  readonly text: string;
  readonly entries: readonly IgnoredEntry[];
  readonly problems: readonly ConfigurationProblem[];
}

/**
 * Two entries with equal keys are the same: only their reasons may differ. File names are normalised, since systems
 * compose Unicode characters differently.
 */
export function keyOf({ rule, file, fingerprint }: IgnoredEntry): string {
  return JSON.stringify([file ?? '', rule, fingerprint ?? '']).normalize();
}
