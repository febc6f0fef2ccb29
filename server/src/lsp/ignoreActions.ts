import * as l10n from '@vscode/l10n';
import { type CodeAction, CodeActionKind, type WorkspaceEdit } from 'vscode-languageserver';
import type { Finding } from '../rules/rule.ts';
import type { NewsDocument } from '../workspace/documents.ts';
import { type IgnoredEntry, keyOf } from '../workspace/ignored/ignored.ts';
import { pathIn } from '../workspace/ignored/ignoredFiles.ts';
import { ignoreSentence } from '../workspace/ignored/ignoreSentence.ts';
import { rewriteIgnored } from '../workspace/ignored/rewriteIgnored.ts';
import { fileEdit, savingOf } from './fileEdit.ts';
import type { Session } from './session.ts';

/** The `data` of a code action, from which its edit is made when the user picks it. */
export interface IgnoreData {
  /** The URI of the article. */
  readonly uri: string;
  readonly ignore: IgnoredEntry;
}

/** Whether the `data` of an action came from this server. */
export function isIgnoreData(data: unknown): data is IgnoreData {
  if (typeof data !== 'object' || data === null || !('uri' in data) || !('ignore' in data)) return false;
  return (
    typeof data.uri === 'string' && typeof data.ignore === 'object' && data.ignore !== null && 'rule' in data.ignore
  );
}

interface Offer {
  readonly title: string;
  readonly entry: IgnoredEntry;
}

/**
 * Quick fixes that ignore findings by adding them to `.newsmark/ignored.json`: first for the sentence, then for the
 * whole article. None if there is no place for that file, if it has errors, or if the client cannot create it.
 */
export function ignoreActions(findings: readonly Finding[], document: NewsDocument, session: Session): CodeAction[] {
  const { client, configurationFiles, ignoredFiles, folders } = session;
  const { uri, article } = document;
  if (findings.length === 0 || !configurationFiles.canPlace(uri)) return [];
  const known = ignoredFiles.of(uri)?.file;
  const writable = known ? !known.problems.some(({ severity }) => severity === 'error') : client.createsFiles;
  if (!writable) return [];
  const place = ignoredFiles.uriFor(uri, folders);
  const file = pathIn(place, uri);
  const offers = unique([
    ...findings.map((finding) => inSentence(ignoreSentence(finding, article, file))),
    ...findings.map(({ rule }) => inArticle({ rule: rule.name, file })),
  ]);
  return offers.flatMap(({ title, entry: ignore }): CodeAction[] => {
    const data: IgnoreData = { uri, ignore };
    const action = { title, kind: CodeActionKind.QuickFix, ...savingOf(place, session) };
    if (client.resolvesEdits) return [{ ...action, data }];
    const edit = editOf(data, session);
    return edit === null ? [] : [{ ...action, edit }];
  });
}

/** The edit of an action from `ignoreActions`; null if the action no longer applies. */
export function editOf({ uri, ignore }: IgnoreData, session: Session): WorkspaceEdit | null {
  const place = session.ignoredFiles.placeFor(uri, session.folders);
  const text = place && rewriteIgnored(place.text, { add: [ignore] });
  return place && text ? fileEdit(place, text, session) : null;
}

function inSentence(entry: IgnoredEntry): Offer {
  return { title: l10n.t('Ignore “{0}” in this sentence', entry.rule), entry };
}

function inArticle(entry: IgnoredEntry): Offer {
  return { title: l10n.t('Ignore “{0}” in this article', entry.rule), entry };
}

function unique(offers: readonly Offer[]): Offer[] {
  return [...new Map(offers.map((offer) => [keyOf(offer.entry), offer])).values()];
}
