/**
 * How many things at the beginning of a list pass a test. The list must be sorted so that none passes after the first
 * that fails: this is a binary search. Logarithmic in the list.
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
