import { isObject } from './isObject.ts';

/** What stands in a value from outside under a name, or under several names one within the other; undefined if there is nothing. */
export function propertyAt(value: unknown, ...names: readonly string[]): unknown {
  return names.reduce<unknown>((inner, name) => (isObject(inner) ? inner[name] : undefined), value);
}
