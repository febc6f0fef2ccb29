import { env, l10n, type TextDocument, type Uri, workspace } from 'vscode';
import { languageId, type PreviewedArticle, type PreviewParams } from '../../../server/src/lsp/protocol.ts';

/** Asks the server; undefined if it does not answer. */
export type AskPreview = (params: PreviewParams) => Promise<PreviewedArticle | null | undefined>;

/** An article in HTML, or why there is none to show. */
export type PreviewContent = { readonly html: string } | { readonly notice: string };

/** What a preview of a file shows at the moment, with changes that are not saved. */
export async function previewContent(article: Uri, ask: AskPreview): Promise<PreviewContent> {
  const document = await openDocument(article);
  if (document === null) return { notice: l10n.t('The file cannot be opened. It may have been renamed or deleted.') };
  if (document.languageId !== languageId)
    return {
      notice: l10n.t('This file is not a news article. If it is one after all, run “Newsmark: Treat as News Article”.'),
    };
  const preview = await ask({ textDocument: { uri: article.toString() } });
  if (!preview)
    return {
      notice: l10n.t(
        'There is no preview, since the Newsmark language server does not run. Run “Newsmark: Restart Language Server”.',
      ),
    };
  if (preview.html !== null) return { html: preview.html };
  return {
    notice: l10n.t(
      'This article is too long for a preview: it has {0} characters, and {1} can be shown. “Newsmark: Export Article…” gives all of it as HTML.',
      ...[preview.length, preview.limit].map((length) => length.toLocaleString(env.language)),
    ),
  };
}

/** Null if there is no such file, or no longer a text that never had one. */
async function openDocument(uri: Uri): Promise<TextDocument | null> {
  const open = workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
  if (open || uri.scheme === 'untitled') return open ?? null;
  try {
    return await workspace.openTextDocument(uri);
  } catch {
    return null;
  }
}
