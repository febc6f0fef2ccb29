import { l10n, type QuickPickItem, QuickPickItemKind, type TextDocument, window } from 'vscode';
import type { CountedPart, Counting, WordCount } from '../../../server/src/lsp/protocol.ts';
import { changeSetting } from '../changeSetting.ts';
import { wordCountSettings } from './settings.ts';
import { definitions, parts } from './words.ts';

interface Choice extends QuickPickItem {
  readonly set?: () => Promise<void>;
}

/** Lets the user pick how 字数 is counted, or of what, and keeps that as a setting. */
export async function chooseWordCount(
  document: TextDocument,
  { article }: WordCount,
  number: (value: number) => string,
): Promise<void> {
  const { definition: ownDefinition, part: ownPart } = wordCountSettings(document);
  const choices: Choice[] = [
    { label: l10n.t('What counts as one'), kind: QuickPickItemKind.Separator },
    ...Object.entries(definitions()).map(([name, words]) => {
      const definition = name as Counting;
      const set = () => changeSetting(document, 'wordCount.definition', definition);
      return choiceOf(words, definition === ownDefinition, number(article[ownPart][definition]), set);
    }),
    { label: l10n.t('What is counted'), kind: QuickPickItemKind.Separator },
    ...Object.entries(parts()).map(([name, words]) => {
      const part = name as CountedPart;
      const set = () => changeSetting(document, 'wordCount.part', part);
      return choiceOf(words, part === ownPart, number(article[part][ownDefinition]), set);
    }),
  ];
  const picked = await window.showQuickPick(choices, {
    title: l10n.t('Choose What Is Counted'),
    placeHolder: l10n.t('Your choice is saved in the setting “{0}”', 'newsmark.wordCount'),
  });
  await picked?.set?.();
}

function choiceOf(
  { name, explanation }: { readonly name: string; readonly explanation: string },
  isChosen: boolean,
  count: string,
  set: () => Promise<void>,
): Choice {
  return { label: `${isChosen ? '$(check) ' : ''}${name}`, description: count, detail: explanation, set };
}
