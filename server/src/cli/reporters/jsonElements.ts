/** Prints the elements of a JSON array bit by bit, each on a line of its own; the brackets are for others to print. */
export function createJsonElements(): (elements: readonly unknown[]) => string {
  let separator = '\n';
  return (elements) => {
    let printed = '';
    for (const element of elements) {
      printed += separator + JSON.stringify(element);
      separator = ',\n';
    }
    return printed;
  };
}
