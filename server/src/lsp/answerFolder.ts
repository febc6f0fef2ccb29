import type { Connection, SymbolInformation, WorkspaceSymbolParams } from 'vscode-languageserver';
import { workspaceSymbols } from '../features/workspaceSymbols.ts';
import { keywordNodes, nodesUnder, speakerNodes } from '../workspace/index/folderTree.ts';
import type { answeringAtLarge } from './answer.ts';
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
export function answerFolder(connection: Connection, answer: ReturnType<typeof answeringAtLarge>): void {
  connection.onWorkspaceSymbol(
    answer<WorkspaceSymbolParams, SymbolInformation[]>(({ query }, { folder }) =>
      workspaceSymbols(folder.index.articles(), query),
    ),
  );
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

async function nodesOf(
  { view, parent, filter = '' }: FolderTreeParams,
  { folder }: Session,
): Promise<FolderTreeNode[]> {
  if (parent !== undefined) return nodesUnder(parent, folder.index, (uri) => folder.articleAt(uri));
  return view === 'speakers' ? speakerNodes(folder.index, filter) : keywordNodes(folder.index, filter);
}
