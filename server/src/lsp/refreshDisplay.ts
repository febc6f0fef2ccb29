import {
  CodeLensRefreshRequest,
  type Connection,
  InlayHintRefreshRequest,
  SemanticTokensRefreshRequest,
} from 'vscode-languageserver';
import type { ClientNews } from './clientNews.ts';
import { concernConfiguration } from './configurationChanges.ts';
import type { Session } from './session.ts';

/**
 * Makes the client ask again for inlay hints and code lenses when settings have changed, and also for semantic tokens
 * when configuration files have, since these change how articles are read.
 */
export function refreshDisplay(connection: Connection, { client, log }: Session, news: ClientNews): void {
  const refresh = () => {
    if (client.refreshInlayHints) connection.sendRequest(InlayHintRefreshRequest.type).catch(log);
    if (client.refreshCodeLens) connection.sendRequest(CodeLensRefreshRequest.type).catch(log);
  };
  news.onSettingsChanged(refresh);
  news.onFilesChanged((changes) => {
    if (!concernConfiguration(changes)) return;
    refresh();
    if (client.refreshSemanticTokens) connection.sendRequest(SemanticTokensRefreshRequest.type).catch(log);
  });
}
