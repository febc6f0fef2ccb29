/** Something readonly as it is while it is being read: its parts can be set, and its lists grow. */
export type Draft<T> = { -readonly [Part in keyof T]: T[Part] extends readonly (infer Item)[] ? Item[] : T[Part] };
