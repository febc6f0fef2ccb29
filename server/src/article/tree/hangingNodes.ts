import type { Block, Marker } from '../article.ts';
import type { BodyLine } from '../lines/bodyLine.ts';
import type { LineNode } from './lineNodes.ts';

/** One empty list for all, since edits never add a node to an empty list. */
const none: readonly never[] = [];

/**
 * Collects the nodes of a list of the tree. The list is created when all nodes are known, so that it has no spare
 * capacity: an article has many such lists.
 */
export class HangingNodes<T extends Block | Marker> {
  readonly #nodes: (T & LineNode)[] = [];
  readonly #lines: (BodyLine | null)[] = [];
  /** How many nodes the present list has; those beyond are left from an earlier list and will be overwritten. */
  #count = 0;

  get count(): number {
    return this.#count;
  }

  /**
   * `line` is the line that the node represents completely; null if an edit of the line cannot be made by replacing
   * this node alone.
   */
  add(node: T & LineNode, line: BodyLine | null): void {
    this.#nodes[this.#count] = node;
    this.#lines[this.#count] = line;
    this.#count++;
  }

  /** Creates the list, tells each line about it, and starts the next one. */
  take(): readonly T[] {
    if (this.#count === 0) return none;
    const list = this.#nodes.slice(0, this.#count);
    list.forEach((node, index) => {
      this.#lines[index]?.hang(list, node);
    });
    this.#count = 0;
    return list;
  }
}
