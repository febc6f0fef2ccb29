import * as l10n from '@vscode/l10n';
import type {
  AnnotatedTextEdit,
  ChangeAnnotation,
  Position,
  TextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver-types';
import type { Article } from '../../article/article.ts';
import { editRange } from '../../rules/rule.ts';
import type { Range } from '../../text/lines.ts';
import { type EditTarget, workspaceEdit } from '../workspaceEdit.ts';
import { type RenameChange, renameChanges } from './changes.ts';
import { refusalOf } from './refusal.ts';
import { type RenameSubject, renameTargetAt } from './subject.ts';

/** An article and the document that holds it. */
export interface RenamedArticle extends EditTarget {
  readonly article: Article;
}

/** Other articles in which the subject is renamed too, and how many there are in all. */
export interface OtherArticles {
  readonly articles: readonly RenamedArticle[];
  readonly total: number;
}

export interface RenameOptions {
  /**
   * The client can ask the user to confirm edits (LSP 3.17, `WorkspaceEditClientCapabilities.changeAnnotationSupport`).
   */
  readonly annotations: boolean;
}

/** The edit of a rename, or why it is refused. */
export type RenameAnswer = { readonly edit: WorkspaceEdit } | { readonly refusal: string };

/**
 * The name, title, keyword or label at a position (LSP 3.17, “Prepare Rename Request”); null if there is none. For a
 * short name (王, 王院长) the user edits the full name, and the short ones are derived from it.
 */
export function prepareRename(article: Article, position: Position): { range: Range; placeholder: string } | null {
  const target = renameTargetAt(article, position);
  if (!target) return null;
  const { subject, span } = target;
  return { range: span.range, placeholder: subject.of === 'speaker' ? subject.name : span.text };
}

/**
 * Renames the subject at a position in its article and in others (LSP 3.17, “Rename Request”). Changes in running text
 * have to be confirmed by the user; if the client cannot ask, names are changed and ordinary words are not. Null if
 * there is nothing to rename.
 */
export async function rename(
  home: RenamedArticle,
  position: Position,
  newText: string,
  findOthers: (subject: RenameSubject) => Promise<OtherArticles>,
  { annotations }: RenameOptions,
): Promise<RenameAnswer | null> {
  const target = renameTargetAt(home.article, position);
  if (!target) return null;
  const { subject } = target;
  const refusal = refusalOf(home.article, subject, newText);
  if (refusal !== null) return { refusal };
  const others = await findOthers(subject);
  const places = [home, ...others.articles].map((place) => ({
    place,
    changes: renameChanges(place.article, subject, newText),
  }));
  return { edit: annotations ? annotatedEdit(home, places, others) : plainEdit(places) };
}

interface ChangedArticle {
  readonly place: RenamedArticle;
  readonly changes: readonly RenameChange[];
}

type Confirmation = 'text' | 'articles';

function annotatedEdit(home: RenamedArticle, places: readonly ChangedArticle[], others: OtherArticles): WorkspaceEdit {
  const used = new Set<Confirmation>();
  const annotated = (change: RenameChange, place: RenamedArticle): TextEdit | AnnotatedTextEdit => {
    const edit = textEditOf(change);
    if (place === home && change.certainty === 'stated') return edit;
    const annotationId: Confirmation = place === home ? 'text' : 'articles';
    used.add(annotationId);
    return { ...edit, annotationId };
  };
  const documentChanges = places
    .filter(({ changes }) => changes.length > 0)
    .map(({ place, changes }) => ({
      textDocument: { uri: place.uri, version: place.version },
      edits: changes.map((change) => annotated(change, place)),
    }));
  const changeAnnotations = Object.fromEntries([...used].map((id) => [id, annotationOf(id, others)]));
  return { documentChanges, ...(used.size > 0 && { changeAnnotations }) };
}

function annotationOf(confirmation: Confirmation, { articles, total }: OtherArticles): ChangeAnnotation {
  return confirmation === 'text'
    ? {
        label: l10n.t('In running text'),
        description: l10n.t('The same words may mean something else here. Check each place.'),
        needsConfirmation: true,
      }
    : {
        label:
          articles.length < total
            ? l10n.t('In the {0} newest of {1} other articles', articles.length, total)
            : l10n.t('In other articles'),
        description: l10n.t('Articles already published may have to stay as they are. Check each one.'),
        needsConfirmation: true,
      };
}

/**
 * The edit for a client that cannot ask the user: only the document itself, without words that may mean something else.
 */
function plainEdit([first]: readonly ChangedArticle[]): WorkspaceEdit {
  const changes = first?.changes.filter(({ certainty }) => certainty !== 'word') ?? [];
  return first ? workspaceEdit(changes, first.place) : { changes: {} };
}

function textEditOf(change: RenameChange): TextEdit {
  return { range: editRange(change), newText: change.text };
}
