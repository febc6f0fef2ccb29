import type { Article } from '../../article/article.ts';
import type { Edit } from '../../rules/rule.ts';
import { keywordMentionsOf, keywordsOf, statementsOf } from '../keywords.ts';
import type { ArticleSpeaker } from '../speakers/articleSpeaker.ts';
import { mentionsOf } from '../speakers/speakerMentions.ts';
import { speakersOf } from '../speakers/speakers.ts';
import { renamedForm } from './forms.ts';
import type { RenameSubject } from './subject.ts';

/** One place that a rename changes. */
export interface RenameChange extends Edit {
  /**
   * `stated`: a turn’s speaker, a marker, the footer. `name`: a name in running text, which surely means the speaker.
   * `word`: a short name or an ordinary word in running text, which may mean something else.
   */
  readonly certainty: 'stated' | 'name' | 'word';
}

/**
 * What a rename changes in an article, which may be another one than that where it was requested. In no particular
 * order.
 */
export function renameChanges(article: Article, subject: RenameSubject, newText: string): RenameChange[] {
  switch (subject.of) {
    case 'speaker':
      return speakersOf(article)
        .filter(({ kind, name }) => kind === subject.kind && name === subject.name)
        .flatMap((speaker) => speakerChanges(article, speaker, newText));
    case 'title':
      return speakersOf(article)
        .filter(({ name }) => name === subject.name)
        .flatMap(({ titles }) => titles.filter(({ text }) => text === subject.title))
        .flatMap(({ spans }) => spans.map((span) => ({ span, text: newText, certainty: 'stated' })));
    case 'keyword':
      return keywordsOf(article)
        .filter(({ text }) => text === subject.text)
        .flatMap((keyword) => [
          ...statementsOf(keyword).map((span): RenameChange => ({ span, text: newText, certainty: 'stated' })),
          ...keywordMentionsOf(article, keyword).map(
            (span): RenameChange => ({ span, text: newText, certainty: 'word' }),
          ),
        ]);
    case 'label':
      return article.sections
        .flatMap(({ markers }) => markers.flatMap(({ label }) => (label?.text === subject.label ? [label] : [])))
        .map((span) => ({ span, text: newText, certainty: 'stated' }));
  }
}

function speakerChanges(article: Article, speaker: ArticleSpeaker, newName: string): RenameChange[] {
  const keywords = new Set(
    article.footer?.fields.flatMap(({ name, values }) => (name === 'keywords' ? values.map(placeOf) : [])),
  );
  const stated = speaker.names.flatMap(({ text, spans }) => {
    const form = speaker.kind === 'role' ? newName : renamedForm(text, speaker.name, newName);
    return form === null ? [] : spans.map((span): RenameChange => ({ span, text: form, certainty: 'stated' }));
  });
  const mentioned = mentionsOf(article, speaker).flatMap(({ span, form }): RenameChange[] => {
    const text = renamedForm(span.text, speaker.name, newName);
    const inText = form === 'name' ? 'name' : 'word';
    return text === null ? [] : [{ span, text, certainty: keywords.has(placeOf(span)) ? 'stated' : inText }];
  });
  return [...stated, ...mentioned];
}

function placeOf({
  line,
  start,
  end,
}: {
  readonly line: { readonly number: number };
  readonly start: number;
  readonly end: number;
}): string {
  return `${line.number}:${start}-${end}`;
}
