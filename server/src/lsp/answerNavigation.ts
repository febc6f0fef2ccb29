import type {
  Connection,
  DeclarationParams,
  DefinitionParams,
  DocumentHighlight,
  DocumentHighlightParams,
  DocumentLink,
  Location,
  LocationLink,
  ReferenceParams,
  SelectionRange,
  SelectionRangeParams,
} from 'vscode-languageserver';
import { declaration, definition } from '../features/definition.ts';
import { documentHighlights } from '../features/documentHighlights.ts';
import { documentLinks } from '../features/documentLinks.ts';
import { documentSymbols } from '../features/documentSymbols.ts';
import { foldingRanges } from '../features/foldingRanges.ts';
import { references, subjectAt } from '../features/references.ts';
import { selectionRanges } from '../features/selectionRanges.ts';
import type { Answer } from './answer.ts';
import { flatSymbols } from './flatSymbols.ts';
import { markOutline } from './outlineEncoder.ts';
import { referencesInFolder } from './referencesInFolder.ts';

type Places = Location[] | LocationLink[];

/**
 * Answers requests for moving around in an article: outline, folding, selections, links, and from a name to its other
 * places.
 */
export function answerNavigation(connection: Connection, answer: Answer): void {
  answerStructure(connection, answer);
  answerPlaces(connection, answer);
  connection.onDocumentLinks(
    answer<{ textDocument: { uri: string } }, DocumentLink[] | null>(null, ({ article }) => documentLinks(article)),
  );
}

/** What an article consists of: outline, folding, selections. */
function answerStructure(connection: Connection, answer: Answer): void {
  connection.onDocumentSymbol(
    answer(null, ({ uri, article }, _params, { client }) => {
      const symbols = documentSymbols(article);
      return client.hierarchicalSymbols ? markOutline(symbols) : flatSymbols(uri, symbols);
    }),
  );
  connection.onFoldingRanges(
    answer(null, ({ article }, _params, { client }) => {
      const { lineFoldingOnly, foldingRangeLimit: rangeLimit, collapsedText } = client;
      return foldingRanges(article, { lineFoldingOnly, rangeLimit, collapsedText });
    }),
  );
  connection.onSelectionRanges(
    answer<SelectionRangeParams, SelectionRange[] | null>(null, ({ article }, { positions }) =>
      selectionRanges(article, positions),
    ),
  );
}

/** From a name to its other places. */
function answerPlaces(connection: Connection, answer: Answer): void {
  connection.onDefinition(
    answer<DefinitionParams, Places | null>(null, ({ uri, article }, { position }, { client }) =>
      definition(article, position, { uri, linkSupport: client.definitionLinks }),
    ),
  );
  connection.onDeclaration(
    answer<DeclarationParams, Places | null>(null, ({ uri, article }, { position }, { client }) =>
      declaration(article, position, { uri, linkSupport: client.declarationLinks }),
    ),
  );
  connection.onReferences(
    answer<ReferenceParams, Location[] | null>(null, async ({ uri, article }, params, session, token) => {
      const { position, context } = params;
      const { includeDeclaration } = context;
      const here = references(article, position, { uri, includeDeclaration });
      const subject = subjectAt(article, position);
      if (subject === null) return here;
      return [...here, ...(await referencesInFolder(subject, uri, includeDeclaration, session, token))];
    }),
  );
  connection.onDocumentHighlight(
    answer<DocumentHighlightParams, DocumentHighlight[] | null>(null, ({ article }, { position }) =>
      documentHighlights(article, position),
    ),
  );
}
