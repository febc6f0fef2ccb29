import type { Article } from '../article/article.ts';
import type { Span } from '../text/lines.ts';

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

/** Replaces the text of a span (which may be empty, to insert) by another text. */
export interface Edit {
  readonly span: Span;
  readonly text: string;
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
  readonly text: string;
  /** For a wrong example with a safe fix: the text after it. */
  readonly fixed?: string;
}

export interface RuleMetadata {
  readonly name: string;
  readonly element: 'marker' | 'section' | 'turn' | 'metadata' | 'text';
  readonly severity: Severity;
  readonly fix: FixKind | null;
  readonly since: string;
  /** The editor greys the range out (LSP DiagnosticTag.Unnecessary). */
  readonly unnecessary?: boolean;
  readonly summary: LocalizedText;
  /** Why it matters, with its source. */
  readonly why: LocalizedText;
  readonly wrong: readonly Example[];
  readonly right: readonly Example[];
}

/** What a rule reports; `lint` adds rule and severity. */
export type Report = (finding: Omit<Finding, 'rule' | 'severity'>) => void;

export interface Rule {
  readonly metadata: RuleMetadata;
  readonly check: (article: Article, report: Report) => void;
}
