import {
  type CompletionItem,
  type CompletionList,
  type CompletionParams,
  type Connection,
  type LinkedEditingRangeParams,
  type LinkedEditingRanges,
  LSPErrorCodes,
  type PrepareRenameParams,
  type RenameParams,
  ResponseError,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { type CompletionData, completions, isCompletionData } from '../features/completion/completion.ts';
import { completionDocumentation } from '../features/completion/documentation.ts';
import { linkedLabels } from '../features/linkedLabels.ts';
import { prepareRename, rename } from '../features/rename/rename.ts';
import type { RenameSubject } from '../features/rename/subject.ts';
import { consistentStyle } from '../rules/houseStyle.ts';
import { knownSpeakers } from '../workspace/index/knownSpeakers.ts';
import { nowInChina } from '../workspace/today.ts';
import { type Answer, resolving } from './answer.ts';
import { articlesToRename } from './articlesToRename.ts';

/** Answers requests that help to write: completion, rename, linked editing. */
export function answerWriting(connection: Connection, answer: Answer): void {
  answerCompletion(connection, answer);
  answerRename(connection, answer);
  connection.languages.onLinkedEditingRange(
    answer<LinkedEditingRangeParams, LinkedEditingRanges | null>(null, ({ article }, { position }) =>
      linkedLabels(article, position),
    ),
  );
}

function answerCompletion(connection: Connection, answer: Answer): void {
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
        otherSpeakers: knownSpeakers(session.folder.index, performance.now()),
      });
    }),
  );
  connection.onCompletionResolve(
    resolving<CompletionItem, CompletionData>(
      answer,
      isCompletionData,
      ({ article }, item, { subject }, { client }) => {
        const documentation = completionDocumentation(article, subject, client.markdownCompletion);
        return { ...item, documentation };
      },
    ),
  );
}

function answerRename(connection: Connection, answer: Answer): void {
  connection.onPrepareRename(
    answer<PrepareRenameParams, ReturnType<typeof prepareRename>>(null, ({ article }, { position }) =>
      prepareRename(article, position),
    ),
  );
  connection.onRenameRequest(
    answer<RenameParams, WorkspaceEdit | ResponseError<never> | null>(
      null,
      async ({ uri, version, article }, { position, newName }, session) => {
        const { versionedEdits: documentChanges, changeAnnotations: annotations } = session.client;
        const home = { uri, version, article, documentChanges };
        const findOthers = (subject: RenameSubject) => articlesToRename(uri, subject, session);
        const answered = await rename(home, position, newName, findOthers, { annotations });
        if (answered === null) return null;
        return 'edit' in answered
          ? answered.edit
          : new ResponseError<never>(LSPErrorCodes.RequestFailed, answered.refusal);
      },
    ),
  );
}
