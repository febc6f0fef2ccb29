/** The path of a value within the one that is read: the names that lead to it. */
export type ValuePath = readonly string[];

/**
 * Told of what is not understood: a value under a name that nobody reads, which has no effect, or one that is wrong, so that
 * what the user wants is not known.
 */
export interface TellValue {
  readonly unknown: (message: string, path: ValuePath) => void;
  readonly wrong: (message: string, path: ValuePath) => void;
}
