export type Locale = 'en' | 'zh-cn';

/** A text that users read, in every language Newsmark speaks. `{0}`, `{1}`, … stand for arguments. */
export interface LocalizedText {
  readonly en: string;
  readonly 'zh-cn': string;
}
