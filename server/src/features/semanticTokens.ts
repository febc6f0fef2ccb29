import type { SemanticTokens, SemanticTokensLegend } from 'vscode-languageserver-types';
import type { Article, Element } from '../article/article.ts';
import { elementsOf } from '../article/locate.ts';
import type { Range, Span } from '../text/lines.ts';

/** The token types of an article, in the order of the legend. The extension's manifest maps them to TextMate scopes. */
export const tokenTypes = [
  'headline',
  'heading',
  'ordinal',
  'markerLabel',
  'markerTitle',
  'speakerTitle',
  'speakerName',
  'delimiter',
  'source',
  'date',
  'dateline',
  'byline',
  'breadcrumb',
  'chrome',
  'caption',
  'footerLabel',
  'footerValue',
] as const;
export type TokenType = (typeof tokenTypes)[number];

export const tokenLegend: SemanticTokensLegend = { tokenTypes: [...tokenTypes], tokenModifiers: [] };

/** A stretch of text and what it is. */
export interface Token {
  readonly span: Span;
  readonly type: TokenType;
}

/**
 * What the grammar, which sees one line at a time, cannot know: headings that only their place makes headings, speakers
 * without a delimiter (LSP 3.17, “Semantic Tokens”). With a range, only its lines. Linear, but for sorting.
 */
export function semanticTokens(article: Article, range?: Range): SemanticTokens {
  const tokens: Token[] = [];
  for (const element of elementsOf(article)) {
    if (!range || isWithin(element.span, range)) tokens.push(...tokensOf(element));
  }
  return { data: encode(tokens.filter(({ span }) => span.end > span.start).sort(inTextOrder)) };
}

function isWithin({ line }: Span, { start, end }: Range): boolean {
  return line.number >= start.line && line.number <= end.line;
}

/** The tokens of one element; they never overlap. */
export function tokensOf(element: Element): Token[] {
  switch (element.kind) {
    case 'headline':
    case 'source':
    case 'date':
    case 'dateline':
    case 'byline':
    case 'breadcrumb':
    case 'chrome':
    case 'caption':
      return [{ span: element.span, type: element.kind }];
    case 'heading':
      return [...token(element.ordinal?.span, 'ordinal'), ...token(headingWords(element), 'heading')];
    case 'marker':
      return [
        ...token(element.label, 'markerLabel'),
        ...token(element.ordinal?.span, 'ordinal'),
        ...token(element.delimiter, 'delimiter'),
        ...token(element.title, 'markerTitle'),
      ];
    case 'turn':
      return [
        ...token(element.speaker.title, 'speakerTitle'),
        ...token(element.speaker.name, 'speakerName'),
        ...token(element.delimiter, 'delimiter'),
      ];
    case 'footerField':
      return [
        ...token(element.label, 'footerLabel'),
        ...element.values.flatMap((value) => token(value, 'footerValue')),
      ];
    case 'originalTitle':
    case 'paragraph':
      return [];
  }
}

/** A number alone on its line is ordinal and title at once. */
function headingWords({ title, ordinal }: Extract<Element, { kind: 'heading' }>): Span | null {
  return ordinal?.span.start === title.start ? null : title;
}

function token(span: Span | null | undefined, type: TokenType): Token[] {
  return span ? [{ span, type }] : [];
}

function inTextOrder(a: Token, b: Token): number {
  return a.span.line.number - b.span.line.number || a.span.start - b.span.start;
}

/** Five numbers a token: lines down, characters on (from the start of the line if it is another), length, type, no modifiers. */
function encode(tokens: readonly Token[]): number[] {
  const data: number[] = [];
  let line = 0;
  let character = 0;
  for (const { span, type } of tokens) {
    const down = span.line.number - line;
    data.push(
      down,
      down === 0 ? span.start - character : span.start,
      span.end - span.start,
      tokenTypes.indexOf(type),
      0,
    );
    line = span.line.number;
    character = span.start;
  }
  return data;
}
