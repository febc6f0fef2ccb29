import { l10n, type QuickPickItem, window, workspace } from 'vscode';
import { type ExportParams, languageId } from '../../server/src/lsp/protocol.ts';
import { tellNoAnswer } from './noAnswer.ts';

interface Choice extends QuickPickItem {
  readonly format: ExportParams['format'];
  /** Of the editor that shows the export. */
  readonly language: string;
}

/**
 * Asks for a format and opens the article in it as a new document: the user reads it, and saves it or not. `request`
 * asks the server.
 */
export async function exportArticle(request: (params: ExportParams) => Promise<unknown>): Promise<void> {
  const document = window.activeTextEditor?.document;
  if (document?.languageId !== languageId) return;
  const choice = await window.showQuickPick(choices(), { placeHolder: l10n.t('Format of the export') });
  if (choice === undefined) return;
  const content = await request({ textDocument: { uri: document.uri.toString() }, format: choice.format });
  if (typeof content !== 'string') return tellNoAnswer();
  await window.showTextDocument(await workspace.openTextDocument({ language: choice.language, content }));
}

function choices(): Choice[] {
  return [
    {
      format: 'markdown',
      language: 'markdown',
      label: 'Markdown',
      detail: l10n.t('CommonMark with YAML front matter, for websites and notes'),
    },
    { format: 'html', language: 'html', label: 'HTML', detail: l10n.t('A page without style or script') },
    {
      format: 'json-ld',
      language: 'json',
      label: 'JSON-LD',
      detail: l10n.t('NewsArticle of schema.org, for search engines'),
    },
    {
      format: 'ninjs',
      language: 'json',
      label: 'ninjs 3.1',
      detail: l10n.t('News in JSON of the IPTC, for news agencies'),
    },
    {
      format: 'tei',
      language: 'xml',
      label: 'TEI',
      detail: l10n.t('XML of the Text Encoding Initiative, for corpora'),
    },
  ];
}
