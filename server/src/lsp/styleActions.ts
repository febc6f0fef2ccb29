import * as l10n from '@vscode/l10n';
import type { CodeAction, CodeActionContext } from 'vscode-languageserver';
import { wantedBy } from '../features/codeActionKinds.ts';
import { adoptedStyle } from '../rules/adoptedStyle.ts';
import { editStyle } from '../workspace/configuration/editStyle.ts';
import type { NewsDocument } from '../workspace/documents.ts';
import { fileEdit, savingOf } from './fileEdit.ts';
import { adoptStyleKind } from './protocol.ts';
import type { Session } from './session.ts';

/**
 * The action that makes an article's style the house style, in the configuration file. It concerns more than the article,
 * so it is there only for a client that asks for such actions by name (`source`). None where the article follows no style or
 * the file names it already, where there is no place for the file, where that has errors, or where the client cannot make
 * one.
 */
export function styleActions(
  { uri, article }: NewsDocument,
  context: CodeActionContext,
  session: Session,
): CodeAction[] {
  if (context.only === undefined || !wantedBy(context)(adoptStyleKind)) return [];
  const place = session.configurationFiles.placeFor(uri, session.folders);
  const style = adoptedStyle(article);
  if (place === null || Object.keys(style).length === 0) return [];
  const text = editStyle(place.text, style);
  const edit = text === null || text === place.text ? null : fileEdit(place, text, session);
  if (edit === null) return [];
  const title = l10n.t('Adopt this article’s style as the house style');
  return [{ title, kind: adoptStyleKind, edit, ...savingOf(place.uri, session) }];
}
