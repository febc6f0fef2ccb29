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
 * Has the client ask anew for what is shown beside the text when settings have changed, and for the colours as well when
 * configuration files have, by which articles are read.
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
