/** Values by name and then by the URI of the article that has them, such as the turns of a speaker in each article. */
export class NamesInArticles<T> {
  readonly #byName = new Map<string, Map<string, T>>();

  add(name: string, uri: string, entry: T): void {
    const articles = this.#byName.get(name);
    if (articles) articles.set(uri, entry);
    else this.#byName.set(name, new Map([[uri, entry]]));
  }

  delete(name: string, uri: string): void {
    const articles = this.#byName.get(name);
    articles?.delete(uri);
    if (articles?.size === 0) this.#byName.delete(name);
  }

  get names(): Iterable<readonly [name: string, byArticle: ReadonlyMap<string, T>]> {
    return this.#byName;
  }

  /** What the articles have under a name, by their URIs. */
  of(name: string): ReadonlyMap<string, T> {
    return this.#byName.get(name) ?? new Map();
  }
}
