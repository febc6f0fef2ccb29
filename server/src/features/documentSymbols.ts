import * as l10n from '@vscode/l10n';
import type { DocumentSymbol, SymbolKind } from 'vscode-languageserver-types';
import type { Article, Footer, Turn } from '../article/article.ts';
import type { Line, Range } from '../text/lines.ts';
import { contentsOf } from './contents.ts';
import { excerpt } from './excerpt.ts';
import { footerName, headingName, markerName, nameOf } from './names.ts';
import type { Region } from './region.ts';
import { regionsOf } from './regions.ts';
import { titleSpanOf } from './speakers/speakerLabel.ts';
import { symbolKinds } from './symbolKinds.ts';
import { blockSummary, joined, metadataSummary, summaryOf } from './wording.ts';

/**
 * The outline (LSP 3.17, “DocumentSymbol”): the headline, which contains lead, sections and footer, which contain
 * markers and turns. Without a headline, the parts are at the root. As VS Code requires, every range contains those of
 * its children, and no name is empty.
 */
export function documentSymbols(article: Article): DocumentSymbol[] {
  const regions = regionsOf(article);
  const bodyAlone = regions.every(({ part }) => part.kind === 'lead' || part.kind === 'footer');
  const children = regions.map((region) => (bodyAlone ? makeSymbol(region, true) : symbolOf(region)));
  const { headline } = article;
  if (!headline) return children;
  return [
    {
      name: nameOf(headline.span),
      detail: metadataSummary(article),
      kind: symbolKinds.headline,
      range: wholeOf(article.lines),
      selectionRange: headline.span.range,
      children,
    },
  ];
}

const symbols = new WeakMap<Region, DocumentSymbol>();

/** The symbol of a region. It stays the same object from version to version as long as the region does. */
function symbolOf(region: Region): DocumentSymbol {
  const kept = symbols.get(region);
  if (kept) return kept;
  const symbol = makeSymbol(region, false);
  symbols.set(region, symbol);
  return symbol;
}

/** `bodyAlone`: the article has only paragraphs below the headline, so that these are called body and not lead. */
function makeSymbol(region: Region, bodyAlone: boolean): DocumentSymbol {
  const { name, detail, kind, selectionRange } = labelOf(region, bodyAlone);
  const symbol: DocumentSymbol = { name, kind, range: region.range, selectionRange };
  if (detail !== '') symbol.detail = detail;
  if (region.children.length > 0) symbol.children = region.children.map(symbolOf);
  return symbol;
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
      return { name, detail: blockSummary(blocks), kind: symbolKinds.lead, selectionRange: part.first.range };
    }
    case 'heading': {
      const detail = summaryOf(contentsOf(region));
      return { name: headingName(part), detail, kind: symbolKinds.heading, selectionRange: part.span.range };
    }
    case 'marker': {
      const detail = blockSummary(blocks);
      return { name: markerName(part), detail, kind: symbolKinds.marker, selectionRange: part.span.range };
    }
    case 'turn':
      return turnLabel(part);
    case 'footer':
      return footerLabel(part);
  }
}

/** The speaker's name and title. Without a title, as for a role, the beginning of the speech instead. */
function turnLabel(turn: Turn): Label {
  const { name, span } = turn.speaker;
  const { speech } = turn;
  const title = titleSpanOf(turn);
  const detail = title ? excerpt(title) : speech ? excerpt(speech, 30) : '';
  return { name: nameOf(name), detail, kind: symbolKinds.turn, selectionRange: span.range };
}

function footerLabel(footer: Footer): Label {
  const detail = joined(footer.fields.map(({ values }) => values.map((value) => excerpt(value)).join(', ')));
  return { name: footerName(footer), detail, kind: symbolKinds.footer, selectionRange: footer.first.range };
}

function wholeOf(lines: readonly Line[]): Range {
  const last = lines.length - 1;
  return { start: { line: 0, character: 0 }, end: { line: last, character: lines[last]?.text.length ?? 0 } };
}
