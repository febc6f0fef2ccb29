import { type Connection, RequestType } from 'vscode-languageserver';
import { contentOf } from '../exports/content.ts';
import { exportFormats } from '../exports/exportFormats.ts';
import { textUri } from '../exports/textUri.ts';
import { joinLines } from '../text/lines.ts';
import type { answering } from './answer.ts';
import { type ExportParams, exportRequest } from './protocol.ts';

/** Answers with an open article in another format. */
export function answerExport(connection: Connection, answer: ReturnType<typeof answering>): void {
  connection.onRequest(
    new RequestType<ExportParams, string | null, never>(exportRequest),
    answer<ExportParams, string | null>(null, async ({ article }, { format: wanted }) => {
      const format = exportFormats.find(({ name }) => name === wanted);
      if (format === undefined) return null;
      return format.write(contentOf(article), { uri: await textUri(joinLines(article.lines)), indent: 2 });
    }),
  );
}
