import type { Article, Marker } from '../../article/article.ts';
import { blocksOf, covers } from '../../article/locate.ts';
import type { Position, Span } from '../../text/lines.ts';
import { keywordAt, keywordMentionsOf, statementsOf } from '../keywords.ts';
import type { ArticleSpeaker } from '../speakers/articleSpeaker.ts';
import { titleSpanOf } from '../speakers/speakerLabel.ts';
import { mentionAt } from '../speakers/speakerMentions.ts';
import { speakerOf } from '../speakers/speakers.ts';

/** What a rename is about, by text, so that it can be found in other articles too. */
export type RenameSubject =
  /** A speaker, by the full name: 普京. `kind` and `name` are those of `ArticleSpeaker`. */
  | { readonly of: 'speaker'; readonly kind: ArticleSpeaker['kind']; readonly name: string }
  /** 俄罗斯总统 before the name of 普京. */
  | { readonly of: 'title'; readonly name: string; readonly title: string }
  /** A marker’s title or a keyword of the footer. */
  | { readonly of: 'keyword'; readonly text: string }
  /** 关键词 of 【关键词一：…】. */
  | { readonly of: 'label'; readonly label: string };

/** A subject and the place where it was found. */
export interface RenameTarget {
  readonly subject: RenameSubject;
  readonly span: Span;
}

/** What can be renamed at a position; null if nothing can. */
export function renameTargetAt(article: Article, position: Position): RenameTarget | null {
  return labelAt(article, position) ?? turnSpeakerAt(article, position) ?? mentionedAt(article, position);
}

function labelAt({ sections }: Article, position: Position): RenameTarget | null {
  for (const { markers } of sections) {
    const label = markers.find(hasLabelAt(position))?.label;
    if (label) return { subject: { of: 'label', label: label.text }, span: label };
  }
  return null;
}

function hasLabelAt(position: Position): (marker: Marker) => boolean {
  return ({ label }) => label !== null && covers(label, position);
}

/** The name of a turn’s speaker, or the title beside it; on the border between them, the name. */
function turnSpeakerAt(article: Article, position: Position): RenameTarget | null {
  for (const block of blocksOf(article)) {
    if (block.kind !== 'turn' || !covers(block.speaker.span, position)) continue;
    const { name } = block.speaker;
    const title = titleSpanOf(block);
    const speaker = speakerOf(article, block);
    if (!speaker) return null;
    if (covers(name, position)) {
      return { subject: { of: 'speaker', kind: speaker.kind, name: speaker.name }, span: name };
    }
    return title && covers(title, position)
      ? { subject: { of: 'title', name: speaker.name, title: title.text }, span: title }
      : null;
  }
  return null;
}

function mentionedAt(article: Article, position: Position): RenameTarget | null {
  const mention = mentionAt(article, position);
  if (mention) {
    const { kind, name } = mention.speaker;
    return { subject: { of: 'speaker', kind, name }, span: mention.span };
  }
  const keyword = keywordAt(article, position);
  const span =
    keyword &&
    [...statementsOf(keyword), ...keywordMentionsOf(article, keyword)].find((place) => covers(place, position));
  return keyword && span ? { subject: { of: 'keyword', text: keyword.text }, span } : null;
}
