import * as l10n from '@vscode/l10n';
import { type DocumentSymbol, SymbolKind } from 'vscode-languageserver-types';
import type { Article, Footer, Turn } from '../article/article.ts';
import type { Line, Range } from '../text/lines.ts';
import { contentsOf } from './contents.ts';
import { excerpt } from './excerpt.ts';
import { footerName, headingName, markerName, nameOf } from './names.ts';
import { type Region, regionsOf } from './regions.ts';
import { blockSummary, joined, metadataSummary, summaryOf } from './wording.ts';

/**
 * The outline (LSP 3.17, “DocumentSymbol”): the headline; in it lead, sections and footer; in these markers and turns.
 * An article without headline has its parts at the root; a text without any of them has none. Every range holds those
 * of its children, and no name is empty, as VS Code demands.
 */
export function documentSymbols(article: Article): DocumentSymbol[] {
  const regions = regionsOf(article);
  const bodyAlone = regions.every(({ part }) => part.kind === 'lead' || part.kind === 'footer');
  const children = regions.map((region) => symbolOf(region, bodyAlone));
  const { headline } = article;
  if (!headline) return children;
  return [
    {
      name: nameOf(headline.span),
      detail: metadataSummary(article),
      kind: SymbolKind.File,
      range: wholeOf(article.lines),
      selectionRange: headline.span.range,
      children,
    },
  ];
}

/** `bodyAlone`: nothing but paragraphs follows the headline, so that they are no lead. */
function symbolOf(region: Region, bodyAlone: boolean): DocumentSymbol {
  const { name, detail, kind, selectionRange } = labelOf(region, bodyAlone);
  const children = region.children.map((child) => symbolOf(child, false));
  return { name, detail, kind, range: region.range, selectionRange, children };
}

interface Label {
  readonly name: string;
  readonly detail: string;
  readonly kind: SymbolKind;
  readonly selectionRange: Range;
}

function labelOf(region: Region, bodyAlone: boolean): Label {
  const { part, blocks } = region;
  switch (part.kind) {
    case 'lead': {
      const name = bodyAlone ? l10n.t('Body') : l10n.t('Lead');
      return { name, detail: blockSummary(blocks), kind: SymbolKind.Namespace, selectionRange: part.first.range };
    }
    case 'heading': {
      const detail = summaryOf(contentsOf(region));
      return { name: headingName(part), detail, kind: SymbolKind.Module, selectionRange: part.span.range };
    }
    case 'marker': {
      const detail = blockSummary(blocks);
      return { name: markerName(part), detail, kind: SymbolKind.Key, selectionRange: part.span.range };
    }
    case 'turn':
      return turnLabel(part);
    case 'footer':
      return footerLabel(part);
  }
}

/** Name and title; a role, which has no title, with the beginning of what is said. */
function turnLabel({ speaker, speech }: Turn): Label {
  const { name, title, span } = speaker;
  const detail = title ? excerpt(title) : speech ? excerpt(speech, 30) : '';
  return { name: nameOf(name), detail, kind: SymbolKind.Event, selectionRange: span.range };
}

function footerLabel(footer: Footer): Label {
  const detail = joined(footer.fields.map(({ values }) => values.map((value) => excerpt(value)).join(', ')));
  return { name: footerName(footer), detail, kind: SymbolKind.Property, selectionRange: footer.first.range };
}

function wholeOf(lines: readonly Line[]): Range {
  const last = lines.length - 1;
  return { start: { line: 0, character: 0 }, end: { line: last, character: lines[last]?.text.length ?? 0 } };
}
