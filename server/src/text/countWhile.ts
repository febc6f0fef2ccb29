/**
 * How many things at the beginning of a list something is true of, where it is true of none after the first of which it is
 * not. Logarithmic in the list.
 */
export function countWhile<T>(list: readonly T[], isTrue: (thing: T) => boolean): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isTrue(list[middle] as T)) low = middle + 1;
    else high = middle;
  }
  return low;
}
