import { env, l10n, version as vscodeVersion, window, workspace } from 'vscode';
import { languageId } from '../../../server/src/lsp/protocol.ts';
import { redact } from './redact.ts';

/**
 * Opens a report with versions and the article in front, or what is selected of it, without its words; copies it to the
 * clipboard. The user reads it, and shares it or not.
 */
export async function reportProblem(newsmarkVersion: string): Promise<void> {
  const report = reportOn(excerptInFront(), [
    `Newsmark ${newsmarkVersion}`,
    `VS Code ${vscodeVersion} (${env.appHost}, ${env.remoteName ?? 'local'}, ${env.language})`,
  ]);
  const document = await workspace.openTextDocument({ language: 'markdown', content: report });
  await window.showTextDocument(document);
  await env.clipboard.writeText(report);
  void window.showInformationMessage(
    l10n.t('This report is on the clipboard. The article’s words in it are masked; check it before you share it.'),
  );
}

/** The selection, if there is one, else the whole text; empty if there is no article. */
function excerptInFront(): string {
  const editor = window.activeTextEditor;
  if (editor?.document.languageId !== languageId) return '';
  return editor.document.getText(editor.selection.isEmpty ? undefined : editor.selection);
}

/** The report in Markdown; a fence that the article cannot end. */
export function reportOn(article: string, versions: readonly string[]): string {
  const fences = article.match(/`{3,}/g) ?? [];
  const fence = '`'.repeat(Math.max(3, ...fences.map(({ length }) => length + 1)));
  return [
    `## ${l10n.t('What happened')}`,
    l10n.t('Describe here what you did, what you expected and what happened instead.'),
    `## ${l10n.t('Versions')}`,
    versions.map((line) => `- ${line}`).join('\n'),
    `## ${l10n.t('The article with its words masked')}`,
    `${fence}text\n${redact(article)}\n${fence}\n`,
  ].join('\n\n');
}
