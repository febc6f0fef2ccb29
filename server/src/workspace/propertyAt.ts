import { isObject } from './isObject.ts';

/**
 * The property with a name in a value from outside, or the nested property with several names; undefined if there is
 * none.
 */
export function propertyAt(value: unknown, ...names: readonly string[]): unknown {
  return names.reduce<unknown>((inner, name) => (isObject(inner) ? inner[name] : undefined), value);
}
