/** Whether a value from outside is an object and not a list; nothing is known about its properties. */
export function isObject(value: unknown): value is { readonly [name in string]?: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
