import type { SemanticTokensEdit, SemanticTokensLegend } from 'vscode-languageserver-types';
import type { Article, Block, Element, Heading, Marker } from '../article/article.ts';
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
type TokenType = (typeof tokenTypes)[number];

export const tokenLegend: SemanticTokensLegend = { tokenTypes: [...tokenTypes], tokenModifiers: [] };

/** Tokens in the protocol's numbers, five each (LSP 3.17, “Semantic Tokens”). */
export type TokenData = Uint32Array;

const numbersPerToken = 5;

/**
 * Tokens for what the TextMate grammar cannot know, since it sees one line at a time: headings that only their place
 * reveals, speakers without a delimiter. Tokens never overlap. With a range, only those on its lines. Linear in the
 * article.
 */
export function semanticTokens(article: Article, range?: Range): TokenData {
  const writer = new TokenWriter(range);
  const others = elementsBesideBody(article);
  let next = 0;
  const writeOthersBefore = (span: Span | null) => {
    for (let other = others[next]; other && (!span || isBefore(other.span, span)); other = others[++next])
      writeElement(writer, other);
  };
  const writeBody = (element: Heading | Marker | Block) => {
    if (others.length > next) writeOthersBefore(element.span);
    writeElement(writer, element);
  };
  for (const { heading, blocks, markers } of article.sections) {
    if (heading) writeBody(heading);
    for (const block of blocks) writeBody(block);
    for (const marker of markers) {
      writeBody(marker);
      for (const block of marker.blocks) writeBody(block);
    }
  }
  writeOthersBefore(null);
  return writer.data;
}

/**
 * The edits that turn the first list into the second (LSP 3.17, “Semantic Tokens Delta”): none, or a single one from
 * the first to the last token that differs. Linear in the lists.
 */
export function tokenEdits(before: TokenData, after: TokenData): SemanticTokensEdit[] {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  if (start === before.length && start === after.length) return [];
  start -= start % numbersPerToken;
  let alike = 0;
  while (alike < shorter - start && before[before.length - 1 - alike] === after[after.length - 1 - alike]) alike++;
  alike -= alike % numbersPerToken;
  const data = Array.from(after.subarray(start, after.length - alike));
  return [{ start, deleteCount: before.length - alike - start, data }];
}

/** Metadata, chrome and footer, in text order. */
function elementsBesideBody(article: Article): Element[] {
  const { breadcrumb, headline, source, date, dateline, bylines, chrome, footer } = article;
  return [breadcrumb, headline, source, date, dateline, ...bylines, ...chrome, ...(footer?.fields ?? [])]
    .filter((element) => element !== null)
    .sort((a, b) => a.span.line.number - b.span.line.number || a.span.start - b.span.start);
}

function isBefore(a: Span, b: Span): boolean {
  return a.line.number < b.line.number || (a.line.number === b.line.number && a.start < b.start);
}

function writeElement(writer: TokenWriter, element: Element): void {
  switch (element.kind) {
    case 'headline':
    case 'source':
    case 'date':
    case 'dateline':
    case 'byline':
    case 'breadcrumb':
    case 'chrome':
    case 'caption':
      writer.write(element.span, element.kind);
      return;
    case 'heading':
      writer.write(element.ordinal?.span, 'ordinal');
      // If a number stands alone on its line, it is both ordinal and title; it gets only one token.
      if (element.ordinal?.span.start !== element.title.start) writer.write(element.title, 'heading');
      return;
    case 'marker':
      writer.write(element.label, 'markerLabel');
      writer.write(element.ordinal?.span, 'ordinal');
      writer.write(element.delimiter, 'delimiter');
      writer.write(element.title, 'markerTitle');
      return;
    case 'turn':
      writer.write(element.speaker.title, 'speakerTitle');
      writer.write(element.speaker.name, 'speakerName');
      writer.write(element.delimiter, 'delimiter');
      return;
    case 'footerField':
      writer.write(element.label, 'footerLabel');
      for (const value of element.values) writer.write(value, 'footerValue');
      return;
    case 'originalTitle':
    case 'paragraph':
      return;
  }
}

const typeNumbers = new Map(tokenTypes.map((type, number) => [type, number]));

/**
 * Encodes tokens in text order. Each takes five numbers: lines down from the last token, characters on (from the start
 * of the line if that is a new one), length, type, and 0 for no modifiers.
 */
class TokenWriter {
  readonly #first: number;
  readonly #last: number;
  #numbers = new Uint32Array(64 * numbersPerToken);
  #length = 0;
  #line = 0;
  #character = 0;

  constructor(range: Range | undefined) {
    this.#first = range?.start.line ?? 0;
    this.#last = range?.end.line ?? Number.POSITIVE_INFINITY;
  }

  get data(): TokenData {
    return this.#numbers.slice(0, this.#length);
  }

  write(span: Span | null | undefined, type: TokenType): void {
    if (!span || span.end === span.start) return;
    const { number } = span.line;
    if (number < this.#first || number > this.#last) return;
    if (this.#length === this.#numbers.length) this.#grow();
    const down = number - this.#line;
    this.#numbers[this.#length] = down;
    this.#numbers[this.#length + 1] = down === 0 ? span.start - this.#character : span.start;
    this.#numbers[this.#length + 2] = span.end - span.start;
    this.#numbers[this.#length + 3] = typeNumbers.get(type) ?? 0;
    this.#length += numbersPerToken;
    this.#line = number;
    this.#character = span.start;
  }

  #grow(): void {
    const larger = new Uint32Array(2 * this.#numbers.length);
    larger.set(this.#numbers);
    this.#numbers = larger;
  }
}
