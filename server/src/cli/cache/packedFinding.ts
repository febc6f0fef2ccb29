import { catalogue } from '../../rules/catalogue.ts';
import type { Finding, Fix, FixKind, LocalizedText, RelatedPlace } from '../../rules/rule.ts';
import { type Line, Span } from '../../text/lines.ts';
import type { TextTable } from './textTable.ts';

type PackedSpan = readonly [line: number, start: number, end: number];
/** The number of a text in the table, and its arguments. */
type PackedText = readonly [text: number, values: readonly string[]];
type PackedEdit = readonly [span: PackedSpan, through: PackedSpan | null, text: string];
type PackedFix = readonly [kind: FixKind, title: PackedText, edits: readonly PackedEdit[]];
type PackedPlace = readonly [span: PackedSpan, message: PackedText];

/** A finding as the cache holds it: short, and without the lines that it points into. */
export type PackedFinding = readonly [
  rule: string,
  severity: Finding['severity'],
  span: PackedSpan,
  message: PackedText,
  fix: PackedFix | null,
  related: readonly PackedPlace[],
];

const ruleOf = new Map(catalogue.map(({ metadata }) => [metadata.name, metadata]));

export function packFinding(finding: Finding, texts: TextTable): PackedFinding {
  const { rule, severity, span, message, arguments: values, fix, related } = finding;
  const pack = (text: LocalizedText, values: readonly string[]): PackedText => [texts.numberOf(text), values];
  return [
    rule.name,
    severity,
    packSpan(span),
    pack(message, values),
    fix && [fix.kind, pack(fix.title, fix.arguments), fix.edits.map(packEdit)],
    related.map((place) => [packSpan(place.span), pack(place.message, place.arguments)]),
  ];
}

/** The finding again, in an article of these lines. Throws if it points at a line, a rule or a text that is not there. */
export function unpackFinding(packed: PackedFinding, lines: readonly Line[], texts: TextTable): Finding {
  const [name, severity, place, [message, values], fix, related] = packed;
  const rule = ruleOf.get(name);
  if (rule === undefined) throw new RangeError(`There is no rule ${name}`);
  return {
    rule,
    severity,
    span: unpackSpan(place, lines),
    message: texts.at(message),
    arguments: values,
    fix: fix && unpackFix(fix, lines, texts),
    related: related.map((place) => unpackPlace(place, lines, texts)),
  };
}

function packSpan({ line, start, end }: Span): PackedSpan {
  return [line.number, start, end];
}

function packEdit({ span, through, text }: Fix['edits'][number]): PackedEdit {
  return [packSpan(span), through ? packSpan(through) : null, text];
}

function unpackSpan([number, start, end]: PackedSpan, lines: readonly Line[]): Span {
  const line = lines[number];
  if (line === undefined) throw new RangeError(`There is no line ${number}`);
  return new Span(line, start, end);
}

function unpackFix([kind, [title, values], edits]: PackedFix, lines: readonly Line[], texts: TextTable): Fix {
  return {
    kind,
    title: texts.at(title),
    arguments: values,
    edits: edits.map(([span, through, text]) => ({
      span: unpackSpan(span, lines),
      ...(through && { through: unpackSpan(through, lines) }),
      text,
    })),
  };
}

function unpackPlace([span, [message, values]]: PackedPlace, lines: readonly Line[], texts: TextTable): RelatedPlace {
  return { span: unpackSpan(span, lines), message: texts.at(message), arguments: values };
}
