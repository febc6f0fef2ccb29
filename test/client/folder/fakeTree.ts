/** As much of the module `vscode` as trees are made of. */
export class EventEmitter<E> {
  readonly #listeners: ((event: E) => void)[] = [];
  readonly event = (listener: (event: E) => void) => void this.#listeners.push(listener);

  fire(event: E): void {
    for (const listener of this.#listeners) listener(event);
  }
}

export class ThemeIcon {
  readonly id: string;

  constructor(id: string) {
    this.id = id;
  }
}

export class TreeItem {
  readonly label: string;
  readonly collapsibleState: string;

  constructor(label: string, collapsibleState = 'none') {
    this.label = label;
    this.collapsibleState = collapsibleState;
  }
}

export class Range {
  readonly numbers: readonly number[];

  constructor(...numbers: number[]) {
    this.numbers = numbers;
  }
}

export const TreeItemCollapsibleState = { None: 'none', Collapsed: 'collapsed' };
export const Uri = { parse: (uri: string) => uri };
export { l10n } from '../fakeVscode.ts';
