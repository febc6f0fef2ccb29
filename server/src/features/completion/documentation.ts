import * as l10n from '@vscode/l10n';
import type { MarkupContent } from 'vscode-languageserver-types';
import type { Article } from '../../article/article.ts';
import { excerpt } from '../excerpt.ts';
import { item, markup, paragraph, type Row, strong } from '../hover/markup.ts';
import { speakersOf } from '../speakers/speakers.ts';
import type { FormName, Subject } from './subject.ts';

/**
 * What `completionItem/resolve` adds to an item: who a speaker is and what the speaker said last, or what a form is
 * for.
 */
export function completionDocumentation(article: Article | null, subject: Subject, markdown: boolean): MarkupContent {
  return markup(rowsOf(article, subject), markdown);
}

function rowsOf(article: Article | null, subject: Subject): Row[] {
  switch (subject.kind) {
    case 'speaker':
      return speakerRows(article, subject.name);
    case 'marker':
      return markerRows(article);
    case 'form':
      return [paragraph(formText(subject.form))];
  }
}

function speakerRows(article: Article | null, name: string): Row[] {
  const speaker = article && speakersOf(article).find((other) => other.name === name);
  if (!speaker) return [paragraph(strong(name)), paragraph(l10n.t('Speaks in other articles of this workspace.'))];
  const latest = speaker.turns.findLast(({ speech }) => speech !== null);
  return [
    paragraph(strong(name)),
    ...speaker.titles.map(({ text }) => item(text)),
    ...(latest?.speech ? [paragraph(l10n.t('Last said: “{0}”', excerpt(latest.speech)))] : []),
  ];
}

const mostMarkers = 6;

function markerRows(article: Article | null): Row[] {
  const markers = article?.sections.flatMap((section) => section.markers) ?? [];
  const last = markers.slice(-mostMarkers);
  if (last.length === 0) return [paragraph(formText('marker'))];
  return [paragraph(l10n.t('Markers of this article:')), ...last.map(({ span }) => item(excerpt(span)))];
}

function formText(form: FormName): string {
  switch (form) {
    case 'marker':
      return l10n.t('A marker introduces the paragraphs below it. Markers with the same label are numbered in order.');
    case 'heading':
      return l10n.t('Continues the numbering of the headings.');
    case 'source':
      return l10n.t('Says which outlet the article comes from.');
    case 'outlet':
      return l10n.t('The name of the outlet as it signs its articles.');
    case 'date':
      return l10n.t('The present moment in China, in the article’s own form where it has a date.');
    case 'originalTitle':
      return l10n.t('The headline under which the source published the article.');
    case 'byline':
      return l10n.t('Names the reporters.');
    case 'dateline':
      return l10n.t('Opens a wire report: agency, place and day.');
    case 'keywords':
      return l10n.t('Lists what the article is about, for archives and searches.');
    case 'keyword':
      return l10n.t('A speaker or a marker of this article.');
    case 'editors':
      return l10n.t('Names the editor in charge.');
    case 'end':
      return l10n.t('Marks the end of the article.');
    case 'snippet':
      return l10n.t('Press Tab to move from one blank to the next.');
  }
}
