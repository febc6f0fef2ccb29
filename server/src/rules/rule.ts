import type { Article, Marker, Section, Turn } from '../article/article.ts';
import { type Line, type Range, rangeOver, type Span } from '../text/lines.ts';
import type { Style } from './style.ts';

export const severities = ['off', 'hint', 'information', 'warning', 'error'] as const;
export type Severity = (typeof severities)[number];

export type Locale = 'en' | 'zh-cn';

/** A text that users read, in every language Newsmark speaks. `{0}`, `{1}`, … stand for arguments. */
export interface LocalizedText {
  readonly en: string;
  readonly 'zh-cn': string;
}

/** `safe` fixes change only punctuation, white space and invisible characters; `suggestion`s are picked by hand. */
export type FixKind = 'safe' | 'suggestion';

/** Replaces the text of a span (which may be empty, to insert) by another text; use `editRange` to apply it. */
export interface Edit {
  readonly span: Span;
  /** Where the replaced text ends, if that is on a later line. */
  readonly through?: Span;
  readonly text: string;
}

/** The range that an edit replaces (LSP). */
export function editRange(edit: Edit): Range {
  return rangeOver(edit.span, edit.through ?? edit.span);
}

export interface Fix {
  readonly kind: FixKind;
  readonly title: LocalizedText;
  readonly arguments: readonly string[];
  readonly edits: readonly Edit[];
}

export interface RelatedPlace {
  readonly span: Span;
  readonly message: LocalizedText;
  readonly arguments: readonly string[];
}

/** One fault that a rule found: the smallest span that shows it, what is said of it, and its cure. */
export interface Finding {
  readonly rule: RuleMetadata;
  readonly severity: Exclude<Severity, 'off'>;
  readonly span: Span;
  readonly message: LocalizedText;
  readonly arguments: readonly string[];
  readonly fix: Fix | null;
  readonly related: readonly RelatedPlace[];
}

export interface Example {
  /** A whole article. In a wrong example ‹ and › stand around what the rule reports; the article is without them. */
  readonly text: string;
  /** What the article is after the rule's fixes, if it has any. */
  readonly fixed?: string;
}

export const ruleElements = ['marker', 'section', 'turn', 'metadata', 'text'] as const;
export type RuleElement = (typeof ruleElements)[number];

export interface RuleMetadata {
  readonly name: string;
  readonly element: RuleElement;
  /** What it is when nothing is configured. */
  readonly severity: Severity;
  readonly fix: FixKind | null;
  /** The first version of Newsmark that has the rule. */
  readonly since: string;
  /** The editor greys the range out (LSP DiagnosticTag.Unnecessary). */
  readonly unnecessary?: boolean;
  /** What it reports, as a phrase without a full stop. */
  readonly summary: LocalizedText;
  /** Why it matters, with its source. */
  readonly why: LocalizedText;
  readonly wrong: readonly Example[];
  readonly right: readonly Example[];
}

/** A finding before `lint` adds the rule and its severity. */
export type Fault = Omit<Finding, 'rule' | 'severity'>;

export type Report = (fault: Fault) => void;

/** What a rule may look at besides the node it is called for. */
export interface Context {
  readonly article: Article;
  readonly style: Style;
  /** The day on which the article is checked, in ISO 8601 (2020-07-10); null if it is not known. */
  readonly today: string | null;
}

/** A range of UTF-16 code units, both ends included. */
export type CodeRange = readonly [first: number, last: number];

/** A check of one line by itself: it sees nothing else, so its result holds for as long as the line lives. */
export interface LineCheck {
  /** It is called only for lines that hold one of these characters; without it, for every line. */
  readonly triggers?: readonly CodeRange[];
  readonly check: (line: Line, report: Report) => void;
}

/** A check of lines beside one another: it is called once, with all lines that hold one of its triggers, if any do. */
export interface LinesCheck {
  readonly triggers: readonly CodeRange[];
  readonly check: (lines: readonly Line[], context: Context, report: Report) => void;
}

/** Metadata and a check: `lint` walks the tree once and calls each rule for the kind of node that it names. */
export interface Rule {
  readonly metadata: RuleMetadata;
  readonly article?: (article: Article, context: Context, report: Report) => void;
  readonly section?: (section: Section, context: Context, report: Report) => void;
  readonly marker?: (marker: Marker, context: Context, report: Report) => void;
  readonly turn?: (turn: Turn, context: Context, report: Report) => void;
  readonly line?: LineCheck;
  readonly lines?: LinesCheck;
}
