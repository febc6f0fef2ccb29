import type { Line, Span } from '../text/lines.ts';
import type { Evidence } from './turns/evidence.ts';

/**
 * The tree of an article, which exists for any text (see `parse.ts`). Nodes refer to spans of line objects, so an edit
 * above moves them without changing them; `span.range` gives the current LSP range.
 */
export interface Article {
  readonly lines: readonly Line[];
  readonly breadcrumb: Breadcrumb | null;
  readonly headline: Headline | null;
  readonly source: Source | null;
  readonly date: ArticleDate | null;
  readonly originalTitle: OriginalTitle | null;
  readonly bylines: readonly Byline[];
  readonly dateline: Dateline | null;
  readonly chrome: readonly Chrome[];
  /** In text order. The first is the lead: its `heading` is null, and it may be empty. */
  readonly sections: readonly Section[];
  readonly footer: Footer | null;
}

/** 新闻频道 > 时政要闻 */
export interface Breadcrumb {
  readonly kind: 'breadcrumb';
  readonly span: Span;
  readonly steps: readonly Span[];
}

export interface Headline {
  readonly kind: 'headline';
  readonly span: Span;
}

/** `span` is the value alone (人民网); `line` is all of the line that states it (来源: 人民网). */
export interface Source {
  readonly kind: 'source';
  readonly span: Span;
  readonly line: Span;
}

/** `span` is the value alone (2020-07-10 15:03:58). */
export interface ArticleDate {
  readonly kind: 'date';
  readonly span: Span;
  readonly line: Span;
  /** ISO 8601 with the offset of China Standard Time; without a time of day where none is given. Null if there is no such day. */
  readonly iso: string | null;
}

/** 原标题：… */
export interface OriginalTitle {
  readonly kind: 'originalTitle';
  readonly span: Span;
  readonly line: Span;
}

/** 本报记者 张三 李四: all of its line, unless that says source or date as well. */
export interface Byline {
  readonly kind: 'byline';
  readonly span: Span;
  readonly names: readonly Span[];
}

/** 电头: 新华社北京7月10日电（记者 张三）. It opens the first paragraph and is part of it. */
export interface Dateline {
  readonly kind: 'dateline';
  readonly span: Span;
  readonly agency: Span | null;
  readonly place: Span | null;
  readonly month: number | null;
  readonly day: number | null;
}

/** Text that was copied from the web page around the article: 分享: · 字号：大 中 小 · 打印 */
export interface Chrome {
  readonly kind: 'chrome';
  readonly span: Span;
}

/** A run of blocks and markers under one heading; the lead has none. */
export interface Section {
  readonly kind: 'section';
  readonly level: number;
  readonly heading: Heading | null;
  /** Before the first marker. */
  readonly blocks: readonly Block[];
  readonly markers: readonly Marker[];
}

export interface Heading {
  readonly kind: 'heading';
  readonly span: Span;
  /** The heading without ordinal, emphasis and Markdown signs. */
  readonly title: Span;
  readonly ordinal: Ordinal | null;
}

/** 一, 1, ①, （一）, 第一: `span` is the numeral's own text without brackets and 第. */
export interface Ordinal {
  readonly span: Span;
  readonly value: number;
}

/** 【关键词一:支持】, alone on its line or with the first paragraph's text after it. */
export interface Marker {
  readonly kind: 'marker';
  /** The marker itself, brackets included. */
  readonly span: Span;
  /** All of its line, without indent and trailing space. */
  readonly line: Span;
  readonly opening: Span | null;
  readonly label: Span | null;
  readonly ordinal: Ordinal | null;
  readonly delimiter: Span | null;
  /** May be empty: 【关键词一：】 has none. */
  readonly title: Span | null;
  readonly closing: Span | null;
  readonly blocks: readonly Block[];
}

export type Block = Paragraph | Turn | Caption;

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly span: Span;
}

/** 图为… · （新华社记者 张三 摄） */
export interface Caption {
  readonly kind: 'caption';
  readonly span: Span;
}

/** What one speaker says: a paragraph with the speaker, and the paragraphs that continue the speech. */
export interface Turn {
  readonly kind: 'turn';
  /** The line that names the speaker. */
  readonly span: Span;
  readonly speaker: Speaker;
  readonly delimiter: Span | null;
  /** The speech on the speaker's own line; null if there is none. */
  readonly speech: Span | null;
  readonly continuation: readonly Paragraph[];
}

export interface Speaker {
  /** The whole text before the delimiter or the speech: 俄罗斯总统普京. */
  readonly span: Span;
  /** 普京; for a role (记者, 问) the role. */
  readonly name: Span;
  /** 俄罗斯总统: organisation and title as written, null if there are none. */
  readonly title: Span | null;
  /** How sure the parser is that this is a speaker, from 0 to 1. */
  readonly confidence: number;
  /** The signs that the confidence is made of (see `signsOf`). */
  readonly evidence: Evidence;
}

/** 关键词:… · 责任编辑:… · （完）, run together or one a line. */
export interface Footer {
  readonly kind: 'footer';
  readonly first: Span;
  readonly last: Span;
  readonly fields: readonly FooterField[];
}

export type FooterFieldName = 'keywords' | 'editors' | 'end' | 'other';

/** One 责任编辑：李明浩. `values` are the names or keywords. */
export interface FooterField {
  readonly kind: 'footerField';
  readonly name: FooterFieldName;
  readonly span: Span;
  readonly label: Span | null;
  readonly values: readonly Span[];
}

/** Any node on a single line that a cursor can be on. */
export type Element =
  | Breadcrumb
  | Headline
  | Source
  | ArticleDate
  | OriginalTitle
  | Byline
  | Dateline
  | Chrome
  | Heading
  | Marker
  | Block
  | FooterField;
