import { localize } from '../../rules/message.ts';
import { editRange, type Finding, type Fix, type Locale } from '../../rules/rule.ts';
import type { Context } from '../context.ts';
import { createJsonElements } from './jsonElements.ts';
import type { Reporter } from './reporter.ts';

/** One JSON document, described in docs/machine-readable.md; it is printed as the articles come, one a line. */
export function createJsonReporter({ locale }: Context): Reporter {
  const elements = createJsonElements();
  return {
    begin: () => '{"version":1,"articles":[',
    article: ({ source: { path, encoding }, findings }) =>
      elements([{ file: path, encoding, error: null, findings: findings.map((finding) => toJson(finding, locale)) }]),
    unreadable: ({ path, error: { code, message } }) =>
      elements([{ file: path, encoding: null, error: { code, message }, findings: [] }]),
    end: (totals) => `\n],"totals":${JSON.stringify(totals)}}\n`,
  };
}

function toJson({ span, rule, severity, message, arguments: values, fix, related }: Finding, locale: Locale) {
  return {
    range: span.range,
    rule: rule.name,
    severity,
    message: localize(message, values, locale),
    fix: fix && fixToJson(fix, locale),
    related: related.map((place) => ({
      range: place.span.range,
      message: localize(place.message, place.arguments, locale),
    })),
  };
}

function fixToJson({ kind, title, arguments: values, edits }: Fix, locale: Locale) {
  return {
    kind,
    title: localize(title, values, locale),
    edits: edits.map((edit) => ({ range: editRange(edit), text: edit.text })),
  };
}
