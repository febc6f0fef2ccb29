import { type TokenData, tokenEdits } from '../features/semanticTokens.ts';

/** The edits that turn an earlier result into the present one, and the id of the present one. */
export interface TokenDelta {
  readonly id: string;
  readonly edits: ReturnType<typeof tokenEdits>;
}

const mostDocuments = 20;

/**
 * Keeps the last tokens that were sent for each document, for a limited number of documents, so that a client can be
 * sent only what has changed.
 */
export class TokenResults {
  #results = 0;
  /** By URI; the document that was asked for last comes last. */
  readonly #kept = new Map<string, { readonly id: string; readonly data: TokenData }>();

  /** Keeps the tokens that a client is sent, and gives them an id. */
  keep(uri: string, data: TokenData): string {
    this.#results += 1;
    const id = String(this.#results);
    this.#kept.delete(uri);
    this.#kept.set(uri, { id, data });
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > mostDocuments && oldest !== undefined) this.#kept.delete(oldest);
    return id;
  }

  /** What has changed since an earlier result, which is then forgotten; null if that result is no longer known. */
  changesSince(uri: string, previousId: string, data: TokenData): TokenDelta | null {
    const previous = this.#kept.get(uri);
    if (previous?.id !== previousId) return null;
    return { edits: tokenEdits(previous.data, data), id: this.keep(uri, data) };
  }

  closed(uri: string): void {
    this.#kept.delete(uri);
  }
}
