/** What each of many articles has under a name, by name and then by the article's URI. */
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

  /** By the article's URI. */
  of(name: string): ReadonlyMap<string, T> {
    return this.#byName.get(name) ?? new Map();
  }
}
