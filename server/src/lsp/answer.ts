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

/** Where a server is in its life (LSP 3.17, “Server lifecycle”). */
export type Life = 'uninitialised' | Session | 'shut down';

interface DocumentParams {
  readonly textDocument: TextDocumentIdentifier;
}

type Work<P, R> = (document: NewsDocument, params: P, session: Session, token: CancellationToken) => R | Promise<R>;
type WorkAtLarge<P, R> = (params: P, session: Session, token: CancellationToken) => R | Promise<R>;

/** Makes handlers out of functions of a document: `nothing` for one that is not open, else as `answeringAtLarge`. */
export function answering(connection: Connection, life: () => Life) {
  const answerAtLarge = answeringAtLarge(connection, life);
  return <P extends DocumentParams, R>(nothing: R, work: Work<P, R>) =>
    answerAtLarge<P, R | ResponseError<never>>((params, session, token) => {
      if (!isAboutDocument(params))
        return new ResponseError<never>(ErrorCodes.InvalidParams, 'textDocument.uri is missing');
      const document = session.documents.get(params.textDocument.uri);
      return document === undefined ? nothing : work(document, params, session, token);
    });
}

/** What a client sends may be anything. */
function isAboutDocument(params: unknown): boolean {
  return typeof Object(Object(params).textDocument).uri === 'string';
}

/**
 * Makes handlers out of functions. They always answer: an error if the request was cancelled, came before `initialize` or
 * after `shutdown`, or if the work failed, which is logged and ends nothing else.
 */
export function answeringAtLarge(connection: Connection, life: () => Life) {
  return <P, R>(work: WorkAtLarge<P, R>) =>
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

/** What an answer says of itself for the time when the client picks it. */
interface ResolvableData {
  /** Of the document that the answer was about. */
  readonly uri: string;
}

/**
 * Makes a handler that completes an item of an earlier answer by its `data`. The item stays as it is if these are not the
 * server's own, or if the document is not open any more.
 */
export function resolving<T extends { readonly data?: unknown }, D extends ResolvableData>(
  answer: ReturnType<typeof answering>,
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
