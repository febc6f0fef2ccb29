/** What is needed of a `vscode.Memento`. */
interface Storage {
  get<T>(key: string, none: T): T;
  update(key: string, value: unknown): PromiseLike<void>;
}

/**
 * URIs of files about which the user has made a decision. It is kept for good; for a text without a file only until VS
 * Code closes.
 */
export class RememberedFiles {
  readonly #storage: Storage;
  readonly #key: string;
  readonly #uris: Set<string>;

  /** `key` is what they are stored under. */
  constructor(storage: Storage, key: string) {
    this.#storage = storage;
    this.#key = key;
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
      this.#key,
      [...this.#uris].filter((uri) => !uri.startsWith('untitled:')),
    );
  }
}
