import type { CompletionItem, CompletionList, CompletionParams, Connection } from 'vscode-languageserver';
import { type CompletionData, completions } from '../features/completion/completion.ts';
import { completionDocumentation } from '../features/completion/documentation.ts';
import { consistentStyle } from '../rules/houseStyle.ts';
import { nowInChina } from '../workspace/today.ts';
import type { answering } from './answer.ts';

/** Answers requests that help to write: completion. */
export function answerWriting(connection: Connection, answer: ReturnType<typeof answering>): void {
  connection.onCompletion(
    answer<CompletionParams, CompletionList | null>(null, async ({ uri }, { position, context }, session) => {
      const { style } = await session.settings.of(uri);
      const document = session.documents.get(uri);
      if (document === undefined) return null;
      return completions(document.article, position, {
        uri,
        locale: session.locale,
        house: { ...consistentStyle, ...style },
        now: nowInChina(),
        snippets: session.client.snippets,
        trigger: context?.triggerCharacter,
        otherSpeakers: [],
      });
    }),
  );
  connection.onCompletionResolve((item, token) => {
    const data: CompletionData | undefined = item.data;
    if (data === undefined) return item;
    const { uri, subject } = data;
    const resolve = answer<ResolveParams, CompletionItem>(item, ({ article }, _params, { client }) => {
      const documentation = completionDocumentation(article, subject, client.markdownCompletion);
      return { ...item, documentation };
    });
    return resolve({ textDocument: { uri } }, token);
  });
}

interface ResolveParams {
  readonly textDocument: { readonly uri: string };
}
