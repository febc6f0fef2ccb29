import * as l10n from '@vscode/l10n';
import {
  type CancellationToken,
  type Connection,
  ErrorCodes,
  LSPErrorCodes,
  ResponseError,
  type TextDocumentIdentifier,
} from 'vscode-languageserver';
import type { NewsDocument } from '../workspace/documents.ts';
import { describe } from './log.ts';
import type { Session } from './session.ts';

/** The state of the server: before `initialize`, in a session, or after `shutdown` (LSP 3.17, “Server lifecycle”). */
export type Life = 'uninitialised' | Session | 'shut down';

interface DocumentParams {
  readonly textDocument: TextDocumentIdentifier;
}

type Work<P, R> = (document: NewsDocument, params: P, session: Session, token: CancellationToken) => R | Promise<R>;
type WorkWithoutDocument<P, R> = (params: P, session: Session, token: CancellationToken) => R | Promise<R>;

/** Turns a function of an open document into a request handler (see `answering`). */
export type Answer = ReturnType<typeof answering>;

/** Turns a function into a handler for requests that are not about an open document (see `answeringWithoutDocument`). */
export type AnswerWithoutDocument = ReturnType<typeof answeringWithoutDocument>;

/**
 * Turns functions of an open document into request handlers. They answer `nothing` for a document that is not open;
 * otherwise they behave as those of `answeringWithoutDocument`.
 */
export function answering(connection: Connection, life: () => Life) {
  const answerWithoutDocument = answeringWithoutDocument(connection, life);
  return <P extends DocumentParams, R>(nothing: R, work: Work<P, R>) =>
    answerWithoutDocument<P, R | ResponseError<never>>((params, session, token) => {
      if (!isAboutDocument(params))
        return new ResponseError<never>(ErrorCodes.InvalidParams, 'textDocument.uri is missing');
      const document = session.documents.get(params.textDocument.uri);
      return document === undefined ? nothing : work(document, params, session, token);
    });
}

/** Whether parameters name a document; a client may send anything. */
function isAboutDocument(params: unknown): boolean {
  return typeof Object(Object(params).textDocument).uri === 'string';
}

/**
 * Turns functions into request handlers that always answer. The answer is an error if the request was cancelled, came
 * before `initialize` or after `shutdown`, or if the function threw; that is logged, and the server goes on.
 */
export function answeringWithoutDocument(connection: Connection, life: () => Life) {
  return <P, R>(work: WorkWithoutDocument<P, R>) =>
    async (params: P, token: CancellationToken): Promise<R | ResponseError<never>> => {
      const session = life();
      if (session === 'uninitialised')
        return new ResponseError<never>(ErrorCodes.ServerNotInitialized, 'initialize comes first');
      if (session === 'shut down')
        return new ResponseError<never>(ErrorCodes.InvalidRequest, 'the server is shut down');
      if (session.awaited.all) await session.awaited.all;
      if (token.isCancellationRequested) return cancelled();
      try {
        const result = await work(params, session, token);
        return token.isCancellationRequested ? cancelled() : result;
      } catch (error) {
        connection.console.error(l10n.t('A request failed: {0}', describe(error)));
        return new ResponseError<never>(
          ErrorCodes.InternalError,
          error instanceof Error ? error.message : String(error),
        );
      }
    };
}

/** The `data` of an item, by which the server finds its document again when the client resolves the item. */
interface ResolvableData {
  /** The document that the earlier answer was about. */
  readonly uri: string;
}

/**
 * Makes a handler that completes an item of an earlier answer (a `…/resolve` request) by its `data`. The item is
 * returned unchanged if its `data` does not come from this server, or if the document is no longer open.
 */
export function resolving<T extends { readonly data?: unknown }, D extends ResolvableData>(
  answer: Answer,
  isData: (data: unknown) => data is D,
  work: (document: NewsDocument, item: T, data: D, session: Session) => T | Promise<T>,
) {
  return (item: T, token: CancellationToken): Promise<T | ResponseError<never>> => {
    const { data } = item;
    const own = isData(data) ? data : null;
    const resolve = answer<DocumentParams, T>(item, (document, _params, session) =>
      own === null ? item : work(document, item, own, session),
    );
    return resolve({ textDocument: { uri: own?.uri ?? '' } }, token);
  };
}

function cancelled(): ResponseError<never> {
  return new ResponseError<never>(LSPErrorCodes.RequestCancelled, 'cancelled');
}
