/** Whether a value from outside is an object and no list; nothing is known of its properties. */
export function isObject(value: unknown): value is { readonly [name in string]?: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
