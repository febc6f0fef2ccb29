/** Where a value stands, from the one that is read: the names that lead to it. */
export type ValuePath = readonly string[];

/** Told of what is not understood: something unknown, by the place of its name or its value, or something of the wrong kind. */
export interface TellValue {
  readonly unknown: (message: string, path: ValuePath, place: 'name' | 'value') => void;
  readonly wrong: (message: string, path: ValuePath) => void;
}
