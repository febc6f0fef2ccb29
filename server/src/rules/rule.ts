import type { Article, Chrome, Section, Turn } from '../article/article.ts';
import { type Line, type Range, rangeOver, type Span } from '../text/lines.ts';
import type { HouseStyle } from './houseStyle.ts';
import type { LocalizedText } from './localizedText.ts';
import type { Norms } from './norms.ts';
import type { PlacedBlock, PlacedLine, PlacedMarker, PlacedTurn } from './places.ts';
import type { OptionValues, RuleOption } from './ruleOptions.ts';
import type { Style } from './style.ts';

export type { Locale, LocalizedText } from './localizedText.ts';

export const severities = ['off', 'hint', 'information', 'warning', 'error'] as const;
export type Severity = (typeof severities)[number];

/**
 * `safe` fixes change only punctuation, white space and invisible characters, and can be made without asking; a
 * `suggestion` has to be picked by hand.
 */
export type FixKind = 'safe' | 'suggestion';

/** Replaces the text of a span by another; an empty span inserts. `editRange` gives the range to apply it to. */
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

/**
 * One fault that a rule found: the smallest span that shows it, a message, and a fix. Message and fix may be built each
 * time they are read (see `FrequentFault`), but are always equal.
 */
export interface Finding {
  readonly rule: RuleMetadata;
  readonly severity: Exclude<Severity, 'off'>;
  readonly span: Span;
  readonly message: LocalizedText;
  readonly arguments: readonly string[];
  readonly fix: Fix | null;
  readonly related: readonly RelatedPlace[];
  /** The fix, if there is one, edits only the line of the span. So this can be known without building the fix. */
  readonly editsOwnLine?: boolean;
}

export interface Example {
  /** A whole article. In a wrong example, ‹ and › enclose what the rule reports; they are not part of the article. */
  readonly text: string;
  /** The article after the rule's fixes, if the rule has any. */
  readonly fixed?: string;
}

/** The part of an article that a rule is about. Lists of rules are in this order. */
export type RuleElement = 'marker' | 'section' | 'turn' | 'metadata' | 'text';

export interface RuleMetadata {
  readonly name: string;
  readonly element: RuleElement;
  /** The severity if nothing else is configured. */
  readonly severity: Severity;
  readonly fix: FixKind | null;
  /** The first version of Newsmark that has the rule. */
  readonly since: string;
  /** What users may set besides the severity, by name. */
  readonly options?: Readonly<Record<string, RuleOption>>;
  /** The editor shows the range faded out (LSP `DiagnosticTag.Unnecessary`). */
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

/** What a rule may look at besides the part that it checks. */
export interface Context {
  readonly style: Style;
  readonly norms: Norms;
  /** A turn that has the style's delimiter, to show as an example; null if none has. */
  readonly delimitedTurn: Turn | null;
  readonly lines: readonly Line[];
  /** Whether a line above the footer holds a word, in upper or lower case. */
  readonly isMentioned: (word: string) => boolean;
  /** What is set for rules that have options, by rule name. */
  readonly options: Readonly<Record<string, OptionValues>>;
  /** The day on which the article is checked, in ISO 8601 (2020-07-10); null if it is not known. */
  readonly today: string | null;
}

/** A range of UTF-16 code units, both ends included. */
export type CodeRange = readonly [first: number, last: number];

/**
 * The lines that a check is called for: those that hold one of the characters, hold two of them in a row, or end in
 * one.
 */
export interface Triggers {
  readonly holding?: readonly CodeRange[];
  readonly holdingTwo?: readonly CodeRange[];
  readonly ending?: readonly CodeRange[];
}

/** A check of one line by itself: it sees nothing else, so its result holds for as long as the line lives. */
export interface LineCheck {
  readonly triggers: Triggers;
  readonly check: (line: Line, report: Report) => void;
}

/**
 * A check of one part of an article. Apart from the context it may look only at that part and, for a block, at the
 * block before it; otherwise edits would go unnoticed.
 */
export type Check<Part> = (part: Part, context: Context, report: Report) => void;

/**
 * A check of all parts of a kind together. `judge` gives a verdict for each part that is at fault. It may use only the
 * facts of the parts and their order, because it is called again only when a fact has changed. `report` makes a fault
 * of a verdict.
 */
export interface Survey<Place, Verdict = unknown> {
  /** Everything that `judge` looks at in a part, as one string to compare. */
  fact(place: Place): string;
  judge(places: readonly Place[], house: HouseStyle): ReadonlyMap<Place, Verdict>;
  report(place: Place, verdict: Verdict, report: Report): void;
  /**
   * The verdicts hold spans of other parts, so `judge` is called after every edit to a part, even if its fact stays the
   * same.
   */
  readonly holdsSpans?: boolean;
}

/**
 * Metadata and checks. Each check is called for the kind of part that it is named after; those in the plural are
 * surveys of all parts of the kind.
 */
export interface Rule {
  readonly metadata: RuleMetadata;
  /** Checks head and foot. Called after every edit, so it must be cheap and sees neither sections nor chrome. */
  readonly article?: Check<Omit<Article, 'sections' | 'chrome'>>;
  /**
   * Checks headings, if there are any, and whether something stands below them. It must not look at the text of
   * paragraphs, because it is called only when the structure changes.
   */
  readonly outline?: Check<readonly Section[]>;
  readonly chrome?: Check<Chrome>;
  readonly line?: LineCheck;
  /** Checks a line that holds characters of the other script (`Norms.strayScript`). */
  readonly strayLine?: Check<Line>;
  readonly block?: Check<PlacedBlock>;
  readonly turn?: Check<Turn>;
  readonly marker?: Check<PlacedMarker>;
  readonly lines?: Survey<PlacedLine>;
  readonly blocks?: Survey<PlacedBlock>;
  readonly turns?: Survey<PlacedTurn>;
  readonly markers?: Survey<PlacedMarker>;
}
