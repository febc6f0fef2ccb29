import {
  type CodeLens,
  type CodeLensParams,
  type Command,
  type Connection,
  type Hover,
  type HoverParams,
  type InlayHint,
  type InlayHintParams,
  type Range,
  RequestType,
} from 'vscode-languageserver';
import { codeLenses, isLensData, type LensData, resolveLens } from '../features/codeLenses.ts';
import { hover } from '../features/hover.ts';
import { inlayHints } from '../features/inlayHints.ts';
import { articleCounts, countRanges } from '../features/wordCount/articleCounts.ts';
import { measureOf } from '../features/wordCount/spanCounts.ts';
import type { DisplaySettings } from '../workspace/displaySettings.ts';
import type { NewsDocument } from '../workspace/documents.ts';
import { type Answer, resolving } from './answer.ts';
import { currentFindings } from './currentFindings.ts';
import { clientCommands, type WordCount, type WordCountParams, wordCountRequest } from './protocol.ts';
import type { Session } from './session.ts';

/** Answers requests for what is shown beside the text: hovers, inlay hints, code lenses, 字数. */
export function answerDisplay(connection: Connection, answer: Answer): void {
  answerHover(connection, answer);
  answerInlayHints(connection, answer);
  answerCodeLenses(connection, answer);
  answerWordCount(connection, answer);
}

function answerHover(connection: Connection, answer: Answer): void {
  connection.onHover(
    answer<HoverParams, Hover | null>(null, async ({ uri }, { position }, session) => {
      const { display } = await session.settings.of(uri);
      const current = await currentFindings(uri, session);
      if (current === null) return null;
      const { client, locale, rulePages: pages } = session;
      return hover(current.document.article, position, current.findings, {
        uri,
        locale,
        pages,
        markdown: client.markdownHover,
        counting: display.wordCount.definition,
        known: session.folder.index,
      });
    }),
  );
}

function answerInlayHints(connection: Connection, answer: Answer): void {
  connection.languages.inlayHint.on(
    answer<InlayHintParams, InlayHint[]>([], async ({ uri }, { range }, session) => {
      const { style, display } = await session.settings.of(uri);
      const document = session.documents.get(uri);
      if (document === undefined) return [];
      return inlayHints(document.article, range, { ...display.inlayHints, style, locale: session.locale });
    }),
  );
}

function answerCodeLenses(connection: Connection, answer: Answer): void {
  connection.onCodeLens(
    answer<CodeLensParams, CodeLens[]>([], async ({ uri }, _params, session) => {
      const { display } = await session.settings.of(uri);
      const document = session.documents.get(uri);
      return document === undefined ? [] : codeLenses(document.article, uri, display.codeLens);
    }),
  );
  connection.onCodeLensResolve(
    resolving<CodeLens, LensData>(answer, isLensData, async ({ uri }, lens, data, session) => {
      const { range } = lens;
      const { display } = await session.settings.of(uri);
      const document = session.documents.get(uri);
      const command = document && lensCommand(document, { range, data }, display, session);
      return command ? { range, command } : lens;
    }),
  );
}

function answerWordCount(connection: Connection, answer: Answer): void {
  connection.onRequest(
    new RequestType<WordCountParams, WordCount | null, never>(wordCountRequest),
    answer<WordCountParams, WordCount | null>(null, ({ article }, { ranges }) => ({
      article: articleCounts(article),
      selection: ranges.length > 0 ? countRanges(article, ranges) : null,
    })),
  );
}

function lensCommand(
  { uri, article }: NewsDocument,
  lens: Parameters<typeof resolveLens>[1],
  { wordCount }: DisplaySettings,
  { commands }: Session,
): Command | null {
  const show = (title: string, from: Range, places: readonly Range[]): Command => {
    // Clients without the command `showPlaces` show the text of a lens alone.
    if (places.length === 0 || !commands.has(clientCommands.showPlaces)) return { title, command: '' };
    return { title, command: clientCommands.showPlaces, arguments: [uri, from.start, places] };
  };
  return resolveLens(article, lens, measureOf(article, wordCount.definition), show);
}
