import type { Block, Marker } from './article.ts';
import type { BodyLine } from './bodyLine.ts';
import type { LineNode } from './lineNodes.ts';

/** Nodes that hang in one list. It is made when all of them are known, so that it has no room for more: articles have many. */
export class HangingNodes<T extends Block | Marker> {
  readonly #nodes: (T & LineNode)[] = [];
  readonly #lines: (BodyLine | null)[] = [];
  /** How many of them hang in the present list; what is behind is of an earlier one, and is written over. */
  #count = 0;

  get count(): number {
    return this.#count;
  }

  /** `line` is the one that the node is all of; null if an edit of its line cannot be made in this node alone. */
  add(node: T & LineNode, line: BodyLine | null): void {
    this.#nodes[this.#count] = node;
    this.#lines[this.#count] = line;
    this.#count++;
  }

  /** The list of the nodes, which each line is told of; the next ones hang in another. */
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

/** No edit puts a node where there is none. */
const none: readonly never[] = [];
