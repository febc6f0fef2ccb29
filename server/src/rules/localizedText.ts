export type Locale = 'en' | 'zh-cn';

/** A text for users in every language that Newsmark supports. `{0}`, `{1}`, … stand for arguments. */
export interface LocalizedText {
  readonly en: string;
  readonly 'zh-cn': string;
}
