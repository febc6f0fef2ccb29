import { type Diagnostic, DiagnosticSeverity, DiagnosticTag } from 'vscode-languageserver-types';
import { localize } from '../rules/message.ts';
import type { Finding, Locale, RelatedPlace } from '../rules/rule.ts';
import { rulePage } from './rulePage.ts';

export interface DiagnosticOptions {
  /** The URI of the article, for related places. */
  readonly uri: string;
  readonly locale: Locale;
  /** The folder of the rules' pages; null leaves `codeDescription` out (see `rulePage`). */
  readonly pages: string | null;
  /** The client shows `relatedInformation`. */
  readonly relatedInformation: boolean;
  /** The client knows `DiagnosticTag`s. */
  readonly tags: boolean;
}

const severities: Readonly<Record<Finding['severity'], DiagnosticSeverity>> = {
  hint: DiagnosticSeverity.Hint,
  information: DiagnosticSeverity.Information,
  warning: DiagnosticSeverity.Warning,
  error: DiagnosticSeverity.Error,
};

/** Diagnostics that were made of findings, kept because an edit in a long article leaves most findings unchanged. */
const known = new WeakMap<Finding, { readonly options: DiagnosticOptions; readonly diagnostic: Diagnostic }>();

/** The findings as the client shows them (LSP 3.17, “Diagnostic”), in the same order. */
export function diagnostics(findings: readonly Finding[], options: DiagnosticOptions): Diagnostic[] {
  return findings.map((finding) => {
    const before = known.get(finding);
    if (before && isFor(before.options, options) && isInPlace(before.diagnostic, finding)) return before.diagnostic;
    const made = diagnostic(finding, options);
    known.set(finding, { options, diagnostic: made });
    return made;
  });
}

function isFor(a: DiagnosticOptions, b: DiagnosticOptions): boolean {
  return (
    a.uri === b.uri &&
    a.locale === b.locale &&
    a.pages === b.pages &&
    a.relatedInformation === b.relatedInformation &&
    a.tags === b.tags
  );
}

/** Whether a diagnostic still has the right line numbers, because no line above was added or removed. */
function isInPlace({ range, relatedInformation = [] }: Diagnostic, { span, related }: Finding): boolean {
  return (
    range.start.line === span.line.number &&
    relatedInformation.every(({ location }, index) => location.range.start.line === related[index]?.span.line.number)
  );
}

/** One finding as the client shows it. The same finding and options give an equal diagnostic. */
function diagnostic(finding: Finding, options: DiagnosticOptions): Diagnostic {
  const href = rulePage(finding.rule.name, options.locale, options.pages);
  return {
    range: finding.span.range,
    severity: severities[finding.severity],
    code: finding.rule.name,
    ...(href !== undefined && { codeDescription: { href } }),
    source: 'newsmark',
    message: localize(finding.message, finding.arguments, options.locale),
    ...(options.tags && finding.rule.unnecessary && { tags: [DiagnosticTag.Unnecessary] }),
    ...(options.relatedInformation &&
      finding.related.length > 0 && { relatedInformation: finding.related.map((place) => related(place, options)) }),
  };
}

function related(place: RelatedPlace, options: DiagnosticOptions) {
  return {
    location: { uri: options.uri, range: place.span.range },
    message: localize(place.message, place.arguments, options.locale),
  };
}
