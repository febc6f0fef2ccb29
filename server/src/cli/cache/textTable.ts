import type { LocalizedText } from '../../rules/rule.ts';

/** Numbers the texts of findings, in every language, so that each is kept once however many findings have it. */
export class TextTable {
  readonly #texts: LocalizedText[] = [];
  readonly #numbers = new Map<string, number>();

  /** `texts` have the numbers of their places in the list. */
  constructor(texts: readonly LocalizedText[] = []) {
    for (const text of texts) this.numberOf(text);
  }

  /** In the order of their numbers. */
  get texts(): readonly LocalizedText[] {
    return this.#texts;
  }

  numberOf(text: LocalizedText): number {
    const key = JSON.stringify([text.en, text['zh-cn']]);
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#numbers.set(key, this.#texts.length);
    return this.#texts.push(text) - 1;
  }

  /** Throws if no text has the number. */
  at(number: number): LocalizedText {
    const text = this.#texts[number];
    if (text === undefined) throw new RangeError(`There is no text ${number}`);
    return text;
  }
}
