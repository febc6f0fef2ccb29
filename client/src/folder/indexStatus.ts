import { type Disposable, type LanguageStatusItem, LanguageStatusSeverity, l10n, languages } from 'vscode';
import type { IndexStateParams } from '../../../server/src/lsp/protocol.ts';
import { languageId } from '../../../server/src/lsp/protocol.ts';

/** Shows the progress of reading the folder in the language status item ({}) of the status bar. */
export class IndexStatus implements Disposable {
  #item: LanguageStatusItem | undefined;

  show({ phase, done, total, articles, leftOut }: IndexStateParams): void {
    this.#item ??= create();
    const item = this.#item;
    item.busy = phase === 'finding' || phase === 'reading';
    item.severity = leftOut > 0 ? LanguageStatusSeverity.Warning : LanguageStatusSeverity.Information;
    item.text = phase === 'reading' ? l10n.t('{0} of {1} files', done, total) : articleCount(articles);
    item.detail = leftOut > 0 ? l10n.t('{0} files are over the limit in the settings and were not read.', leftOut) : '';
    item.command = item.busy
      ? { title: l10n.t('Stop'), command: 'newsmark.stopReadingFolder' }
      : { title: l10n.t('Refresh'), command: 'newsmark.refreshFolder' };
  }

  hide(): void {
    this.#item?.dispose();
    this.#item = undefined;
  }

  dispose(): void {
    this.hide();
  }
}

function create(): LanguageStatusItem {
  const item = languages.createLanguageStatusItem('newsmark.index', { language: languageId });
  item.name = l10n.t('Articles of the Folder');
  return item;
}

function articleCount(count: number): string {
  return count === 1 ? l10n.t('1 article in the folder') : l10n.t('{0} articles in the folder', count);
}
