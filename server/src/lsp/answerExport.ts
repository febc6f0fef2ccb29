import { type Connection, RequestType } from 'vscode-languageserver';
import { contentOf } from '../exports/content.ts';
import { exportFormats } from '../exports/exportFormats.ts';
import { articleHtml } from '../exports/html.ts';
import { textUri } from '../exports/textUri.ts';
import { joinLines } from '../text/lines.ts';
import type { Answer } from './answer.ts';
import {
  type ExportParams,
  exportRequest,
  type PreviewedArticle,
  type PreviewParams,
  previewRequest,
} from './protocol.ts';

/**
 * The longest article that is previewed, in UTF-16 code units: all of it is written and drawn again while somebody
 * types.
 */
const longestPreview = 1_000_000;

/** Answers with an open article in another format, or as a preview shows it. */
export function answerExport(connection: Connection, answer: Answer): void {
  connection.onRequest(
    new RequestType<ExportParams, string | null, never>(exportRequest),
    answer<ExportParams, string | null>(null, async ({ article }, { format: wanted }) => {
      const format = exportFormats.find(({ name }) => name === wanted);
      if (format === undefined) return null;
      return format.write(contentOf(article), { uri: await textUri(joinLines(article.lines)), indent: 2 });
    }),
  );
  connection.onRequest(
    new RequestType<PreviewParams, PreviewedArticle | null, never>(previewRequest),
    answer<PreviewParams, PreviewedArticle | null>(null, ({ article }) => {
      const length = article.lines.reduce((sum, { text, end }) => sum + text.length + end.length, 0);
      const html = length > longestPreview ? null : articleHtml(contentOf(article), { lineMarks: true });
      return { html, length, limit: longestPreview };
    }),
  );
}
