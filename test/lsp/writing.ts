import type { ClientCapabilities, CompletionItem, CompletionList } from 'vscode-languageserver/node';
import { Client, modern } from './client.ts';

/** A present-day editor that completes, renames and edits linked ranges. */
export const writer = {
  ...modern,
  textDocument: {
    ...modern.textDocument,
    completion: { completionItem: { snippetSupport: true, documentationFormat: ['markdown'] } },
    rename: { prepareSupport: true },
    linkedEditingRange: {},
  },
  workspace: {
    ...modern.workspace,
    workspaceEdit: { documentChanges: true, changeAnnotationSupport: { groupsOnLabel: true } },
  },
} satisfies ClientCapabilities;

/** An editor with an article. */
export async function openArticle(text: string, capabilities: ClientCapabilities = writer): Promise<Client> {
  const client = await Client.start({ capabilities });
  client.open(text);
  return client;
}

/** What is offered behind the first place with a text. */
export async function complete(client: Client, after: string, triggerCharacter?: string): Promise<CompletionItem[]> {
  const { items } = await client.request<CompletionList>('textDocument/completion', {
    textDocument: { uri: client.document.uri },
    position: client.range(after).end,
    context: triggerCharacter ? { triggerKind: 2, triggerCharacter } : { triggerKind: 1 },
  });
  return items;
}
