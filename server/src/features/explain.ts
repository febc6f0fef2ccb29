import * as l10n from '@vscode/l10n';
import type { Element, Paragraph, Turn } from '../article/article.ts';
import { BlankLine } from '../article/lines/readLine.ts';
import { blocksOf, elementsOf } from '../article/locate.ts';
import type { ParsedArticle } from '../article/parse.ts';
import type { Locale } from '../rules/rule.ts';
import { excerpt } from './excerpt.ts';
import { describeDecision } from './explain/decision.ts';
import { explainRefusal } from './explain/refusal.ts';
import { type DescriptionContext, noArticles } from './hover/context.ts';
import { describeTurn } from './hover/describeBody.ts';
import { describeKind } from './hover/describeElement.ts';
import { paragraph, type Row, strong } from './hover/markup.ts';
import { measureOf } from './wordCount/spanCounts.ts';
import { lengthOf } from './wording.ts';

/**
 * Explains how a line of an article (counted from zero) was read: its elements in text order. For a turn, and for a
 * paragraph that begins like one, also why: the signs for and against it with their weights.
 */
export function explainLine(article: ParsedArticle, line: number, locale: Locale): Row[] {
  const context: DescriptionContext = {
    article,
    uri: '',
    locale,
    counting: 'with-punctuation',
    known: noArticles,
  };
  const elements = [...elementsOf(article)].filter(({ span }) => span.line.number === line);
  if (elements.length === 0) return explainOther(article, line);
  return elements
    .toSorted((a, b) => a.span.start - b.span.start)
    .flatMap((element) => explainElement(element, article, context));
}

function explainElement(element: Element, article: ParsedArticle, context: DescriptionContext): Row[] {
  if (element.kind === 'turn') {
    return [
      paragraph(strong(l10n.t('Turn'))),
      ...describeTurn(element, context),
      ...describeDecision(element.speaker.evidence),
    ];
  }
  if (element.kind === 'paragraph') {
    return [describeParagraph(element, article), ...explainRefusal(article, element.span.line.number)];
  }
  return describeKind(element, context);
}

function describeParagraph({ span }: Paragraph, article: ParsedArticle): Row {
  return paragraph(strong(l10n.t('Paragraph')), ' ', lengthOf(measureOf(article, 'with-punctuation')(span)));
}

/** Explains a paragraph that continues a turn, or a line that is not part of the tree. */
function explainOther(article: ParsedArticle, line: number): Row[] {
  for (const block of blocksOf(article)) {
    const goingOn = block.kind === 'turn' && block.continuation.find(({ span }) => span.line.number === line);
    if (goingOn) return [describeParagraph(goingOn, article), goesOnWith(block), ...explainRefusal(article, line)];
  }
  const blank = article.lines[line] instanceof BlankLine;
  return [paragraph(blank ? l10n.t('An empty line.') : l10n.t('Nothing of the article stands on this line.'))];
}

function goesOnWith({ speaker, span }: Turn): Row {
  return paragraph(l10n.t('Continues what {0} says from line {1} on.', excerpt(speaker.name), span.line.number + 1));
}
