import type {
  CancellationToken,
  Connection,
  ResultProgressReporter,
  SymbolInformation,
  WorkspaceDiagnosticParams,
  WorkspaceDiagnosticReport,
  WorkspaceDiagnosticReportPartialResult,
  WorkspaceDocumentDiagnosticReport,
  WorkspaceSymbolParams,
} from 'vscode-languageserver';
import { workspaceSymbols } from '../features/workspaceSymbols.ts';
import { keywordNodes, nodesUnder, speakerNodes } from '../workspace/index/folderTree.ts';
import type { AnswerWithoutDocument } from './answer.ts';
import type { Folder } from './folder.ts';
import { FolderDiagnostics } from './folderDiagnostics.ts';
import {
  type FolderTreeNode,
  type FolderTreePage,
  type FolderTreeParams,
  folderTreeMethod,
  rebuildIndexMethod,
  stopIndexingMethod,
} from './protocol.ts';
import type { Session } from './session.ts';

/** Answers requests about the folder's articles, open or not. */
export function answerFolder(connection: Connection, answer: AnswerWithoutDocument): void {
  connection.onWorkspaceSymbol(
    answer<WorkspaceSymbolParams, SymbolInformation[]>(({ query }, { folder }) =>
      workspaceSymbols(folder.index.articles(), query),
    ),
  );
  const diagnostics = new FolderDiagnostics();
  connection.languages.diagnostics.onWorkspace((params, token, _progress, partial) => {
    const diagnose = answer<WorkspaceDiagnosticParams, WorkspaceDiagnosticReport>(({ previousResultIds }, session) => {
      const known = new Map(previousResultIds.map(({ uri, value }) => [uri, value]));
      return diagnoseFolder(diagnostics.reports(known, session, token), session.folder, token, partial);
    });
    return diagnose(params, token);
  });
  connection.onRequest(
    folderTreeMethod,
    answer<FolderTreeParams, FolderTreePage>(async (params, session) => {
      const nodes = await nodesOf(params, session);
      return { nodes: nodes.slice(params.offset, params.offset + params.limit), total: nodes.length };
    }),
  );
  connection.onRequest(
    rebuildIndexMethod,
    answer<object, null>((_, { folder }) => {
      folder.rebuild();
      return null;
    }),
  );
  connection.onRequest(
    stopIndexingMethod,
    answer<object, null>((_, { folder }) => {
      folder.stop();
      return null;
    }),
  );
}

/**
 * Reports what has changed in the folder's articles. A client that takes partial results asks again as soon as it has
 * an answer, so if nothing has changed, the answer waits until something may have.
 */
async function diagnoseFolder(
  all: AsyncIterable<WorkspaceDocumentDiagnosticReport[]>,
  folder: Folder,
  token: CancellationToken,
  partial: ResultProgressReporter<WorkspaceDiagnosticReportPartialResult> | undefined,
): Promise<WorkspaceDiagnosticReport> {
  const items: WorkspaceDocumentDiagnosticReport[] = [];
  const { count } = folder.changes;
  let found = false;
  for await (const reports of all) {
    found ||= reports.length > 0;
    if (partial) partial.report({ items: reports });
    else items.push(...reports);
  }
  if (partial && !found) await folder.changes.moreThan(count, token);
  return { items };
}

async function nodesOf(
  { view, parent, filter = '' }: FolderTreeParams,
  { folder }: Session,
): Promise<FolderTreeNode[]> {
  if (parent !== undefined) return nodesUnder(parent, folder.index, (uri) => folder.articleAt(uri));
  return view === 'speakers' ? speakerNodes(folder.index, filter) : keywordNodes(folder.index, filter);
}
