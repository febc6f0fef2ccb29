/** The name with the smallest edit distance, whether letters are capitals or not; the first of several, '' if there are no names. */
export function closestName(name: string, names: readonly string[]): string {
  let closest = '';
  let fewest = Number.POSITIVE_INFINITY;
  for (const candidate of names) {
    const steps = editDistance(name.toLowerCase(), candidate.toLowerCase());
    if (steps < fewest) [closest, fewest] = [candidate, steps];
  }
  return closest;
}

/** Levenshtein distance in UTF-16 code units. */
function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const replaced = (previous[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      const inserted = (current[column - 1] ?? 0) + 1;
      const deleted = (previous[column] ?? 0) + 1;
      current.push(Math.min(replaced, inserted, deleted));
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}
