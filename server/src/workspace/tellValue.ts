/** The path of a value within the one that is read: the names that lead to it. */
export type ValuePath = readonly string[];

/**
 * Reports what is not understood in a value: an unknown name (to be shown at the name or at the value), or a value of
 * the wrong kind.
 */
export interface TellValue {
  readonly unknown: (message: string, path: ValuePath, place: 'name' | 'value') => void;
  readonly wrong: (message: string, path: ValuePath) => void;
}
