/** What client and server say to each other beyond the Language Server Protocol. */

/** The language of news articles in the editor (LSP `TextDocumentItem.languageId`). */
export const languageId = 'news-article';

/** The settings' prefix, and the section that the server asks the client for (LSP `ConfigurationItem.section`). */
export const settingsSection = 'newsmark';

/** What a client may hand over at the start (LSP `InitializeParams.initializationOptions`). */
export interface InitializationOptions {
  /** BCP 47 tag of the user's language; it wins over `InitializeParams.locale`, which not every editor lets users set. */
  readonly locale?: string;
  /** Translations by their English texts, as in `l10n/bundle.l10n.zh-cn.json`; they win over the server's own. */
  readonly messages?: Readonly<Record<string, string>>;
  /** URI of the folder with the rules' pages; without it, diagnostics link to none. */
  readonly rulePages?: string;
}

/** Reads `InitializationOptions` out of whatever a client has sent; what is not as declared is left out. */
export function readInitializationOptions(sent: unknown): InitializationOptions {
  if (!isObject(sent)) return {};
  const { locale, messages, rulePages } = sent;
  return {
    ...(typeof locale === 'string' && { locale }),
    ...(isObject(messages) && { messages: onlyStrings(messages) }),
    ...(typeof rulePages === 'string' && { rulePages }),
  };
}

function isObject(value: unknown): value is { readonly [name in string]?: unknown } {
  return typeof value === 'object' && value !== null;
}

function onlyStrings(texts: object): Record<string, string> {
  return Object.fromEntries(
    Object.entries(texts).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}
