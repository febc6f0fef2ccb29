import * as l10n from '@vscode/l10n';
import type { Article } from '../../article/article.ts';
import type { Range } from '../../text/lines.ts';
import { isTraditional } from '../completion/articleForm.ts';
import { type Refactoring, refactoringKinds } from './refactoring.ts';

const usual = ['关键词', '看点', '焦点', '亮点', '问题'];
const usualTraditional = ['關鍵詞', '看點', '焦點', '亮點', '問題'];
const mostLabels = 3;

/**
 * Changes the label of all markers that share the label at a range: to other labels of the article, or to usual ones.
 * For any other label there is rename.
 */
export function labelChanges(article: Article, range: Range): Refactoring[] {
  const labels = article.sections.flatMap(({ markers }) => markers.flatMap((marker) => marker.label ?? []));
  const here = labels.find(({ line }) => line.number === range.start.line)?.text;
  if (here === undefined) return [];
  const same = labels.filter(({ text }) => text === here);
  const known = new Set([...labels.map(({ text }) => text), ...(isTraditional(article) ? usualTraditional : usual)]);
  known.delete(here);
  return [...known].slice(0, mostLabels).map((label) => ({
    title: l10n.t('Change the label “{0}” to “{1}”', here, label),
    kind: refactoringKinds.label,
    edits: same.map((span) => ({ span, text: label })),
  }));
}
