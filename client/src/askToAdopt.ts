import { l10n, type TextDocument, window } from 'vscode';
import { neverDetect } from './detection.ts';
import { fileName } from './fileName.ts';

/** Asks the user whether a plain text that reads like an article is one. The answer “never” changes the setting. */
export async function askToAdopt(document: TextDocument): Promise<'yes' | 'not this file' | 'not now'> {
  const yes = l10n.t('Open as News Article');
  const notThis = l10n.t('Not This File');
  const never = l10n.t('Never');
  const answer = await window.showInformationMessage(
    l10n.t('“{0}” reads like a news article.', fileName(document)),
    yes,
    notThis,
    never,
  );
  if (answer === never) await neverDetect(document);
  if (answer === yes) return 'yes';
  return answer === notThis ? 'not this file' : 'not now';
}
