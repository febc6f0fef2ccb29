/**
 * How many entries two lists share at their beginning (`head`) and, of the rest, at their end (`tail`). Linear in what
 * they share.
 */
export function commonEnds<T>(a: ArrayLike<T>, b: ArrayLike<T>): { readonly head: number; readonly tail: number } {
  const shorter = Math.min(a.length, b.length);
  let head = 0;
  while (head < shorter && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < shorter - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
  return { head, tail };
}
