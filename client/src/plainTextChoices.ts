/** What is needed of a `vscode.Memento`. */
interface Storage {
  get<T>(key: string, none: T): T;
  update(key: string, value: unknown): PromiseLike<void>;
}

const key = 'newsmark.plainText';

/** URIs of files that the user wants as plain text: for good, or until VS Code closes where a text has no file yet. */
export class PlainTextChoices {
  readonly #storage: Storage;
  readonly #uris: Set<string>;

  constructor(storage: Storage) {
    this.#storage = storage;
    this.#uris = new Set(storage.get<readonly string[]>(key, []));
  }

  has(uri: string): boolean {
    return this.#uris.has(uri);
  }

  add(uri: string): void {
    this.#uris.add(uri);
    this.#save();
  }

  delete(uri: string): void {
    if (this.#uris.delete(uri)) this.#save();
  }

  #save(): void {
    void this.#storage.update(
      key,
      [...this.#uris].filter((uri) => !uri.startsWith('untitled:')),
    );
  }
}
