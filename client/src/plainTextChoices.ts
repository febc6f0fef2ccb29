import type { Memento, Uri } from 'vscode';

const key = 'newsmark.plainText';

/** The files that the user wants as plain text: for ever in their workspace, for this session if they are not saved. */
export class PlainTextChoices {
  readonly #memento: Pick<Memento, 'get' | 'update'>;
  readonly #uris: Set<string>;

  constructor(memento: Pick<Memento, 'get' | 'update'>) {
    this.#memento = memento;
    this.#uris = new Set(memento.get<readonly string[]>(key, []));
  }

  has(uri: Uri): boolean {
    return this.#uris.has(uri.toString());
  }

  add(uri: Uri): void {
    this.#uris.add(uri.toString());
    this.#save();
  }

  delete(uri: Uri): void {
    if (this.#uris.delete(uri.toString())) this.#save();
  }

  #save(): void {
    void this.#memento.update(
      key,
      [...this.#uris].filter((uri) => !uri.startsWith('untitled:')),
    );
  }
}
