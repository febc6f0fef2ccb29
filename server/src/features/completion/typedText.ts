import { isHan, isLatin } from '../../text/characters.ts';
import { closeness, NameQuery } from '../../text/nameQuery.ts';
import { pinyinFilterText } from '../../text/pinyinSpellings.ts';
import type { Offer } from './offer.ts';

/** Compares offers with what was typed. Use one object for all offers of a request. */
export class TypedText {
  readonly #text: string;
  readonly #query: NameQuery;

  constructor(text: string) {
    this.#text = text.toLowerCase();
    this.#query = new NameQuery(text);
  }

  /**
   * How closely the best of an offer’s names matches: 0 if it begins with what was typed, 1 if it contains it (two
   * characters or more), null if none matches. Punctuation counts only at the beginning, as 【 does.
   */
  closenessTo({ label, keys }: Offer): number | null {
    if (this.#text === '') return 0;
    let closest: number | null = null;
    for (const name of [label, ...keys]) {
      const found = this.#closenessToName(name);
      if (found !== null && (closest === null || found < closest)) closest = found;
    }
    return closest;
  }

  #closenessToName(name: string): number | null {
    if (name.toLowerCase().startsWith(this.#text)) return 0;
    const first = this.#text.charCodeAt(0);
    if (!isHan(first) && !isLatin(first)) return null;
    const found = this.#query.closenessOf(name);
    if (found === closeness.inside) return this.#text.length > 1 ? 1 : null;
    return found === null ? null : 0;
  }

  /**
   * The text by which an editor filters the list itself (LSP 3.17, `CompletionItem.filterText`). It begins with what
   * was typed, for editors that compare only beginnings. Short names come first, since VS Code looks at no more than
   * 128 characters.
   */
  filterTextOf({ label, keys }: Offer): string {
    const names = [...new Set([label, ...keys])].sort((a, b) => a.length - b.length);
    const text = names.map(pinyinFilterText).join(' ');
    return this.#text === '' || text.startsWith(this.#text) ? text : `${this.#text} ${text}`;
  }
}
