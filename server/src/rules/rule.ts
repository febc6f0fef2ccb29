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

/**
 * One fault that a rule found: the smallest span that shows it, what is said of it, and its cure. Those that come in
 * thousands make what they say when it is asked for, so each time anew; none of it changes.
 */
export interface Finding {
  readonly rule: RuleMetadata;
  readonly severity: Exclude<Severity, 'off'>;
  readonly span: Span;
  readonly message: LocalizedText;
  readonly arguments: readonly string[];
  readonly fix: Fix | null;
  readonly related: readonly RelatedPlace[];
  /** The fix, if there is one, edits no other line than that of the span: it need not be made to know that. */
  readonly editsOwnLine?: boolean;
}

export interface Example {
  /** A whole article. In a wrong example ‹ and › stand around what the rule reports; the article is without them. */
  readonly text: string;
  /** What the article is after the rule's fixes, if it has any. */
  readonly fixed?: string;
}

/** The part of an article that a rule is about; the list of rules is in the order of these. */
export type RuleElement = 'marker' | 'section' | 'turn' | 'metadata' | 'text';

export interface RuleMetadata {
  readonly name: string;
  readonly element: RuleElement;
  /** What it is when nothing is configured. */
  readonly severity: Severity;
  readonly fix: FixKind | null;
  /** The first version of Newsmark that has the rule. */
  readonly since: string;
  /** What users may set besides the severity, by name. */
  readonly options?: Readonly<Record<string, RuleOption>>;
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

/** What a rule may look at besides the part that it is called for. */
export interface Context {
  readonly style: Style;
  readonly norms: Norms;
  /** A turn that has the style's delimiter, to show as an example; null if none has. */
  readonly delimitedTurn: Turn | null;
  readonly lines: readonly Line[];
  /** Whether a line above the footer holds a word, in capitals or not. */
  readonly isMentioned: (word: string) => boolean;
  /** What is set for rules that have options, by rule name. */
  readonly options: Readonly<Record<string, OptionValues>>;
  /** The day on which the article is checked, in ISO 8601 (2020-07-10); null if it is not known. */
  readonly today: string | null;
}

/** A range of UTF-16 code units, both ends included. */
export type CodeRange = readonly [first: number, last: number];

/** For which lines a check is called: those that hold one of some characters, or two in a row, or end in one. */
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

/** A check of one part of an article. Besides the context it looks at the part, and at the block before a block. */
export type Check<Part> = (part: Part, context: Context, report: Report) => void;

/**
 * A check of all parts of a kind together. `judge` gives a verdict for those that are at fault, from nothing but the
 * facts of each and their order; so it is asked again only when a fact has changed. `report` puts a verdict into words.
 */
export interface Survey<Place, Verdict = unknown> {
  /** All that `judge` looks at in a part. */
  fact(place: Place): string;
  judge(places: readonly Place[], house: HouseStyle): ReadonlyMap<Place, Verdict>;
  report(place: Place, verdict: Verdict, report: Report): void;
  /** The verdicts hold spans of other parts: it is asked again also when a part is edited whose facts stay the same. */
  readonly holdsSpans?: boolean;
}

/**
 * Metadata and checks, each of which is called for the kind of part that it names. Those in the plural look at all parts of
 * a kind together.
 */
export interface Rule {
  readonly metadata: RuleMetadata;
  /** What head and foot say; called after each edit, so it looks at neither sections nor chrome. */
  readonly article?: Check<Omit<Article, 'sections' | 'chrome'>>;
  /** Headings, if there are any, and what there is below them but not what that says. */
  readonly outline?: Check<readonly Section[]>;
  readonly chrome?: Check<Chrome>;
  readonly line?: LineCheck;
  /** A line that holds characters of the script that the article is not in. */
  readonly strayLine?: Check<Line>;
  readonly block?: Check<PlacedBlock>;
  readonly turn?: Check<Turn>;
  readonly marker?: Check<PlacedMarker>;
  readonly lines?: Survey<PlacedLine>;
  readonly blocks?: Survey<PlacedBlock>;
  readonly turns?: Survey<PlacedTurn>;
  readonly markers?: Survey<PlacedMarker>;
}
