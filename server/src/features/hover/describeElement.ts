import * as l10n from '@vscode/l10n';
import type { Article, Element, Paragraph, Turn } from '../../article/article.ts';
import { blocksOf, covers, elementAt } from '../../article/locate.ts';
import type { Locale } from '../../rules/rule.ts';
import type { Position, Range, Span } from '../../text/lines.ts';
import { regionsOf } from '../regions.ts';
import { describeHeading, describeLead, describeMarker, describeSpeaker, describeTurn } from './describeBody.ts';
import {
  describeBreadcrumb,
  describeCaption,
  describeChrome,
  describeDate,
  describeDateline,
  describeField,
  describeHeadline,
  describeValues,
} from './describeMetadata.ts';
import type { Row } from './markup.ts';

export interface Description {
  readonly rows: readonly Row[];
  /** What it is said of. */
  readonly range: Range;
}

export interface DescribeOptions {
  readonly uri: string;
  readonly locale: Locale;
}

/** What the tree knows of the element at a position; null for plain paragraphs and between elements. */
export function describeElement(article: Article, position: Position, options: DescribeOptions): Description | null {
  const element = elementAt(article, position);
  if (element === null) return describeLine(article, position, options.locale);
  if (element.kind === 'turn') return describeInTurn(element, article, position, options.uri);
  return described(describeKind(element, article, options.locale), element.span);
}

/** What is said of an element that is no turn; nothing of a plain paragraph that is not of the lead. */
export function describeKind(element: Exclude<Element, Turn>, article: Article, locale: Locale): Row[] {
  switch (element.kind) {
    case 'headline':
      return describeHeadline(element, article);
    case 'breadcrumb':
      return describeBreadcrumb(element.steps);
    case 'source':
      return describeValues(l10n.t('Source'), [element.span]);
    case 'date':
      return describeDate(element, locale);
    case 'originalTitle':
      return describeValues(l10n.t('Original headline'), [element.span]);
    case 'byline':
      return describeValues(l10n.t('Byline'), element.names);
    case 'dateline':
      return describeDateline(element);
    case 'chrome':
      return describeChrome();
    case 'caption':
      return describeCaption(element);
    case 'footerField':
      return describeField(element);
    case 'heading':
      return describeHeading(element, article);
    case 'marker':
      return describeMarker(element, article);
    case 'paragraph':
      return describeParagraph(element, article);
  }
}

function describeParagraph(paragraph: Paragraph, article: Article): Row[] {
  const lead = regionsOf(article).find(({ part }) => part.kind === 'lead');
  return lead?.blocks.includes(paragraph) ? describeLead(lead) : [];
}

function describeInTurn(turn: Turn, article: Article, position: Position, uri: string): Description | null {
  const { speaker } = turn;
  if (covers(speaker.span, position)) return described(describeSpeaker(turn, article, uri), speaker.span);
  return described(describeTurn(turn, article), turn.span);
}

/** Where no element stands: the label before a source or date, or a paragraph that goes on with a turn. */
function describeLine(article: Article, position: Position, locale: Locale): Description | null {
  for (const element of [article.source, article.date, article.originalTitle]) {
    if (element && covers(element.line, position))
      return described(describeKind(element, article, locale), element.line);
  }
  for (const block of blocksOf(article)) {
    if (block.kind !== 'turn') continue;
    const goingOn = block.continuation.find(({ span }) => covers(span, position));
    if (goingOn) return described(describeTurn(block, article), goingOn.span);
  }
  return null;
}

function described(rows: readonly Row[], span: Span): Description | null {
  return rows.length > 0 ? { rows, range: span.range } : null;
}
