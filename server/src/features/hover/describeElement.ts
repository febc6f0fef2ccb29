import * as l10n from '@vscode/l10n';
import type { Element, FooterField, Paragraph, Turn } from '../../article/article.ts';
import { covers } from '../../article/locate.ts';
import type { Position, Span } from '../../text/lines.ts';
import { blocksInLines } from '../blocksInLines.ts';
import { elementAt } from '../elementAt.ts';
import { regionsOf } from '../regions.ts';
import type { Description, DescriptionContext } from './context.ts';
import { describeHeading, describeLead, describeMarker, describeTurn } from './describeBody.ts';
import { describeKeyword } from './describeKeyword.ts';
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
import { describeRelativeDate } from './describeRelativeDate.ts';
import { describeSpeaker } from './describeSpeaker.ts';
import type { Row } from './markup.ts';

/** Describes the element at a position; null for plain paragraphs and between elements. */
export function describeElement(position: Position, context: DescriptionContext): Description | null {
  const element = elementAt(context.article, position);
  if (element === null) return describeLine(position, context);
  switch (element.kind) {
    case 'turn':
      return describeInTurn(element, position, context);
    case 'footerField':
      return describeInField(element, position, context);
    case 'paragraph':
    case 'caption': {
      const date = describeRelativeDate(element, position, context);
      return date ?? described(describeKind(element, context), element.span);
    }
    default:
      return described(describeKind(element, context), element.span);
  }
}

/** Describes an element that is no turn; nothing for a paragraph outside the lead. */
export function describeKind(element: Exclude<Element, Turn>, context: DescriptionContext): Row[] {
  switch (element.kind) {
    case 'headline':
      return describeHeadline(element, context);
    case 'breadcrumb':
      return describeBreadcrumb(element.steps);
    case 'source':
      return describeValues(l10n.t('Source'), [element.span]);
    case 'date':
      return describeDate(element, context.locale);
    case 'originalTitle':
      return describeValues(l10n.t('Original title'), [element.span]);
    case 'byline':
      return describeValues(l10n.t('Byline'), element.names);
    case 'dateline':
      return describeDateline(element);
    case 'chrome':
      return describeChrome();
    case 'caption':
      return describeCaption(element, context);
    case 'footerField':
      return describeField(element);
    case 'heading':
      return describeHeading(element, context);
    case 'marker':
      return describeMarker(element, context);
    case 'paragraph':
      return describeParagraph(element, context);
  }
}

function describeParagraph(paragraph: Paragraph, context: DescriptionContext): Row[] {
  const lead = regionsOf(context.article).find(({ part }) => part.kind === 'lead');
  return lead?.blocks.includes(paragraph) ? describeLead(lead, context) : [];
}

function describeInTurn(turn: Turn, position: Position, context: DescriptionContext): Description | null {
  const { speaker } = turn;
  if (covers(speaker.span, position)) return described(describeSpeaker(turn, context), speaker.span);
  return describeRelativeDate(turn, position, context) ?? described(describeTurn(turn, context), turn.span);
}

/** One of several keywords, or all values of a field. */
function describeInField(field: FooterField, position: Position, context: DescriptionContext): Description | null {
  const value = field.name === 'keywords' && field.values.find((span) => covers(span, position));
  if (value) return described(describeKeyword(value, field, context), value);
  return described(describeField(field), field.span);
}

/**
 * Describes a line where the position is on no element: the label before a source or date, or a paragraph that
 * continues a turn.
 */
function describeLine(position: Position, context: DescriptionContext): Description | null {
  const { article } = context;
  for (const element of [article.source, article.date, article.originalTitle]) {
    if (element && covers(element.line, position)) return described(describeKind(element, context), element.line);
  }
  for (const block of blocksInLines(article, position.line, position.line)) {
    if (block.kind !== 'turn') continue;
    const goingOn = block.continuation.find(({ span }) => covers(span, position));
    if (!goingOn) continue;
    return describeRelativeDate(block, position, context) ?? described(describeTurn(block, context), goingOn.span);
  }
  return null;
}

function described(rows: readonly Row[], span: Span): Description | null {
  return rows.length > 0 ? { rows, range: span.range } : null;
}
