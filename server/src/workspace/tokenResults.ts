import { type TokenData, tokenEdits } from '../features/semanticTokens.ts';

/** What a client that has an earlier result makes of it the present one, and the name of that. */
export interface TokenDelta {
  readonly id: string;
  readonly edits: ReturnType<typeof tokenEdits>;
}

const mostDocuments = 20;

/** Keeps the tokens that each document was last given, for as many documents, so that a client gets what has changed. */
export class TokenResults {
  #results = 0;
  /** By URI, the one that was asked for last at the end. */
  readonly #kept = new Map<string, { readonly id: string; readonly data: TokenData }>();

  /** Notes what a client gets, and names it. */
  keep(uri: string, data: TokenData): string {
    this.#results += 1;
    const id = String(this.#results);
    this.#kept.delete(uri);
    this.#kept.set(uri, { id, data });
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > mostDocuments && oldest !== undefined) this.#kept.delete(oldest);
    return id;
  }

  /** What has changed since a result, which is then forgotten; null if that result is not known any more. */
  changesSince(uri: string, previousId: string, data: TokenData): TokenDelta | null {
    const previous = this.#kept.get(uri);
    if (previous?.id !== previousId) return null;
    return { edits: tokenEdits(previous.data, data), id: this.keep(uri, data) };
  }

  closed(uri: string): void {
    this.#kept.delete(uri);
  }
}
