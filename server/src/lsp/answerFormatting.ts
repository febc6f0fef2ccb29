import type {
  Connection,
  DocumentFormattingParams,
  DocumentOnTypeFormattingParams,
  DocumentRangeFormattingParams,
  DocumentRangesFormattingParams,
  TextEdit,
} from 'vscode-languageserver';
import { parseArticle } from '../article/parse.ts';
import { formatDocument, formatRanges } from '../features/format.ts';
import { formatOnType } from '../features/onTypeFormatting.ts';
import { FindingsCache } from '../workspace/findings.ts';
import type { Answer } from './answer.ts';
import { currentFindings } from './currentFindings.ts';

/**
 * Answers requests to format the document, ranges of it, and what is being typed. The client’s options (tab size and so
 * on) are for code and are ignored.
 */
export function answerFormatting(connection: Connection, answer: Answer): void {
  connection.onDocumentFormatting(
    answer<DocumentFormattingParams, TextEdit[]>([], async ({ uri }, _params, session) => {
      const current = await currentFindings(uri, session);
      if (current === null) return [];
      const { document, findings, settings } = current;
      const { article } = document;
      return formatDocument({ article, findings }, (text) => {
        const changed = { ...document, article: parseArticle(text, { lexicon: article.lexicon }) };
        // A cache of its own: the one of the session holds the findings of the document as it is in the editor.
        const found = new FindingsCache().of(changed, settings);
        return { article: changed.article, ...session.ignoring.of(changed, found, settings) };
      });
    }),
  );
  connection.onDocumentRangeFormatting(
    answer<DocumentRangeFormattingParams, TextEdit[]>([], async ({ uri }, { range }, session) => {
      const current = await currentFindings(uri, session);
      return current === null ? [] : formatRanges(current.findings, [range]);
    }),
  );
  connection.onDocumentRangesFormatting(
    answer<DocumentRangesFormattingParams, TextEdit[]>([], async ({ uri }, { ranges }, session) => {
      const current = await currentFindings(uri, session);
      return current === null ? [] : formatRanges(current.findings, ranges);
    }),
  );
  connection.onDocumentOnTypeFormatting(
    answer<DocumentOnTypeFormattingParams, TextEdit[]>([], async ({ uri }, { position, ch }, session) => {
      const current = await currentFindings(uri, session);
      if (current === null) return [];
      const { document, findings } = current;
      return formatOnType({ article: document.article, findings, position, character: ch });
    }),
  );
}
