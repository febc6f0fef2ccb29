import type {
  Connection,
  SemanticTokens,
  SemanticTokensDelta,
  SemanticTokensDeltaParams,
  SemanticTokensParams,
  SemanticTokensRangeParams,
} from 'vscode-languageserver';
import { semanticTokens } from '../features/semanticTokens.ts';
import type { Answer } from './answer.ts';

const none: SemanticTokens = { data: [] };

/** Answers requests for semantic tokens (LSP 3.17): all of a document, those of a range, what has changed since a result. */
export function answerTokens(connection: Connection, answer: Answer): void {
  const { semanticTokens: requests } = connection.languages;
  requests.on(
    answer<SemanticTokensParams, SemanticTokens>(none, ({ uri, article }, _params, { tokenResults }) => {
      const data = semanticTokens(article);
      return { resultId: tokenResults.keep(uri, data), data: Array.from(data) };
    }),
  );
  requests.onDelta(
    answer<SemanticTokensDeltaParams, SemanticTokens | SemanticTokensDelta>(
      none,
      ({ uri, article }, { previousResultId }, { tokenResults }) => {
        const data = semanticTokens(article);
        const delta = tokenResults.changesSince(uri, previousResultId, data);
        if (delta) return { resultId: delta.id, edits: delta.edits };
        return { resultId: tokenResults.keep(uri, data), data: Array.from(data) };
      },
    ),
  );
  requests.onRange(
    answer<SemanticTokensRangeParams, SemanticTokens>(none, ({ article }, { range }) => ({
      data: Array.from(semanticTokens(article, range)),
    })),
  );
}
