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
 * The action that makes the style of an article the house style in the configuration file. Since it affects other
 * articles too, only clients that ask for `source` actions get it. None if the article follows no style or the file has
 * that style already, if there is no place for the file, if the file has errors, or if the client cannot create it.
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
